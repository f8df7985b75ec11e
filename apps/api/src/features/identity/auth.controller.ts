import '../../platform/http/request.ts';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import * as v from 'valibot';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { parsedBody, UserErrorFilter } from '../../platform/http/user-error.filter.ts';
import { log } from '../../platform/log/log.ts';
import { DemoService } from './demo.service.ts';
import { OidcService } from './oidc.service.ts';
import { PasswordService } from './password.service.ts';
import { ownPath } from './return-path.ts';
import { clearSessionCookie, cookieIn, deviceOf, setSessionCookie } from './session-cookie.ts';
import { SessionService } from './session.service.ts';
import { SignInLimits } from './sign-in-limits.ts';

const demoBody = v.object({ personId: v.pipe(v.string(), v.maxLength(64)) });
const passwordBody = v.object({ email: v.pipe(v.string(), v.trim(), v.maxLength(254)), password: v.pipe(v.string(), v.maxLength(200)) });

const oidcCookie = 'parvis_oidc';
const deviceCookie = 'parvis_device';

/** The doors: how one may sign in here, the ways to do it, and the way out. */
@Controller('auth')
@UseFilters(UserErrorFilter)
export class AuthController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: SessionService,
    private readonly demo: DemoService,
    private readonly passwords: PasswordService,
    private readonly limits: SignInLimits,
    private readonly oidc: OidcService,
  ) {}

  @Get('options')
  async options(): Promise<object> {
    return {
      company: this.settings.company,
      helpContact: this.settings.helpContact ?? null,
      accessibilityPlanUrl: this.settings.accessibilityPlanUrl ?? null,
      password: this.settings.passwordSignIn,
      oidc: this.settings.oidcIssuer ? { label: this.settings.oidcLabel ?? null } : null,
      demo: await this.demo.people(),
    };
  }

  @Post('demo')
  @HttpCode(200)
  async signInAs(@Body() body: unknown, @Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    const { personId } = parsedBody(demoBody, body);
    await this.signIn(await this.demo.personId(personId), req, res);
    return {};
  }

  @Post('password')
  @HttpCode(200)
  async signInByPassword(@Body() body: unknown, @Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    const { email, password } = parsedBody(passwordBody, body);
    if (!this.settings.passwordSignIn) throw new UserError('SIGN_IN_FAILED');
    const attempt = { account: email, address: req.ip ?? '', device: cookieIn(req.headers.cookie, deviceCookie) };
    await this.signIn(await this.passwords.personWith(password, attempt), req, res);
    res.cookie(deviceCookie, this.limits.knownDevice(email), this.cookie(180 * 24 * 60 * 60 * 1000));
    return {};
  }

  @Get('oidc/start')
  async startOidc(@Query('returnTo') returnTo: unknown, @Res() res: Response): Promise<void> {
    try {
      const { url, state } = await this.oidc.start(ownPath(returnTo, this.settings.url));
      res.cookie(oidcCookie, state, this.cookie(10 * 60 * 1000));
      res.redirect(url);
    } catch (error) {
      if (!(error instanceof UserError)) log.error({ err: error instanceof Error ? error.message : String(error) }, 'The identity provider does not answer');
      res.redirect('/sign-in?failed=provider');
    }
  }

  @Get('oidc/callback')
  async finishOidc(@Req() req: Request, @Res() res: Response): Promise<void> {
    const state = cookieIn(req.headers.cookie, oidcCookie);
    res.clearCookie(oidcCookie, this.cookie());
    try {
      const { personId, returnTo } = await this.oidc.finish(new URL(req.originalUrl, this.settings.url), state);
      await this.signIn(personId, req, res);
      res.redirect(ownPath(returnTo, this.settings.url));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      res.redirect('/sign-in?failed=sign-in');
    }
  }

  @Post('sign-out')
  @HttpCode(200)
  async signOut(@Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    if (req.viewer?.sessionId) await this.sessions.end(req.viewer.id, req.viewer.sessionId);
    clearSessionCookie(res, this.settings);
    return {};
  }

  /** A new session at each sign-in; the one that the browser had ends. */
  private async signIn(personId: string, req: Request, res: Response): Promise<void> {
    if (req.viewer?.sessionId) await this.sessions.end(req.viewer.id, req.viewer.sessionId);
    const { token, expiresAt } = await this.sessions.start(personId, deviceOf(req));
    setSessionCookie(res, this.settings, token, expiresAt);
  }

  private cookie(maxAge?: number): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', secure: this.settings.url.startsWith('https:'), path: '/auth', ...(maxAge === undefined ? {} : { maxAge }) };
  }
}
