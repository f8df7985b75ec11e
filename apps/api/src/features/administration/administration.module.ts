import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.ts';
import { SuccessionJobs } from './succession/succession.jobs.ts';
import { SuccessionQueries } from './succession/succession.queries.ts';
import { CommunitySuccessionResolver, MySuccessionsResolver, SuccessionOfferResolver, SuccessionResolver } from './succession/succession.resolver.ts';
import { SuccessionService } from './succession/succession.service.ts';

@Module({
  imports: [CommunitiesModule],
  providers: [SuccessionQueries, SuccessionService, SuccessionJobs, CommunitySuccessionResolver, MySuccessionsResolver, SuccessionResolver, SuccessionOfferResolver],
})
export class AdministrationModule {}
