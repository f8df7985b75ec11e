import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { CitedRules } from './cited-rules.queries.ts';
import { DecisionsService } from './decisions.service.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';
import { ModerationQueries } from './moderation.queries.ts';
import { CitedRule, ModerateInput, ModerationDecisionConnection, ModerationPayload } from './moderation.types.ts';
import type { Thing } from './things.service.ts';

@Resolver(() => ModerationDecision)
export class DecisionsResolver {
  constructor(
    private readonly see: See,
    private readonly decisions: DecisionsService,
    private readonly rules: CitedRules,
  ) {}

  @Mutation(() => ModerationPayload, { description: 'A manager decides on a post or comment; its open reports are answered by this one decision.' })
  async moderate(@AsViewer() viewer: Viewer, @Args('input') input: ModerateInput): Promise<ModerationPayload> {
    return this.payload(viewer, await this.decisions.moderate(viewer, input));
  }

  @ResolveField(() => Person, { description: 'Who decided; the author of what is decided on reads the name.' })
  decidedBy(@AsViewer() viewer: Viewer, @Parent() decision: ModerationDecision): Promise<Person | null> {
    return this.see.one(viewer, Person, decision.decidedById);
  }

  @ResolveField(() => CitedRule, { nullable: true, description: 'The rule of the guide it rests on, as it read that day.' })
  rule(@AsViewer() viewer: Viewer, @Parent() decision: ModerationDecision): Promise<CitedRule | null> {
    return this.rules.of(viewer, decision.sectionId);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Where it stands; null where I no longer see it.' })
  community(@AsViewer() viewer: Viewer, @Parent() decision: ModerationDecision): Promise<Community | null> {
    return this.see.one(viewer, Community, decision.communityId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'What was decided on, or the post above it; null where one does not see it any more.' })
  post(@AsViewer() viewer: Viewer, @Parent() decision: ModerationDecision): Promise<Post | null> {
    return this.see.one(viewer, Post, decision.postId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment it is on; null for a post, and where I may not see it.' })
  comment(@AsViewer() viewer: Viewer, @Parent() decision: ModerationDecision): Promise<Comment | null> {
    return this.see.one(viewer, Comment, decision.commentId);
  }

  @ResolveField(() => Boolean, { description: 'On a comment, seen or not, rather than on the post itself.' })
  isAboutComment(@Parent() decision: ModerationDecision): boolean {
    return decision.commentId !== null;
  }

  private async payload(viewer: Viewer, { thing, decision }: { thing: Thing; decision: ModerationDecision }): Promise<ModerationPayload> {
    return { decision, post: await this.see.one(viewer, Post, thing.post.id), comment: await this.see.one(viewer, Comment, thing.comment?.id) };
  }
}

@Resolver(() => ViewerType)
export class MyDecisionsResolver {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly rules: CitedRules,
  ) {}

  @ResolveField(() => ModerationDecisionConnection, { description: 'What was decided on my posts and comments, why and by whom; latest first.' })
  async decisions(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ModerationDecision>> {
    return toConnection(await this.queries.decisionsOnMine(viewer, page), page);
  }

  @ResolveField(() => ModerationDecisionConnection, { description: 'What was decided in the communities that I manage; latest first.' })
  async moderationDecisions(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ModerationDecision>> {
    return toConnection(await this.queries.decisionsInMyCommunities(viewer, null, page), page);
  }

  @ResolveField(() => [CitedRule], { description: 'Rules of the guide in force, on which a decision may rest.' })
  rulesToCite(@AsViewer() viewer: Viewer): Promise<CitedRule[]> {
    return this.rules.inForce(viewer);
  }
}

@Resolver(() => Community)
export class CommunityDecisionsResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => ModerationDecisionConnection, { description: 'What its managers decided, latest first; for them, empty for all others.' })
  async moderationDecisions(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<Connection<ModerationDecision>> {
    return toConnection(await this.queries.decisionsInMyCommunities(viewer, community.id, page), page);
  }
}
