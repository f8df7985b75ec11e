import '../../platform/http/request.ts';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { See } from '../../policies/see.ts';
import { disposition } from '../../platform/http/disposition.ts';
import { rangeOf } from '../../platform/http/range.ts';
import { Storage } from '../../platform/storage/storage.ts';
import { keyAsked } from './contents.ts';
import { File } from './file.entity.ts';

/** Files as they are read: by who sees the text that holds them, today. An image in a size is shown; anything else is a download. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly see: See,
    private readonly storage: Storage,
  ) {}

  @Get([':id', ':id/:size'])
  async read(@Param('id') id: string, @Param('size') size: string | undefined, @Req() req: Request, @Res() res: Response): Promise<void> {
    const file = req.viewer ? await this.see.one(req.viewer, File, id) : null;
    const key = file?.receivedAt ? keyAsked(file, size) : null;
    if (!file || !key) throw new NotFoundException();
    const isImage = file.kind === 'image';
    const tag = `"${key.replace('/', '-')}"`;
    const headers = {
      // Kept by the browser of this person, and asked again each time: whoever may no longer see it gets it no more.
      'Cache-Control': 'private, no-cache, no-transform',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': isImage ? 'image/webp' : 'application/octet-stream',
      'Content-Disposition': disposition(isImage && size ? 'inline' : 'attachment', isImage ? file.name.replace(/\.[^.]*$/, '') + '.webp' : file.name),
      'Vary': 'Cookie',
      'ETag': tag,
    };
    if (req.headers['if-none-match'] === tag) return void res.status(304).set(headers).end();
    const range = isImage ? null : rangeOf(req.headers.range, file.bytes);
    if (range === 'unsatisfiable') return void res.status(416).set('Content-Range', `bytes */${file.bytes}`).end();
    const content = await this.storage.read(key, range ?? undefined);
    if (!content) throw new NotFoundException();
    res.status(range ? 206 : 200).set(headers);
    if (!isImage) res.set({ 'Accept-Ranges': 'bytes', 'Content-Length': String(range ? range.end - range.start + 1 : file.bytes) });
    if (range) res.set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes}`);
    if (req.method === 'HEAD') {
      content.destroy();
      return void res.end();
    }
    // A reader who goes away ends it.
    await pipeline(content, res).catch(() => res.destroy());
  }
}
