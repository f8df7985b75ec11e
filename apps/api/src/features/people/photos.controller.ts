import '../../platform/http/request.ts';
import { Controller, Delete, Get, NotFoundException, Param, Put, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { pictureBytes } from '../../platform/http/request-body.ts';
import { UserErrorFilter } from '../../platform/http/user-error.filter.ts';
import { Person } from './person.entity.ts';
import { PhotosService } from './photos.service.ts';

/** Photos of people: one's own is sent as the raw bytes of an image file, anyone's is read as the JPEG made of it by who may see the person. */
@Controller('files')
@UseFilters(UserErrorFilter)
export class PhotosController {
  constructor(
    private readonly see: See,
    private readonly photos: PhotosService,
  ) {}

  @Put('me/photo')
  async set(@Req() req: Request): Promise<object> {
    if (!req.viewer) throw new NotFoundException();
    await this.photos.set(req.viewer, await pictureBytes(req));
    return {};
  }

  @Delete('me/photo')
  async remove(@Req() req: Request): Promise<object> {
    if (!req.viewer) throw new NotFoundException();
    await this.photos.remove(req.viewer);
    return {};
  }

  @Get('people/:id/photo.jpg')
  async read(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const person = req.viewer ? await this.see.one(req.viewer, Person, id) : null;
    const jpeg = person && (await this.photos.read(person.id));
    if (!jpeg) throw new NotFoundException();
    res.setHeader('Content-Type', 'image/jpeg');
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    // Its address changes with it: avatars of a page are not asked for again.
    if (req.query.v) res.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    res.send(jpeg);
  }
}
