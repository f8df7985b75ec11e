import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { Reaction, ReactionKind } from './reaction.entity.ts';
import { ReactionsQueries } from './reactions.queries.ts';
import { ReactionsService } from './reactions.service.ts';
import { ReactedByArgs, ReactInput, ReactionConnection, ReactionCount, ReactPayload } from './reactions.types.ts';

const countsDescription = 'How many people reacted in which way, in the order in which reactions are offered; kinds that nobody chose are left out.';

@Resolver(() => Reaction)
export class ReactionsResolver {
  constructor(
    private readonly see: See,
    private readonly reactions: ReactionsService,
  ) {}

  @ResolveField(() => Person, { description: 'Who reacted.' })
  person(@AsViewer() viewer: Viewer, @Parent() reaction: Reaction): Promise<Person> {
    return this.see.one(viewer, Person, reaction.personId) as Promise<Person>;
  }

  @Mutation(() => ReactPayload, { description: 'Reacts to a post or comment, changes my reaction, or takes it away.' })
  react(@AsViewer() viewer: Viewer, @Args('input') input: ReactInput): Promise<ReactPayload> {
    return this.reactions.react(viewer, input);
  }
}

@Resolver(() => Post)
export class PostReactionsResolver {
  constructor(private readonly queries: ReactionsQueries) {}

  @ResolveField(() => [ReactionCount], { description: countsDescription })
  async reactionCounts(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<ReactionCount[]> {
    return (await this.queries.summary(viewer, post)).counts;
  }

  @ResolveField(() => ReactionKind, { nullable: true, description: 'Mine.' })
  async viewerReaction(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<ReactionKind | null> {
    return (await this.queries.summary(viewer, post)).mine;
  }

  @ResolveField(() => ReactionConnection, { description: 'Who reacted, the latest first.' })
  async reactedBy(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args() args: ReactedByArgs): Promise<Connection<Reaction>> {
    return toConnection(await this.queries.by(viewer, post, args), args);
  }
}

@Resolver(() => Comment)
export class CommentReactionsResolver {
  constructor(private readonly queries: ReactionsQueries) {}

  @ResolveField(() => [ReactionCount], { description: countsDescription })
  async reactionCounts(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<ReactionCount[]> {
    return (await this.queries.summary(viewer, comment)).counts;
  }

  @ResolveField(() => ReactionKind, { nullable: true, description: 'Mine.' })
  async viewerReaction(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<ReactionKind | null> {
    return (await this.queries.summary(viewer, comment)).mine;
  }

  @ResolveField(() => ReactionConnection, { description: 'Who reacted, the latest first.' })
  async reactedBy(@AsViewer() viewer: Viewer, @Parent() comment: Comment, @Args() args: ReactedByArgs): Promise<Connection<Reaction>> {
    return toConnection(await this.queries.by(viewer, comment, args), args);
  }
}
