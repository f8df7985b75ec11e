import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum VersionChange {
  material = 'material',
  minor = 'minor',
}
registerEnumType(VersionChange, {
  name: 'VersionChange',
  description: 'What a version asks of those who accepted the one before.',
  valuesMap: {
    material: { description: 'Everyone it addresses is asked to accept again.' },
    minor: { description: 'A correction: what was accepted stays accepted.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'One version of a document. Once published it never changes.' })
@Entity()
export class DocumentVersion {
  @NodeId('version')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Field(() => Int, { description: 'Grows by one with each version of the document.' })
  @Column('integer')
  number: number;

  @Field(() => VersionChange, { description: 'Whether it asks everyone to accept again.' })
  @Column('text')
  change: VersionChange;

  @Field(() => String, { nullable: true, description: 'Day until which acceptance is asked, as 2026-12-15.' })
  @Column('date', { nullable: true })
  acceptBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null while it is a draft.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedById: string | null;
}
