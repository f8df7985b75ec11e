import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Reminder } from '../../reminders/reminder.entity.ts';
import { Resource } from './resource.entity.ts';

@Resolver(() => Reminder)
export class RemindedResourceResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Resource, { nullable: true, description: 'What a community keeps at hand and it speaks of; null where it speaks of a post.' })
  resource(@AsViewer() viewer: Viewer, @Parent() reminder: Reminder): Promise<Resource | null> {
    return this.see.one(viewer, Resource, reminder.resourceId);
  }
}
