import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import type { RichTextTree } from '@parvis/rich-text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Locale, RichText } from '../../platform/graphql/scalars.ts';

@ObjectType({ implements: () => [Node], description: 'An answer to a post, or a reply to such an answer: one level, not a tree.' })
@Entity()
export class Comment {
  @NodeId('comment')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** The reply that it answers, where it doesn't answer the comment above it. */
  @Column('uuid', { nullable: true })
  answersId: string | null;

  @Column('uuid')
  authorId: string;

  @Field(() => String, { description: 'The text as Markdown, for editing.' })
  @Column('text')
  bodyMarkdown: string;

  @Field(() => RichText, { name: 'body', description: 'Its text; empty once it is deleted.' })
  @Column('jsonb')
  bodyTree: RichTextTree;

  @Column('text')
  bodyText: string;

  @Field(() => Locale, { description: 'Language it is written in.' })
  @Column('text')
  language: Language;

  @Field(() => Date, { description: 'Posted then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Last reworded then; null where it never was.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Deleted: it keeps its place, emptied, because others answered.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Hidden by a manager: only its author and the managers still see it.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  hiddenAt: Date | null;

  @Column('uuid', { nullable: true })
  clientId: string | null;
}
