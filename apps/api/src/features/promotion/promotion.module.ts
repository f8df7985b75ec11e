import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.ts';
import { FeaturedService } from './featured.service.ts';
import { PinsService } from './pins.service.ts';
import { PromotionQueries } from './promotion.queries.ts';
import { PromotionResolver, PutForwardResolver } from './promotion.resolver.ts';
import { PromotionService } from './promotion.service.ts';

@Module({
  imports: [CommunitiesModule],
  providers: [PromotionService, FeaturedService, PinsService, PromotionQueries, PromotionResolver, PutForwardResolver],
})
export class PromotionModule {}
