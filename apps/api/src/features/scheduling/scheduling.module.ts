import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PostsModule } from '../posts/posts.module.ts';
import { SchedulingQueries } from './scheduling.queries.ts';
import { DraftSchedulingResolver, SchedulingResolver, ViewerSchedulingResolver } from './scheduling.resolver.ts';
import { SchedulingService } from './scheduling.service.ts';

@Module({
  imports: [DraftsModule, IdentityModule, PostsModule],
  providers: [SchedulingService, SchedulingQueries, SchedulingResolver, DraftSchedulingResolver, ViewerSchedulingResolver],
})
export class SchedulingModule {}
