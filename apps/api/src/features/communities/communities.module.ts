import { Module } from '@nestjs/common';
import { CommunitiesQueries } from './communities.queries.ts';
import { CommunitiesResolver, MyCommunitiesResolver } from './communities.resolver.ts';
import { CommunitiesService } from './communities.service.ts';

@Module({ providers: [CommunitiesService, CommunitiesQueries, CommunitiesResolver, MyCommunitiesResolver], exports: [CommunitiesService] })
export class CommunitiesModule {}
