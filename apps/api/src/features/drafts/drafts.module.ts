import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { PostsModule } from '../posts/posts.module.ts';
import { DraftsQueries } from './drafts.queries.ts';
import { DraftsResolver, ViewerDraftsResolver } from './drafts.resolver.ts';
import { DraftsService } from './drafts.service.ts';

@Module({
  imports: [FilesModule, PostsModule],
  providers: [DraftsService, DraftsQueries, DraftsResolver, ViewerDraftsResolver],
  exports: [DraftsService, DraftsQueries],
})
export class DraftsModule {}
