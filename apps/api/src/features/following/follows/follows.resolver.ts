import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import { Follow } from './follow.entity.ts';
import { FollowKind, FollowState } from './follows.enums.ts';
import { FollowsQueries } from './follows.queries.ts';
import { FollowsService } from './follows.service.ts';
import { ChooseFollowInput, ChooseFollowPayload, FollowConnection, FollowsArgs } from './follows.types.ts';

const chosen = 'Whether I follow it, mute it, want less of it, or none of these.';

@Resolver(() => Follow)
export class FollowsResolver {
  constructor(
    private readonly see: See,
    private readonly follows: FollowsService,
  ) {}

  @Mutation(() => ChooseFollowPayload, { description: 'Follows or mutes a thread, a person, a community or a topic, asks for less of it, or gives that up. There is no less of a thread.' })
  chooseFollow(@AsViewer() viewer: Viewer, @Args('input') input: ChooseFollowInput): Promise<ChooseFollowPayload> {
    return this.follows.choose(viewer, input);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The thread; null for other kinds.' })
  async post(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Follow): Promise<Post | null> {
    return kind === FollowKind.post ? this.see.one(viewer, Post, thingId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'The person; null for other kinds.' })
  async person(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Follow): Promise<Person | null> {
    return kind === FollowKind.person ? this.see.one(viewer, Person, thingId) : null;
  }

  @ResolveField(() => Community, { nullable: true, description: 'The community; null for other kinds.' })
  async community(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Follow): Promise<Community | null> {
    return kind === FollowKind.community ? this.see.one(viewer, Community, thingId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerFollowsResolver {
  constructor(private readonly queries: FollowsQueries) {}

  @ResolveField(() => FollowConnection, { description: 'What I follow, mute and want less of. What I may no longer see is left out.' })
  async follows(@AsViewer() viewer: Viewer, @Args() page: FollowsArgs): Promise<Connection<Follow>> {
    return toConnection(await this.queries.mine(viewer, page), page);
  }

  @ResolveField(() => FollowState, { description: 'What I chose for a topic of communities.' })
  followOfTopic(@AsViewer() viewer: Viewer, @Args('topic', { type: () => String, description: 'As it is written on the communities.' }) topic: string): Promise<FollowState> {
    return this.queries.stateOfTopic(viewer, topic);
  }
}

@Resolver(() => Post)
export class PostFollowResolver {
  constructor(private readonly queries: FollowsQueries) {}

  @ResolveField(() => FollowState, { description: chosen })
  viewerFollow(@AsViewer() viewer: Viewer, @Parent() { id }: Post): Promise<FollowState> {
    return this.queries.stateOf(viewer, FollowKind.post, id);
  }
}

@Resolver(() => Person)
export class PersonFollowResolver {
  constructor(private readonly queries: FollowsQueries) {}

  @ResolveField(() => FollowState, { description: chosen })
  viewerFollow(@AsViewer() viewer: Viewer, @Parent() { id }: Person): Promise<FollowState> {
    return this.queries.stateOf(viewer, FollowKind.person, id);
  }
}

@Resolver(() => Community)
export class CommunityFollowResolver {
  constructor(private readonly queries: FollowsQueries) {}

  @ResolveField(() => FollowState, { description: chosen })
  viewerFollow(@AsViewer() viewer: Viewer, @Parent() { id }: Community): Promise<FollowState> {
    return this.queries.stateOf(viewer, FollowKind.community, id);
  }
}
