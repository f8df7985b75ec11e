import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module.ts';
import { FollowingQueries } from './following.queries.ts';
import { CommentReadStateResolver, CommunityReadStateResolver, PostReadStateResolver, ViewerReadStateResolver } from './following.resolver.ts';
import { FollowingService } from './following.service.ts';

@Module({
  imports: [PostsModule],
  providers: [FollowingService, FollowingQueries, PostReadStateResolver, CommentReadStateResolver, CommunityReadStateResolver, ViewerReadStateResolver],
})
export class FollowingModule {}
