import '../../platform/http/request.ts';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { LinkPage } from './link-page.entity.ts';
import { LinkPictures } from './link-pictures.service.ts';

/** The picture of a card, from our own house: for who sees the card, today. */
@Controller('files/links')
export class LinkPicturesController {
  constructor(
    private readonly see: See,
    private readonly pictures: LinkPictures,
  ) {}

  @Get(':id/picture.jpg')
  async read(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const page = req.viewer ? await this.see.one(req.viewer, LinkPage, id) : null;
    if (!page?.pictureId) throw new NotFoundException();
    const tag = `"${page.pictureId}"`;
    const headers = {
      // Kept by the browser of this person, and asked again each time: whoever may no longer see it gets it no more.
      'Cache-Control': 'private, no-cache, no-transform',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': 'image/jpeg',
      'Vary': 'Cookie',
      'ETag': tag,
    };
    if (req.headers['if-none-match'] === tag) return void res.status(304).set(headers).end();
    const content = await this.pictures.read(page.pictureId);
    if (!content) throw new NotFoundException();
    res.set(headers);
    if (req.method === 'HEAD') {
      content.destroy();
      return void res.end();
    }
    // A reader who goes away ends it.
    await pipeline(content, res).catch(() => res.destroy());
  }
}
