import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { languages, networkCodes, networkOfCode, preferredLanguage, type Language } from '@parvis/domain';
import { securityHeaders, send, type Answer } from './answer.ts';
import type { Pages, Visit } from './pages.ts';
import { readPublicFiles } from './public-files.ts';
import { isRobot, robotsTxt } from './robots.ts';
import type { Settings } from './settings.ts';
import { pathOf, sharePageView } from './share-page.view.ts';
import { accessibilityView, legalView, wordsView } from './site.views.ts';
import { texts } from './texts.ts';

/** An answer, and the visit that it is worth if a person reads it. */
type Reply = Answer & { visit?: Visit };

const htmlType = 'text/html; charset=utf-8';
const longest = 1_024;
const busiest = 100;

const pagePath = /^\/(?:fr|en)\/(?:[^/]*-)?([0-9A-Za-z]{22})$/;
const linkPath = /^\/s\/([0-9A-Za-z]{10,32})$/;
const imagePath = /^\/i\/([0-9a-f]{64})\.jpg$/;

/** The public share site, ready to listen. It keeps nothing between two requests but its own files. */
export function createSite(settings: Pick<Settings, 'url' | 'company' | 'legalUrl'>, pages: Pages, log: (sentence: string) => void): Server {
  const { url, company, legalUrl } = settings;
  const files = readPublicFiles();
  const frame = { style: files.style.path, icon: files.icon.path };
  const secure = securityHeaders(url);
  let busy = 0;

  const words = (status: number, language: Language, kind: 'gone' | 'unknown' | 'busy' | 'refused', headers?: Record<string, string>): Reply => ({
    status, type: htmlType, body: wordsView(frame, language, company, kind), headers,
  });
  const text = (status: number, body: string, headers?: Record<string, string>): Reply => ({ status, type: 'text/plain; charset=utf-8', body, headers });
  const page = (body: string): Reply => ({ status: 200, type: htmlType, body });
  const redirect = (status: 301 | 302, path: string): Reply => text(status, '', { Location: url + path });

  // What never changes while the process lives.
  const fixed = new Map<string, () => Reply>([
    ['/healthz', () => text(200, 'ok\n', { 'Cache-Control': 'no-store' })],
    ['/robots.txt', () => text(200, robotsTxt)],
    ...Object.values(files).map(({ path, type, content }): [string, () => Reply] => [
      path, () => ({ status: 200, type, body: content, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }),
    ]),
    ...languages.flatMap((language): [string, () => Reply][] => {
      const { paths } = texts[language];
      return [
        [paths.home, () => page(wordsView(frame, language, company, 'home'))],
        [paths.legal, () => page(legalView(frame, language, company, legalUrl))],
        [paths.accessibility, () => page(accessibilityView(frame, language, company))],
      ];
    }),
  ]);

  async function sharePage(id: string, path: string, query: URLSearchParams, language: Language): Promise<Reply> {
    const found = await pages.page(id);
    // Not yet published and unknown are one answer; a page that is gone gives neither its title nor its right address.
    if (!found || found.state === 'early') return words(404, language, 'unknown');
    if (found.state === 'gone') return words(410, language, 'gone');
    const right = pathOf(found);
    if (path !== right) return redirect(301, right + campaign(query));
    return { ...page(sharePageView(frame, url, found)), visit: { pageId: id, network: networkOfCode(query.get('n') ?? ''), linkCode: codeIn(query) } };
  }

  async function shortLink(code: string, language: Language): Promise<Reply> {
    const link = await pages.link(code);
    if (!link || link.page.state === 'early') return words(404, language, 'unknown');
    if (link.page.state === 'gone') return words(410, link.page.language, 'gone');
    // The code goes along: who shared sees how often their own link was opened, and nobody else does.
    return redirect(302, `${pathOf(link.page)}?n=${networkCodes[link.network]}&c=${code}`);
  }

  async function image(sha256: string, language: Language): Promise<Reply> {
    const found = await pages.image(sha256);
    if (!found) return words(404, language, 'unknown');
    if (!found.content) return words(410, language, 'gone');
    // Previews made in a browser load it from another site.
    return { status: 200, type: 'image/jpeg', body: found.content, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } };
  }

  async function answer(request: IncomingMessage, language: Language): Promise<Reply> {
    const target = request.url ?? '';
    if (request.method !== 'GET' && request.method !== 'HEAD') return words(405, language, 'refused', { Allow: 'GET, HEAD' });
    if (target.length > longest) return words(414, language, 'refused');
    const [path = '', ...rest] = target.split('?');
    const known = fixed.get(path);
    if (known) return known();
    const query = new URLSearchParams(rest.join('?'));
    const [, id] = pagePath.exec(path) ?? [];
    const [, code] = linkPath.exec(path) ?? [];
    const [, sha256] = imagePath.exec(path) ?? [];
    if (!id && !code && !sha256) return words(404, language, 'unknown');
    // Waiting for a connection would only make everyone late: refuse early, in words.
    if (busy > busiest) return words(503, language, 'busy', { 'Retry-After': '5' });
    if (id) return sharePage(id, path, query, language);
    return code ? shortLink(code, language) : image(sha256 ?? '', language);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(secure)) response.setHeader(name, value);
    const spoken = languageOf(request);
    if (spoken.negotiated) response.setHeader('Vary', 'Accept-Language');
    busy += 1;
    try {
      const reply = await answer(request, spoken.language).catch((): Reply => {
        log('The published copies could not be read.');
        return words(503, spoken.language, 'busy', { 'Retry-After': '30' });
      });
      // A body is never expected; closing spares reading it.
      if (reply.status === 405) response.setHeader('Connection', 'close');
      const status = await send(request, response, reply);
      if (reply.visit && status === 200 && request.method === 'GET' && !isRobot(request.headers)) pages.count(reply.visit);
    } finally {
      busy -= 1;
    }
  }

  const server = createServer(
    { maxHeaderSize: 8_192, headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, requireHostHeader: false },
    (request, response) => {
      serve(request, response).catch(() => {
        log('An answer could not be sent.');
        response.destroy();
      });
    },
  );
  server.maxConnections = 2_000;
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => server.emit('request', request, response));
  // What isn't HTTP never becomes a request: it gets its refusal, and our headers, from here.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const headers = { ...secure, 'Cache-Control': 'no-store', 'Content-Length': '0', Connection: 'close' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`);
  });
  return server;
}

/** The path says the language; where it says nothing (short links, images, mistakes) the browser does. */
function languageOf(request: IncomingMessage): { language: Language; negotiated: boolean } {
  const path = request.url?.split('?')[0] ?? '';
  const inPath = languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`));
  if (inPath) return { language: inPath, negotiated: false };
  return { language: preferredLanguage(request.headers['accept-language']), negotiated: true };
}

/** What survives a redirect of what was asked: the network and the link's code, rebuilt, nothing else. */
function campaign(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  const network = query.get('n');
  const code = codeIn(query);
  if (network && networkOfCode(network)) kept.set('n', network);
  if (code) kept.set('c', code);
  return kept.size > 0 ? `?${kept.toString()}` : '';
}

function codeIn(query: URLSearchParams): string | null {
  const code = query.get('c');
  return code !== null && /^[0-9A-Za-z]{10,32}$/.test(code) ? code : null;
}
