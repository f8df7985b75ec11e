import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A community whose managers have all left the company, until someone takes it over.' })
@Entity()
export class Succession {
  @NodeId('succession')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Field(() => Date, { description: 'Seen then that nobody manages it.' })
  @Column({ type: 'timestamptz', precision: 3 })
  openedAt: Date;

  @Field(() => Date, { description: 'If nobody takes it until then, it falls to one of its members.' })
  @Column({ type: 'timestamptz', precision: 3 })
  fallsBackAt: Date;

  @Field(() => Date, { nullable: true, description: 'Managed again since then; null while nobody does.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  takenById: string | null;

  @Field(() => Boolean, { description: 'Nobody took it in time: it fell to a member.' })
  @Column('boolean')
  fellBack: boolean;
}
