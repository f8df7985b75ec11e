import { Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AuditModule } from '../../audit/audit.module.ts';
import { IdentityModule } from '../../identity/identity.module.ts';
import { RemindersModule } from '../../reminders/reminders.module.ts';
import { PostsModule } from '../posts.module.ts';
import { CalendarFeedsResolver } from './calendar-feeds.resolver.ts';
import { CalendarFeeds } from './calendar-feeds.service.ts';
import { CalendarController } from './calendar.controller.ts';
import { EventNotices } from './event-notices.ts';
import { EventPlaces } from './event-places.ts';
import { EventsQueries } from './events.queries.ts';
import { CommunityEventsResolver, EventAnswerResolver, EventsResolver, MyEventsResolver, PostEventResolver } from './events.resolver.ts';
import { EventsService } from './events.service.ts';

@Module({
  imports: [AuditModule, IdentityModule, PostsModule, RemindersModule],
  controllers: [CalendarController],
  providers: [
    EventsService, EventPlaces, EventNotices, EventsQueries, EventsResolver, EventAnswerResolver, PostEventResolver, MyEventsResolver, CommunityEventsResolver,
    CalendarFeeds, CalendarFeedsResolver,
  ],
})
export class EventsModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly places: EventPlaces,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'free-places', () => this.places.freeLost());
  }
}
