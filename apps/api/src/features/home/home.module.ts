import { Module } from '@nestjs/common';
import { FollowingModule } from '../following/following.module.ts';
import { HomeQueries } from './home.queries.ts';
import { HomeResolver } from './home.resolver.ts';
import { StillSeenResolver } from './still-seen.resolver.ts';

@Module({ imports: [FollowingModule], providers: [HomeQueries, HomeResolver, StillSeenResolver] })
export class HomeModule {}
