import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Locale } from '../../platform/graphql/scalars.ts';

@ObjectType({ implements: () => [Node], description: 'The proof that a person accepted a version: kept, chained to the one before it.' })
@Entity()
export class Acknowledgement {
  /** Place in the ledger, from 1 without a gap. */
  @PrimaryColumn('bigint')
  index: string;

  @NodeId('acknowledgement')
  @Column('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  versionId: string;

  @Field(() => Int, { description: 'Its number in its document.' })
  @Column('integer')
  versionNumber: number;

  @Field(() => Locale, { description: 'Language of the text that was accepted.' })
  @Column('text')
  language: Language;

  @Field(() => String, { description: 'SHA-256 of the exact text, in hexadecimal.' })
  @Column('text')
  textSha256: string;

  @Field(() => Date, { description: 'Accepted then, by the clock of the server.' })
  @Column({ type: 'timestamptz', precision: 3 })
  acknowledgedAt: Date;

  @Field(() => String, { description: 'Hash of the record before.' })
  @Column('text')
  previousHash: string;

  @Field(() => String, { description: 'SHA-256 of this record and the one before it, in hexadecimal: one link of the chain.' })
  @Column('text')
  hash: string;
}
