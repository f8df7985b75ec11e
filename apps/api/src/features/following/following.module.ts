import { Module } from '@nestjs/common';
import { FollowingQueries } from './following.queries.ts';
import { CommentReadStateResolver, CommunityReadStateResolver, PostReadStateResolver } from './following.resolver.ts';
import { FollowingService } from './following.service.ts';

@Module({ providers: [FollowingService, FollowingQueries, PostReadStateResolver, CommentReadStateResolver, CommunityReadStateResolver] })
export class FollowingModule {}
