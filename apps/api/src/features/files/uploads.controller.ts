import '../../platform/http/request.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Controller, Delete, Head, HttpException, Inject, NotFoundException, Param, Patch, Post, Req, Res, UseFilters } from '@nestjs/common';
import { fromNodeId, limits, toNodeId } from '@parvis/domain';
import { Metadata, Server } from '@tus/server';
import type { Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { UserErrorFilter } from '../../platform/http/user-error.filter.ts';
import { log } from '../../platform/log/log.ts';
import { Storage } from '../../platform/storage/storage.ts';
import { Uploads } from './uploads.service.ts';

const path = '/files/uploads';

/** The door of uploads that survive a cut (protocol tus 1.0). Who sends, and how much, is asked before tus sees the request; what came is looked at by `receiveFile`. */
@Controller('files/uploads')
@UseFilters(UserErrorFilter)
export class UploadsController {
  private readonly announced = new AsyncLocalStorage<string>();
  private server: Server | null = null;

  constructor(
    private readonly uploads: Uploads,
    private readonly storage: Storage,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  async create(@Req() req: Request, @Res() res: Response): Promise<void> {
    if (!req.viewer) throw new NotFoundException();
    const { id } = await this.uploads.announce(req.viewer, nameIn(req), lengthIn(req));
    await this.announced.run(toNodeId('file', id), () => this.tus().handle(req, res));
    if (res.statusCode >= 400) await this.uploads.forget(id);
  }

  @Head(':id')
  head(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    return this.goOn(id, req, res);
  }

  @Patch(':id')
  send(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    return this.goOn(id, req, res);
  }

  @Delete(':id')
  async cancel(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.goOn(id, req, res);
    if (res.statusCode < 400) await this.uploads.forget(fromNodeId(id, 'file')!);
  }

  private async goOn(id: string, req: Request, res: Response): Promise<void> {
    if (!req.viewer || !(await this.uploads.growing(req.viewer, id))) throw new NotFoundException();
    await this.tus().handle(req, res);
  }

  private tus(): Server {
    return (this.server ??= new Server({
      path,
      datastore: this.storage.uploads(),
      maxSize: limits.fileBytes.max,
      relativeLocation: true,
      // Our own pages only; its default lets anyone read the answers.
      allowedOrigins: [new URL(this.settings.url).origin],
      namingFunction: () => this.announced.getStore()!,
      // What failed inside is for the log, not for the answer.
      onResponseError: (_req, error) => {
        if ('status_code' in error) return undefined;
        log.error({ err: error.message }, 'An upload failed');
        return { status_code: 500, body: 'This failed here. Try again.\n' };
      },
    }));
  }
}

/** How long it will be; its length must be known from the start, since it is counted before anything comes. */
function lengthIn(req: Request): number {
  const length = req.headers['upload-length'];
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length) || req.headers['upload-concat'] !== undefined || req.headers['upload-defer-length'] !== undefined) {
    throw new HttpException({ message: 'Say Upload-Length, and send the file whole.', statusCode: 400 }, 400);
  }
  return Number(length);
}

function nameIn(req: Request): string {
  try {
    return Metadata.parse(String(req.headers['upload-metadata'] ?? ''))['filename'] ?? '';
  } catch {
    throw new UserError('INVALID', 'file');
  }
}
