import { Module } from '@nestjs/common';
import { FollowingModule } from '../following/following.module.ts';
import { ForYouQueries } from './for-you.queries.ts';
import { ForYouReasonResolver, ForYouResolver } from './for-you.resolver.ts';
import { HomeQueries } from './home.queries.ts';
import { HomeResolver } from './home.resolver.ts';
import { RankedQueries } from './ranked.queries.ts';
import { StillSeenResolver } from './still-seen.resolver.ts';

@Module({ imports: [FollowingModule], providers: [HomeQueries, HomeResolver, StillSeenResolver, RankedQueries, ForYouQueries, ForYouResolver, ForYouReasonResolver] })
export class HomeModule {}
