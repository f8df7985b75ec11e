import '../../platform/http/request.ts';
import { Controller, Get, NotFoundException, Param, Put, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { pictureBytes } from '../../platform/http/request-body.ts';
import { UserErrorFilter } from '../../platform/http/user-error.filter.ts';
import { KitsService } from './kits.service.ts';
import { ShareKit } from './share-kit.entity.ts';

/** The picture of a kit, sent as the raw bytes of an image file and read as the JPEG made of it. */
@Controller('files/kits')
@UseFilters(UserErrorFilter)
export class KitImageController {
  constructor(
    private readonly see: See,
    private readonly kits: KitsService,
  ) {}

  @Put(':id/image')
  async set(@Param('id') id: string, @Req() req: Request): Promise<object> {
    if (!req.viewer) throw new NotFoundException();
    await this.kits.setImage(req.viewer, id, await pictureBytes(req));
    return {};
  }

  @Get(':id/image.jpg')
  async read(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const kit = req.viewer ? await this.see.one(req.viewer, ShareKit, id) : null;
    const jpeg = kit && (await this.kits.image(kit.id));
    if (!jpeg) throw new NotFoundException();
    res.setHeader('Content-Type', 'image/jpeg');
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    res.send(jpeg);
  }
}
