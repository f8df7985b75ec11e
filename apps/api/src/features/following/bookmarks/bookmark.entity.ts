import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A post or comment that I put aside. Nobody else knows of it.' })
@Entity()
export class Bookmark {
  @NodeId('bookmark')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  postId: string;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Field(() => String, { description: 'My own words on it; empty for none.' })
  @Column('text')
  note: string;

  @Field(() => Date, { nullable: true, description: 'I am reminded then, or was; null for no reminder.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  remindAt: Date | null;

  @Field(() => Date, { description: 'Put aside then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
