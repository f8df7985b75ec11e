import type { Request, Response } from 'express';
import type { Settings } from '../../platform/config/settings.ts';

const isSecure = (settings: Settings): boolean => settings.url.startsWith('https:');

/** `__Host-` binds the cookie to this very host over TLS; on plain http (a try on localhost) browsers refuse that name. */
export const cookieName = (settings: Settings): string => (isSecure(settings) ? '__Host-parvis' : 'parvis');

/** The session token that a request's `Cookie` header carries. */
export function tokenIn(cookieHeader: string | undefined, settings: Settings): string | undefined {
  const prefix = `${cookieName(settings)}=`;
  return cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

export function setSessionCookie(res: Response, settings: Settings, token: string, expires: Date): void {
  res.cookie(cookieName(settings), token, { httpOnly: true, sameSite: 'lax', secure: isSecure(settings), path: '/', expires });
}

export function clearSessionCookie(res: Response, settings: Settings): void {
  res.clearCookie(cookieName(settings), { httpOnly: true, sameSite: 'lax', secure: isSecure(settings), path: '/' });
}

const browsers: [RegExp, string][] = [[/\bEdg\//, 'Edge'], [/\bFirefox\//, 'Firefox'], [/\bChrome\//, 'Chrome'], [/\bSafari\//, 'Safari']];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux|X11/, 'Linux'],
];

/** What a person recognizes a device by: "Firefox, Windows". */
export function deviceOf(req: Request): string {
  const agent = String(req.headers['user-agent'] ?? '').slice(0, 500);
  const name = (known: [RegExp, string][]): string | undefined => known.find(([pattern]) => pattern.test(agent))?.[1];
  return [name(browsers), name(systems)].filter(Boolean).join(', ') || '?';
}
