import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '../config/settings.ts';

/** Everything that a request meets before a resolver: headers, size, origin, compression, then the files of the web application. */
export function setUpHttp(app: NestExpressApplication, settings: Settings, webFolder: string | null): void {
  const secure = settings.url.startsWith('https:');
  const sockets = settings.url.replace(/^http/, 'ws');
  app.disable('x-powered-by');
  if (settings.trustProxy.length > 0) app.set('trust proxy', settings.trustProxy);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          // Inline style attributes place things (charts, popovers); no style sheet is inline.
          // The one style element is React Aria's, a fixed text that keeps presses from scrolling.
          styleSrc: ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", sockets],
          manifestSrc: ["'self'"],
          workerSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use((_req: Request, res: Response, next: NextFunction) => {
    res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()');
    next();
  });
  app.use(compression());
  // A phone passes something on before the worker that takes it is there: the page to write opens.
  app.use('/write', (req: Request, res: Response, next: NextFunction) => (req.method === 'POST' ? res.redirect(303, '/write') : next()));
  app.use(sameOriginOnly(settings));
  app.useBodyParser('json', { limit: '1mb' });
  if (webFolder && existsSync(webFolder)) serveWeb(app, webFolder, settings.offline);
}

/** A foreign page can change nothing with a visitor's cookie: what changes something comes from our own pages, as JSON, for a picture as an image by PUT, for uploads with a header that no form can send. */
function sameOriginOnly(settings: Settings) {
  const own = new URL(settings.url).origin;
  return (req: Request, res: Response, next: NextFunction): void => {
    if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next();
    const origin = req.headers.origin;
    const site = req.headers['sec-fetch-site'];
    const foreign = origin !== undefined ? origin !== own : site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign) {
      res.status(403).json({ errors: [{ message: 'This comes from another site.', extensions: { code: 'BAD_REQUEST' } }] });
    } else if (!req.is('application/json') && !(req.method === 'PUT' && req.path.startsWith('/files/') && req.is('image/*')) && !isUpload(req)) {
      res.status(415).json({ errors: [{ message: 'Send application/json.', extensions: { code: 'BAD_REQUEST' } }] });
    } else {
      next();
    }
  };
}

function isUpload(req: Request): boolean {
  return /^\/files\/uploads(\/|$)/.test(req.path) && req.headers['tus-resumable'] === '1.0.0' && ['POST', 'PATCH', 'DELETE'].includes(req.method);
}

/** The built web application: hashed files for a year, the page itself asked again each time. Any other path is a page of it. */
function serveWeb(app: NestExpressApplication, folder: string, offline: boolean): void {
  app.use('/service-worker.js', serviceWorker(offline));
  if (!offline) app.use('/manifest.webmanifest', wordsOnly(join(folder, 'manifest.webmanifest')));
  app.use('/assets', packedFirst(join(folder, 'assets')));
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    const isPage = (req.method === 'GET' || req.method === 'HEAD') && req.accepts('html') && !/^\/(graphql|auth|socket\.io|healthz|readyz|files)(\/|$)/.test(req.path);
    if (!isPage) return next();
    res.setHeader('Cache-Control', 'no-cache');
    res.sendFile(join(folder, 'index.html'));
  });
}

/** What a browser that kept the shell gets once that is switched off: the worker and all it kept go away. */
const noMoreShell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
})()));
`;

/** The worker that keeps the shell is asked for anew each time; where that is switched off it removes itself, and pages are told. */
function serviceWorker(offline: boolean) {
  return (_req: Request, res: Response, next: NextFunction): void => {
    res.setHeader('Cache-Control', 'no-cache');
    if (offline) return next();
    res.setHeader('Parvis-Offline', 'off');
    res.type('text/javascript').send(noMoreShell);
  };
}

/** The manifest where no worker takes files that a phone passes on: words alone are asked for, in the address of the page to write. */
function wordsOnly(manifest: string) {
  return (_req: Request, res: Response): void => {
    const { share_target: target, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { share_target: { action: string; params: { title: string; text: string; url: string } } };
    const { title, text, url } = target.params;
    res.setHeader('Cache-Control', 'no-cache');
    res.type('application/manifest+json').send(JSON.stringify({ ...rest, share_target: { action: target.action, method: 'GET', params: { title, text, url } } }));
  };
}

const packedTypes: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

/** Sends the file that the build compressed with Brotli to a browser that reads it: a sixth smaller than gzip, and nothing to compress here. */
function packedFirst(folder: string) {
  const packed = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.br')) : []);
  return (req: Request, res: Response, next: NextFunction): void => {
    const name = req.path.slice(1);
    const type = packedTypes[name.slice(name.lastIndexOf('.') + 1)];
    if (type && packed.has(`${name}.br`)) {
      res.vary('Accept-Encoding');
      if (req.acceptsEncodings('br')) {
        res.setHeader('Content-Encoding', 'br');
        res.setHeader('Content-Type', type);
        req.url = `/${name}.br`;
      }
    }
    next();
  };
}
