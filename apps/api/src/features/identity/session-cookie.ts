import type { Request, Response } from 'express';
import type { Settings } from '../../platform/config/settings.ts';

const isSecure = (settings: Settings): boolean => settings.url.startsWith('https:');

/** `__Host-` binds the cookie to this very host over TLS; on plain http (a try on localhost) browsers refuse that name. */
export const cookieName = (settings: Settings): string => (isSecure(settings) ? '__Host-parvis' : 'parvis');

/** The value of a cookie in a request's `Cookie` header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** The session token that a request carries. */
export const tokenIn = (header: string | undefined, settings: Settings): string | undefined => cookieIn(header, cookieName(settings));

export function setSessionCookie(res: Response, settings: Settings, token: string, expires: Date): void {
  res.cookie(cookieName(settings), token, { httpOnly: true, sameSite: 'lax', secure: isSecure(settings), path: '/', expires });
}

export function clearSessionCookie(res: Response, settings: Settings): void {
  res.clearCookie(cookieName(settings), { httpOnly: true, sameSite: 'lax', secure: isSecure(settings), path: '/' });
}

const browsers: [RegExp, string][] = [[/\bEdg\//, 'Edge'], [/\bFirefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/\bSafari\//, 'Safari']];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux|X11/, 'Linux'],
];

/** What a person recognizes a device by: "Firefox, Windows". */
export function deviceOf(req: Request): string {
  const agent = String(req.headers['user-agent'] ?? '').slice(0, 500);
  const name = (known: [RegExp, string][]): string | undefined => known.find(([pattern]) => pattern.test(agent))?.[1];
  return [name(browsers), name(systems)].filter(Boolean).join(', ') || '?';
}
