import { Module } from '@nestjs/common';
import { FeaturedService } from './featured.service.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { PinsService } from './pins.service.ts';
import { PromotionQueries } from './promotion.queries.ts';
import { PromotionResolver, PutForwardResolver } from './promotion.resolver.ts';
import { PromotionService } from './promotion.service.ts';

@Module({
  imports: [RemindersModule],
  providers: [PromotionService, FeaturedService, PinsService, PromotionQueries, PromotionResolver, PutForwardResolver],
})
export class PromotionModule {}
