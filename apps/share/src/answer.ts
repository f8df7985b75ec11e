import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const zip = promisify(gzip);

/** Headers that every answer carries, whatever became of the request. */
export function securityHeaders(url: string): Record<string, string> {
  return {
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(url.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Sends an answer: gzip where it helps, ETag and 304 for what succeeded, no body for HEAD. Returns the status that left. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<number> {
  const whole = Buffer.from(answer.body);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', answer.type);

  if (answer.status === 200) {
    // Weak: one tag stands for the plain and the zipped form of the same page.
    const tag = `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 27)}"`;
    response.setHeader('ETag', tag);
    if (knows(request.headers['if-none-match'], tag)) {
      if (/^(text|image\/svg)/.test(answer.type)) vary(response, 'Accept-Encoding');
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
      return 304;
    }
  }
  let body = whole;
  if (/^(text|image\/svg)/.test(answer.type)) {
    vary(response, 'Accept-Encoding');
    if (whole.length > 500 && takesGzip(request.headers['accept-encoding'])) {
      body = await zip(whole);
      response.setHeader('Content-Encoding', 'gzip');
    }
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : body);
  return answer.status;
}

function knows(header: string | undefined, tag: string): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').some((one) => opaque(one) === opaque(tag)));
}

function takesGzip(header: string | undefined): boolean {
  return (header ?? '').split(',').some((one) => /^\s*(gzip|\*)\s*(;\s*q=(1|0\.\d*[1-9]))?/i.test(one) && !/q=0(\.0*)?\s*$/.test(one));
}

function vary(response: ServerResponse, name: string): void {
  const before = response.getHeader('Vary');
  response.setHeader('Vary', before ? `${String(before)}, ${name}` : name);
}
