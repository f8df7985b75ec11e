import { Field, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../policies/viewer.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { CalendarFeeds } from './calendar-feeds.service.ts';

@ObjectType()
export class RenewCalendarFeedPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address for other calendars. It is told this once, and whoever has it reads my events.' })
  url?: string | null;

  @Field(() => CalendarFeed, { nullable: true })
  calendarFeed?: CalendarFeed | null;
}

@ObjectType()
export class RevokeCalendarFeedPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'No address reads my events any more.' })
  revoked?: boolean | null;
}

@Resolver(() => ViewerType)
export class CalendarFeedsResolver {
  constructor(private readonly feeds: CalendarFeeds) {}

  @ResolveField(() => CalendarFeed, { nullable: true, description: 'Whether my events can be read by other calendars; null where I made no address.' })
  calendarFeed(@AsViewer() viewer: Viewer): Promise<CalendarFeed | null> {
    return this.feeds.of(viewer);
  }

  @Mutation(() => RenewCalendarFeedPayload, { description: 'Makes the address at which other calendars read my events; the one before reads nothing any more.' })
  async renewCalendarFeed(@AsViewer() viewer: Viewer): Promise<RenewCalendarFeedPayload> {
    const { url } = await this.feeds.renew(viewer);
    return { url, calendarFeed: await this.feeds.of(viewer) };
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: 'Takes the address of my calendar back.' })
  async revokeCalendarFeed(@AsViewer() viewer: Viewer): Promise<RevokeCalendarFeedPayload> {
    await this.feeds.revoke(viewer);
    return { revoked: true };
  }
}
