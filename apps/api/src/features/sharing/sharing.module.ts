import { Module } from '@nestjs/common';
import { KitImageController } from './kit-image.controller.ts';
import { KitsQueries } from './kits.queries.ts';
import { KitsResolver } from './kits.resolver.ts';
import { KitsService } from './kits.service.ts';
import { ProposalsService } from './proposals.service.ts';
import { SharesService } from './shares.service.ts';
import { MySharingResolver, ProposalsResolver, SharesResolver } from './sharing.resolver.ts';

@Module({
  controllers: [KitImageController],
  providers: [KitsService, KitsQueries, KitsResolver, ProposalsService, ProposalsResolver, SharesService, SharesResolver, MySharingResolver],
})
export class SharingModule {}
