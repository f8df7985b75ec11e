import { Field, ObjectType } from '@nestjs/graphql';
import type { Language, Network } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'That the person shared a kit on a network. Known to that person only, and forgotten after 90 days.' })
@Entity()
export class Share {
  @NodeId('share')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  kitId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Field(() => String, { description: 'Where it was shared.' })
  @Column('text')
  network: Network;

  @Column('text')
  language: Language;

  @Column('text')
  linkCode: string;

  @Column('uuid')
  guideVersionId: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Field(() => Date, { description: 'Shared then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
