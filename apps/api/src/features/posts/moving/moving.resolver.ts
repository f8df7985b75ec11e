import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { errorMessage } from '@parvis/i18n';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../post.entity.ts';
import { PostPayload } from '../posts.types.ts';
import { MovingService } from './moving.service.ts';
import { MoveOutlook, MovePostInput } from './moving.types.ts';
import { PostMove } from './post-move.entity.ts';

@Resolver(() => Post)
export class MovingResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly moving: MovingService,
  ) {}

  @ResolveField(() => PostMove, { nullable: true, description: 'Its last move to another community; null where it never moved.' })
  lastMove(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<PostMove | null> {
    return this.moving.lastOf(viewer, post.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may move it elsewhere: its author while a member, and the managers.' })
  viewerCanMove(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'move', Post, post);
  }

  @ResolveField(() => MoveOutlook, { nullable: true, description: 'What moving it there would do; null for a community that is unknown or not mine to see.' })
  async moveTo(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args('communityId', { type: () => ID, description: 'Where it would go.' }) communityId: string): Promise<MoveOutlook | null> {
    const community = await this.see.one(viewer, Community, communityId);
    if (!community) return null;
    const { refusal, isWider } = await this.moving.outlook(viewer, post, community);
    return { community, isWider, refusal: refusal && { code: refusal, field: null, message: errorMessage(refusal, viewer.language) } };
  }

  @Mutation(() => PostPayload, { description: 'Moves a post to another community, with its comments and reactions; every link to it stays. By its author, or by a manager where nobody more would read it.' })
  async movePost(@AsViewer() viewer: Viewer, @Args('input') input: MovePostInput): Promise<PostPayload> {
    return { post: await this.moving.move(viewer, input) };
  }
}

@Resolver(() => PostMove)
export class PostMoveResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who moved it.' })
  movedBy(@AsViewer() viewer: Viewer, @Parent() move: PostMove): Promise<Person> {
    return this.see.require(viewer, Person, move.movedById);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Where it stood before; null where that is not mine to see.' })
  from(@AsViewer() viewer: Viewer, @Parent() move: PostMove): Promise<Community | null> {
    return this.see.one(viewer, Community, move.fromCommunityId);
  }
}
