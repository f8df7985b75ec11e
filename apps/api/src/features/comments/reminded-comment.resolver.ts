import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Reminder } from '../reminders/reminder.entity.ts';
import { Comment } from './comment.entity.ts';

@Resolver(() => Reminder)
export class RemindedCommentResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Comment, { nullable: true, description: 'The comment it speaks of; null where it speaks of the post.' })
  comment(@AsViewer() viewer: Viewer, @Parent() reminder: Reminder): Promise<Comment | null> {
    return this.see.one(viewer, Comment, reminder.commentId);
  }
}
