import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { rankingReasons, rankingRules, type RankingReason } from '@parvis/domain';
import { PageInfo, type Edge } from '../../platform/graphql/connection.ts';
import { Post } from '../posts/post.entity.ts';

export const ForYouReasonKind = Object.fromEntries(rankingReasons.map((reason) => [reason, reason])) as { [Reason in RankingReason]: Reason };
registerEnumType(ForYouReasonKind, {
  name: 'ForYouReasonKind',
  description: 'The rule of ranking that brings a post.',
  valuesMap: Object.fromEntries(rankingReasons.map((reason) => [reason, { description: rankingRules[reason].sentence }])) as never,
});

@ObjectType({ description: 'Why a post is ranked for me where it is: the one rule that gives it most.' })
export class ForYouReason {
  @Field(() => ForYouReasonKind, { description: 'The rule.' })
  kind: RankingReason;

  @Field(() => String, { nullable: true, description: 'The topic that I follow, as I wrote it; null for rules that are not about one.' })
  topic: string | null;

  /** Who featured the post: shown through `see` only. */
  personId: string | null;
}

@ObjectType({ description: 'A post ranked for me.' })
export class ForYouEdge implements Edge<Post> {
  @Field(() => String, { description: 'Where it stands in the ranking of that instant.' })
  cursor: string;

  @Field(() => Post, { description: 'The post.' })
  node: Post;

  @Field(() => ForYouReason, { description: 'Why it stands there.' })
  reason: ForYouReason;

  @Field(() => Boolean, { description: 'Whether it counted as seen when it was ranked: such posts stand below all that is new.' })
  wasSeen: boolean;

  @Field(() => [String], { description: 'Topics of its community: less can be asked of each.' })
  topics: string[];
}

@ObjectType({ description: 'Posts ranked for me at one instant; the list ends.' })
export class ForYouConnection {
  @Field(() => [ForYouEdge], { description: 'The posts, each with its reason.' })
  edges: ForYouEdge[];

  @Field(() => [Post], { description: 'The posts themselves, without their reasons.' })
  nodes: Post[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}
