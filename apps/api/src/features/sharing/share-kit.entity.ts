import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'Approved content for outside, with texts for each network. Only its own fields ever leave.' })
@Entity()
export class ShareKit {
  @NodeId('kit')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  proposalId: string | null;

  @Column('uuid')
  createdById: string;

  @Field(() => Date, { description: 'Begun then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Further reading, outside.' })
  @Column('text', { nullable: true })
  linkUrl: string | null;

  @Field(() => Boolean, { description: "Praises the company's offer: its disclosure line can't be removed." })
  @Column('boolean')
  promotional: boolean;

  @Field(() => [String], { description: 'Subjects that it is about.' })
  @Column('text', { array: true })
  topics: string[];

  @Field(() => Date, { description: 'Not shared before.' })
  @Column({ type: 'timestamptz', precision: 3 })
  validFrom: Date;

  @Field(() => Date, { description: 'Not shared from then on; the public page closes.' })
  @Column({ type: 'timestamptz', precision: 3 })
  validUntil: Date;

  @Field(() => Date, { nullable: true, description: 'Approved then; null for a draft.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedById: string | null;

  @Field(() => Date, { nullable: true, description: 'Withdrawn then: the public page answers that it is gone.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; those who shared it read it.' })
  @Column('text', { nullable: true })
  withdrawalReason: string | null;

  /** SHA-256 of the JPEG in share_kit_image; null without one. */
  @Column('text', { nullable: true })
  imageSha256: string | null;
}
