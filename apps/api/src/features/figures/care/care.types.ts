import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Post } from '../../posts/post.entity.ts';

@ObjectType({ description: 'A week of a community. All counts null where fewer than five people wrote in it.' })
export class CommunityWeek {
  @Field(() => Date, { description: 'Its beginning; it lasts 7 days.' })
  startsAt: Date;

  @Field(() => Int, { nullable: true, description: 'People who wrote a post or a comment.' })
  active: number | null;

  @Field(() => Int, { nullable: true, description: 'Posts that stand.' })
  posts: number | null;

  @Field(() => Int, { nullable: true, description: 'Comments that stand.' })
  comments: number | null;
}

@ObjectType({ description: 'How a community fares, as numbers of a group: nothing under five people, nothing on a person. Counts are null where too few would show.' })
export class CommunityFigures {
  @Field(() => Int, { description: 'Who belongs to it.' })
  members: number;

  @Field(() => Int, { nullable: true, description: 'People who wrote in the last 7 days.' })
  activeInWeek: number | null;

  @Field(() => Int, { nullable: true, description: 'People who wrote in the last 28 days.' })
  activeInMonth: number | null;

  @Field(() => Int, { nullable: true, description: 'Posts of the last 28 days.' })
  postsInMonth: number | null;

  @Field(() => Int, { nullable: true, description: 'Comments of the last 28 days.' })
  commentsInMonth: number | null;

  @Field(() => [CommunityWeek], { description: 'The last 12 weeks, the earliest first; the last one ends now.' })
  weeks: CommunityWeek[];
}

@ObjectType({ description: 'What waits for the care of the managers of a community, and how it fares. For them alone.' })
export class CommunityCare {
  communityId: string;

  @Field(() => Int, { description: 'Questions of more than 48 hours without an answer or a comment.' })
  unansweredQuestionCount: number;

  @Field(() => [Post], { description: 'Those of them that wait longest; at most 10.' })
  unansweredQuestions: Post[];

  @Field(() => [Post], { description: 'First posts of people, of the last 28 days, to which nobody answered; the oldest first, at most 10. Questions that are listed as such are left out.' })
  unansweredFirstPosts: Post[];

  @Field(() => CommunityFigures, { description: 'How it fares.' })
  figures: CommunityFigures;
}

@ObjectType({ description: 'Questions of a community that I manage, of more than 48 hours without an answer or a comment.' })
export class WaitingQuestions {
  communityId: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => Date, { description: 'The oldest was asked then.' })
  oldestAt: Date;
}
