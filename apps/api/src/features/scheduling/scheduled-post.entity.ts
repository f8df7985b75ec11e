import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

/** All that will be sent, and what the composer keeps beside it. */
export interface StoredInput {
  post: unknown;
  options: string;
}

@ObjectType({ implements: () => [Node], description: 'A post of mine that waits for its hour.' })
@Entity()
export class ScheduledPost {
  @NodeId('scheduledpost')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  authorId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  clientId: string;

  @Field(() => String, { nullable: true, description: 'Null for a short message.' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { description: 'The text as Markdown.' })
  @Column('text')
  bodyMarkdown: string;

  @Column('jsonb')
  input: StoredInput;

  @Field(() => Date, { description: 'It is posted then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  sendAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  sentAt: Date | null;

  @Column('uuid', { nullable: true })
  postId: string | null;

  @Field(() => Date, { nullable: true, description: 'It could not be posted when its hour came; null while it waits.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  refusedAt: Date | null;

  @Column('text', { nullable: true })
  refusalCode: string | null;

  @Column('jsonb')
  refusalValues: Record<string, string | number>;
}
