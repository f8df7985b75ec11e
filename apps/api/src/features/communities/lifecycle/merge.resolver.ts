import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { CommunityPayload } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import { MergeCommunityInput } from './lifecycle.types.ts';
import { MergeService } from './merge.service.ts';

/** That a community became part of another. */
@Resolver(() => Community)
export class MergeResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly service: MergeService,
  ) {}

  @ResolveField(() => Community, { nullable: true, description: 'Where its posts and members went; null where it was not merged, and where that one is not mine to see.' })
  mergedInto(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Community | null> {
    return this.see.one(viewer, Community, community.mergedIntoId);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may merge it into another that I manage.' })
  viewerCanMerge(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'merge', Community, community);
  }

  @Mutation(() => CommunityPayload, { description: 'Merges a community into another that is at least as hidden; who manages both. Links to its posts and comments stay. Answers with the one that remains.' })
  async mergeCommunity(@AsViewer() viewer: Viewer, @Args('input') input: MergeCommunityInput): Promise<CommunityPayload> {
    return { community: await this.service.merge(viewer, input) };
  }
}
