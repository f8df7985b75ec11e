import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';
import { ModerationQueries } from './moderation.queries.ts';

/** What was reported by the viewer and decided by the managers, on a post. */
@Resolver(() => Post)
export class ModeratedPostResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => Boolean, { description: 'I reported it and nobody decided yet.' })
  viewerReported(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.queries.reportedByMe(viewer, post.id);
  }

  @ResolveField(() => [ModerationDecision], { description: 'The latest decisions on it, for its author and the managers; empty for all others.' })
  decisions(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<ModerationDecision[]> {
    return this.queries.decisionsOn(viewer, post.id);
  }
}

/** The same on a comment. */
@Resolver(() => Comment)
export class ModeratedCommentResolver {
  constructor(private readonly queries: ModerationQueries) {}

  @ResolveField(() => Boolean, { description: 'I reported it and nobody decided yet.' })
  viewerReported(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.queries.reportedByMe(viewer, comment.id);
  }

  @ResolveField(() => [ModerationDecision], { description: 'The latest decisions on it, for its author and the managers; empty for all others.' })
  decisions(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<ModerationDecision[]> {
    return this.queries.decisionsOn(viewer, comment.id);
  }
}
