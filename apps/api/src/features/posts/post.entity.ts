import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import type { RichTextTree } from '@parvis/rich-text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Locale, RichText } from '../../platform/graphql/scalars.ts';

export enum PostKind {
  discussion = 'discussion',
  question = 'question',
  poll = 'poll',
  event = 'event',
  announcement = 'announcement',
}
registerEnumType(PostKind, {
  name: 'PostKind',
  description: 'What a post is for.',
  valuesMap: {
    discussion: { description: 'To talk about something: what a post is unless said otherwise.' },
    question: { description: 'Asks; one of its comments can be accepted as the answer.' },
    poll: { description: 'Choices to vote on.' },
    event: { description: 'Something that takes place, with dates.' },
    announcement: { description: 'Told to all by the managers of the community.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'What a person wrote in a community. A deleted one keeps its place, emptied, where others answered.' })
@Entity()
export class Post {
  @NodeId('post')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  authorId: string;

  @Field(() => PostKind, { description: 'What it is for.' })
  @Column('text', { default: PostKind.discussion })
  kind: PostKind;

  @Field(() => String, { nullable: true, description: 'Null for a short message.' })
  @Column('text', { nullable: true })
  title: string | null;

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

  @Field(() => Date, { description: 'The post itself or its last comment.' })
  @Column({ type: 'timestamptz', precision: 3 })
  lastActivityAt: Date;

  @Field(() => Int, { description: 'Comments and replies.' })
  @Column('integer')
  commentCount: number;

  @Field(() => Date, { nullable: true, description: 'Last reworded then; null where it never was.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Deleted then by its author; its text is gone, the answers stay.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deletedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Hidden by a manager: only its author and the managers still see it.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  hiddenAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'No further comments since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lockedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Above the feed of its community since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  pinnedAt: Date | null;

  /** Who looks after the pin, and when it is to be looked at again: of interest while it is pinned. */
  @Column('uuid', { nullable: true })
  pinOwnerId: string | null;

  @Column('date', { nullable: true })
  pinReviewOn: string | null;

  @Field(() => Date, { nullable: true, description: 'Featured in its community since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  featuredAt: Date | null;

  @Column('uuid', { nullable: true })
  featuredById: string | null;

  /** The comment accepted as the answer: shown through `see` only. */
  @Column('uuid', { nullable: true })
  answerId: string | null;

  /** Its answer stands there for all who read the post. */
  @Column('boolean', { default: false })
  answered: boolean;

  @Column('uuid', { nullable: true })
  clientId: string | null;
}
