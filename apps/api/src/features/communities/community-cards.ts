import { Injectable, type OnModuleInit } from '@nestjs/common';
import { idInPart } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import { LinksService } from '../links/links.service.ts';
import { Community } from './community.entity.ts';

/** The card of a link to a community: for who may know of it. */
@Injectable()
export class CommunityCards implements OnModuleInit {
  constructor(
    private readonly see: See,
    private readonly links: LinksService,
  ) {}

  onModuleInit(): void {
    this.links.leadsInside('communities', async (viewer, part) => {
      const community = await this.see.one(viewer, Community, idInPart('community', part));
      return community && { title: community.name, description: community.purpose };
    });
  }
}
