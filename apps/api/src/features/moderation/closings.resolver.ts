import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ClosingsService, type Closed } from './closings.service.ts';
import { LockThreadInput, ModerationPayload, UnlockThreadInput } from './moderation.types.ts';
import { ThreadClosing } from './thread-closing.entity.ts';

@Resolver(() => Post)
export class ClosingsResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly closings: ClosingsService,
  ) {}

  @ResolveField(() => ThreadClosing, { nullable: true, description: 'Who closed the thread and why; null where it is open, and where only its author was told why.' })
  closing(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<ThreadClosing | null> {
    return this.closings.of(viewer, post.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may close the thread: its author and the managers.' })
  async viewerCanLock(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return post.lockedAt === null && (await this.can.may(viewer, 'lock', Post, post));
  }

  @ResolveField(() => Boolean, { description: 'Whether I may open the closed thread again: the managers.' })
  async viewerCanUnlock(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return post.lockedAt !== null && (await this.can.may(viewer, 'unlock', Post, post));
  }

  @Mutation(() => ModerationPayload, { description: 'Closes a thread: no further comments. By its author or a manager, for a reason that all its readers see.' })
  async lockThread(@AsViewer() viewer: Viewer, @Args('input') input: LockThreadInput): Promise<ModerationPayload> {
    return this.payload(viewer, await this.closings.lock(viewer, input));
  }

  @Mutation(() => ModerationPayload, { description: 'Opens a closed thread again; by a manager.' })
  async unlockThread(@AsViewer() viewer: Viewer, @Args('input') input: UnlockThreadInput): Promise<ModerationPayload> {
    return this.payload(viewer, await this.closings.unlock(viewer, input));
  }

  private async payload(viewer: Viewer, { thing, decision }: Closed): Promise<ModerationPayload> {
    return { decision, post: await this.see.one(viewer, Post, thing.post.id), comment: null };
  }
}

@Resolver(() => ThreadClosing)
export class ThreadClosingResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who closed it.' })
  closedBy(@AsViewer() viewer: Viewer, @Parent() closing: ThreadClosing): Promise<Person> {
    return this.see.require(viewer, Person, closing.closedById);
  }
}
