import '../../platform/http/request.ts';
import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { preferredLanguage } from '@parvis/domain';
import type { NextFunction, Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { inRounds } from '../../platform/database/rounds.ts';
import { SessionService } from './session.service.ts';

/** Tells who asks, before anything of the interface runs. */
@Injectable()
export class ViewerMiddleware implements NestMiddleware {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: SessionService,
  ) {}

  async use(req: Request, res: Response, next: NextFunction): Promise<void> {
    try {
      req.viewer = await this.sessions.viewerOfCookies(req.headers.cookie);
      req.language = req.viewer?.language ?? (req.headers['accept-language'] ? preferredLanguage(req.headers['accept-language']) : this.settings.defaultLanguage);
      res.setHeader('Cache-Control', 'no-store');
      inRounds(next);
    } catch (error) {
      next(error);
    }
  }
}
