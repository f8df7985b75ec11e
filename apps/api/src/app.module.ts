import { Module, type DynamicModule } from '@nestjs/common';
import { AcknowledgementsModule } from './features/acknowledgements/acknowledgements.module.ts';
import { AdministrationModule } from './features/administration/administration.module.ts';
import { AmbassadorsModule } from './features/ambassadors/ambassadors.module.ts';
import { AuditModule } from './features/audit/audit.module.ts';
import { CommentsModule } from './features/comments/comments.module.ts';
import { CommunitiesModule } from './features/communities/communities.module.ts';
import { DocumentsModule } from './features/documents/documents.module.ts';
import { DraftsModule } from './features/drafts/drafts.module.ts';
import { EntitiesModule } from './features/entities/entities.module.ts';
import { FiguresModule } from './features/figures/figures.module.ts';
import { FilesModule } from './features/files/files.module.ts';
import { FollowingModule } from './features/following/following.module.ts';
import { HomeModule } from './features/home/home.module.ts';
import { IdentityModule } from './features/identity/identity.module.ts';
import { LinksModule } from './features/links/links.module.ts';
import { LiveModule } from './features/live/live.module.ts';
import { ModerationModule } from './features/moderation/moderation.module.ts';
import { PeopleModule } from './features/people/people.module.ts';
import { EventsModule } from './features/posts/events/events.module.ts';
import { PostsModule } from './features/posts/posts.module.ts';
import { PromotionModule } from './features/promotion/promotion.module.ts';
import { ReactionsModule } from './features/reactions/reactions.module.ts';
import { RemindersModule } from './features/reminders/reminders.module.ts';
import { SchedulingModule } from './features/scheduling/scheduling.module.ts';
import { SharingModule } from './features/sharing/sharing.module.ts';
import { TranslationModule } from './features/translation/translation.module.ts';
import { ConfigModule, type Settings } from './platform/config/config.module.ts';
import { GraphQLModule } from './platform/graphql/graphql.module.ts';
import { FailuresController } from './platform/http/failures.controller.ts';
import { HealthController } from './platform/http/health.controller.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PoliciesModule } from './policies/policies.module.ts';

/** The whole server. `main`, `worker` and `cli` are three doors into it. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings), PlatformModule, PoliciesModule, GraphQLModule,
        AuditModule, FilesModule, LinksModule, EntitiesModule, PeopleModule, IdentityModule, CommunitiesModule, RemindersModule, LiveModule,
        PostsModule, EventsModule, CommentsModule, ReactionsModule, FollowingModule, HomeModule, DocumentsModule, AcknowledgementsModule, FiguresModule, AmbassadorsModule, SharingModule,
        ModerationModule, PromotionModule, AdministrationModule,
        DraftsModule, SchedulingModule, TranslationModule,
      ],
      controllers: [HealthController, FailuresController],
    };
  }
}
