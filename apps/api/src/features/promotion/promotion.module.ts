import { Module } from '@nestjs/common';
import { FeaturedService } from './featured.service.ts';
import { PromotionQueries } from './promotion.queries.ts';
import { PromotionResolver, PutForwardResolver } from './promotion.resolver.ts';
import { PromotionService } from './promotion.service.ts';

@Module({
  providers: [PromotionService, FeaturedService, PromotionQueries, PromotionResolver, PutForwardResolver],
})
export class PromotionModule {}
