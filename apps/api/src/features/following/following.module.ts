import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { BookmarksQueries } from './bookmarks/bookmarks.queries.ts';
import { BookmarksResolver, CommentBookmarkResolver, PostBookmarkResolver, ViewerBookmarksResolver } from './bookmarks/bookmarks.resolver.ts';
import { BookmarksService } from './bookmarks/bookmarks.service.ts';
import { FollowingQueries } from './following.queries.ts';
import { CommentReadStateResolver, CommunityReadStateResolver, PostReadStateResolver, ViewerReadStateResolver } from './following.resolver.ts';
import { FollowingService } from './following.service.ts';
import { Attention } from './follows/attention.service.ts';
import { FollowsQueries } from './follows/follows.queries.ts';
import { CommunityFollowResolver, FollowsResolver, PersonFollowResolver, PostFollowResolver, ViewerFollowsResolver } from './follows/follows.resolver.ts';
import { Hearers } from './follows/hearers.service.ts';
import { FollowsService } from './follows/follows.service.ts';

@Module({
  imports: [PostsModule, RemindersModule],
  providers: [
    FollowingService, FollowingQueries, PostReadStateResolver, CommentReadStateResolver, CommunityReadStateResolver, ViewerReadStateResolver,
    Attention, Hearers, FollowsService, FollowsQueries, FollowsResolver, ViewerFollowsResolver, PostFollowResolver, PersonFollowResolver, CommunityFollowResolver,
    BookmarksService, BookmarksQueries, BookmarksResolver, ViewerBookmarksResolver, PostBookmarkResolver, CommentBookmarkResolver,
  ],
  exports: [Attention, Hearers],
})
export class FollowingModule {}
