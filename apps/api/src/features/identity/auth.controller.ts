import '../../platform/http/request.ts';
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as v from 'valibot';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { parsedBody, UserErrorFilter } from '../../platform/http/user-error.filter.ts';
import { DemoService } from './demo.service.ts';
import { clearSessionCookie, deviceOf, setSessionCookie } from './session-cookie.ts';
import { SessionService } from './session.service.ts';

const demoBody = v.object({ personId: v.pipe(v.string(), v.maxLength(64)) });

/** The doors: how one may sign in here, sign in as someone of the demo company, sign out. */
@Controller('auth')
@UseFilters(UserErrorFilter)
export class AuthController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: SessionService,
    private readonly demo: DemoService,
  ) {}

  @Get('options')
  async options(): Promise<object> {
    return {
      company: this.settings.company,
      password: this.settings.passwordSignIn,
      oidc: this.settings.oidcIssuer ? { label: this.settings.oidcLabel ?? null } : null,
      demo: await this.demo.people(),
    };
  }

  @Post('demo')
  @HttpCode(200)
  async signInAs(@Body() body: unknown, @Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    const { personId } = parsedBody(demoBody, body);
    return this.signIn(await this.demo.personId(personId), req, res);
  }

  @Post('sign-out')
  @HttpCode(200)
  async signOut(@Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    if (req.viewer?.sessionId) await this.sessions.end(req.viewer.id, req.viewer.sessionId);
    clearSessionCookie(res, this.settings);
    return {};
  }

  private async signIn(personId: string, req: Request, res: Response): Promise<object> {
    // A new session at each sign-in; the one that the browser had ends.
    if (req.viewer?.sessionId) await this.sessions.end(req.viewer.id, req.viewer.sessionId);
    const { token, expiresAt } = await this.sessions.start(personId, deviceOf(req));
    setSessionCookie(res, this.settings, token, expiresAt);
    return {};
  }
}
