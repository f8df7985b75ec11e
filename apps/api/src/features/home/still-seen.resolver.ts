import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { kindOfNodeId, limits } from '@parvis/domain';
import type { EntityClass } from '../../policies/policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Post } from '../posts/post.entity.ts';

const things: Record<string, EntityClass<{ id: string }>> = { post: Post, comment: Comment, community: Community, document: Document };

@Resolver()
export class StillSeenResolver {
  constructor(private readonly see: See) {}

  @Query(() => [ID], {
    description: `Of these posts, comments, communities and documents those that I see today: a device that kept others throws them away. ${limits.stillSeen.max} at most.`,
  })
  async stillSeen(@AsViewer() viewer: Viewer, @Args('ids', { type: () => [ID], description: 'What was shown before.' }) ids: string[]): Promise<string[]> {
    const asked = ids.slice(0, limits.stillSeen.max);
    const seen = await Promise.all(
      asked.map(async (id) => {
        const entity = things[kindOfNodeId(id) ?? ''];
        return entity ? this.see.one(viewer, entity, id) : null;
      }),
    );
    return asked.filter((_, at) => seen[at] !== null);
  }
}
