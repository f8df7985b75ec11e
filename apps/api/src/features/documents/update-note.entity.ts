import { ObjectType, Field } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A note that HR pins beside the version in force.' })
@Entity()
export class UpdateNote {
  @NodeId('note')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  versionId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  textFr: string;

  @Column('text')
  textEn: string;

  @Field(() => Date, { description: 'Pinned then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  pinnedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  unpinnedAt: Date | null;
}
