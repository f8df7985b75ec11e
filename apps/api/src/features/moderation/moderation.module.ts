import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module.ts';
import { PostsModule } from '../posts/posts.module.ts';
import { CitedRules } from './cited-rules.queries.ts';
import { ClosingsResolver, ThreadClosingResolver } from './closings.resolver.ts';
import { ClosingsService } from './closings.service.ts';
import { CommunityDecisionsResolver, DecisionsResolver, MyDecisionsResolver } from './decisions.resolver.ts';
import { DecisionsService } from './decisions.service.ts';
import { ModeratedCommentResolver, ModeratedPostResolver } from './moderated.resolver.ts';
import { ModerationQueries } from './moderation.queries.ts';
import { CommunityQueueResolver, MyQueueResolver, QueueResolver, ReportedThingResolver } from './queue.resolver.ts';
import { MyReportsResolver, ReportsResolver } from './reports.resolver.ts';
import { RedactionsResolver } from './redactions.resolver.ts';
import { RedactionsService } from './redactions.service.ts';
import { ReportsService } from './reports.service.ts';
import { Things } from './things.service.ts';
import { AuditEntryResolver, CommunityTrailResolver } from './trail.resolver.ts';

@Module({
  imports: [CommentsModule, PostsModule],
  providers: [
    Things, ReportsService, DecisionsService, RedactionsService, RedactionsResolver, ModerationQueries, CitedRules,
    ClosingsService, ClosingsResolver, ThreadClosingResolver,
    ReportsResolver, MyReportsResolver, DecisionsResolver, MyDecisionsResolver, CommunityDecisionsResolver, ModeratedPostResolver, ModeratedCommentResolver,
    ReportedThingResolver, QueueResolver, MyQueueResolver, CommunityQueueResolver, CommunityTrailResolver, AuditEntryResolver,
  ],
})
export class ModerationModule {}
