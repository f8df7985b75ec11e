import { Module } from '@nestjs/common';
import { DeletedTexts } from './deletion/deleted-texts.service.ts';
import { PostParts } from './post-parts.ts';
import { PostsQueries } from './posts.queries.ts';
import { CommunityPostsResolver, PostEditResolver, PostRightsResolver, PostsResolver } from './posts.resolver.ts';
import { PostsService } from './posts.service.ts';
import { RemindedPostResolver } from './reminded-post.resolver.ts';
import { ReadState } from './read-state.service.ts';
import { ResourcePostResolver } from './resource-post.resolver.ts';
import { WrittenTexts } from './written-text.service.ts';

@Module({
  providers: [
    PostsService,
    DeletedTexts,
    PostParts,
    PostsQueries,
    ReadState,
    WrittenTexts,
    PostsResolver,
    PostRightsResolver,
    CommunityPostsResolver,
    PostEditResolver,
    RemindedPostResolver,
    ResourcePostResolver,
  ],
  exports: [PostsService, DeletedTexts, PostParts, ReadState, WrittenTexts],
})
export class PostsModule {}
