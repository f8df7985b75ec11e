import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Reminder } from '../reminders/reminder.entity.ts';
import { Post } from './post.entity.ts';

@Resolver(() => Reminder)
export class RemindedPostResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Post, { nullable: true, description: 'What it speaks of; or what the comment stands under that it speaks of; null where it speaks of a resource.' })
  post(@AsViewer() viewer: Viewer, @Parent() reminder: Reminder): Promise<Post | null> {
    return this.see.one(viewer, Post, reminder.postId);
  }
}
