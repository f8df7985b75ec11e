import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { ask } from '../test/asking.ts';
import { code, Communications, type Published } from '../test/publishing.ts';
import { openPages, type Pages } from './pages.ts';
import { createSite } from './site.ts';

const url = 'https://share.example.com';
const robots = {
  LinkedIn: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  Facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Facebook’s second': 'Facebot/1.0',
  X: 'Twitterbot/1.0',
  WhatsApp: 'WhatsApp/2.23.20.0',
  Mastodon: 'Mastodon/4.4.0 (http.rb/5.3.1; +https://mastodon.example/) Bot',
  Bluesky: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
  Slack: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  Telegram: 'TelegramBot (like TwitterBot)',
  Discord: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  Google: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  Bing: 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'a script': 'curl/8.5.0',
  nobody: '',
};

let communications: Communications;
let pages: Pages;
let server: Server;
let port: number;
let picture: Buffer;
const logged: string[] = [];

async function open(copies: Pages): Promise<{ server: Server; port: number }> {
  const site = createSite({ url, company: 'Groupe Méridian', legalUrl: null }, copies, (sentence) => logged.push(sentence));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  return { server: site, port: (site.address() as AddressInfo).port };
}

const pathOf = (page: Published) => `/${page.language}/${page.slug}-${page.id}`;
const read = (text: string) => new JSDOM(text).window.document;
const meta = (text: string) =>
  Object.fromEntries([...read(text).querySelectorAll('meta')].map((tag) => [tag.getAttribute('property') ?? tag.name, tag.content]));

beforeAll(async () => {
  picture = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#0B5364' } }).jpeg().toBuffer();
  communications = new Communications(process.env.SPEC_OWNER_URL ?? '');
  pages = openPages(process.env.SPEC_SHARE_URL ?? '', (sentence) => logged.push(sentence));
  ({ server, port } = await open(pages));
});

afterAll(async () => {
  server.close();
  await pages.close();
  await communications.end();
});

describe('what previews read', () => {
  test.each(Object.entries(robots))('%s finds the whole card, without signing in, and is not counted', async (_, agent) => {
    const page = await communications.publish({}, picture);
    const english = await communications.publish({ kit_id: page.kit_id, language: 'en', slug: 'street-cabinets', title: 'Street cabinets' });
    const heard = await ask(port, `${pathOf(page)}?n=li`, { agent });
    expect(heard.status).toBe(200);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    expect(meta(heard.text)).toMatchObject({
      description: page.description,
      'og:type': 'article',
      'og:title': page.title,
      'og:description': page.description,
      'og:url': url + pathOf(page),
      'og:image': `${url}/i/${sha256}.jpg`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Une armoire ouverte',
      'og:locale': 'fr_FR',
      'og:locale:alternate': 'en_GB',
      'og:site_name': 'Groupe Méridian',
      'article:published_time': '2026-11-03T09:00:00.000Z',
      'twitter:card': 'summary_large_image',
    });
    const head = read(heard.text).head;
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(url + pathOf(page));
    const alternates = [...head.querySelectorAll('link[hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    expect(alternates).toEqual([['fr', url + pathOf(page)], ['en', url + pathOf(english)]]);
    expect(JSON.parse(head.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toMatchObject({ '@type': 'Article', headline: page.title });
    const card = await ask(port, new URL(meta(heard.text)['og:image'] ?? '').pathname, { agent });
    expect([card.status, card.headers['content-type'], card.bytes.equals(picture)]).toEqual([200, 'image/jpeg', true]);
    await settled();
    expect(await communications.visits(page)).toEqual([]);
  });

  test('the tags stand in the first kilobytes, before the style sheet', async () => {
    const page = await communications.publish({}, picture);
    const { text } = await ask(port, pathOf(page));
    expect(text.indexOf('twitter:image:alt')).toBeGreaterThan(0);
    expect(text.indexOf('twitter:image:alt')).toBeLessThan(text.indexOf('rel="stylesheet"'));
  });
});

describe('what a reader finds', () => {
  test('title, text, disclosure and link, and neither an author nor a script', async () => {
    const page = await communications.publish({}, picture);
    const document = read((await ask(port, pathOf(page))).text);
    expect(document.documentElement.lang).toBe('fr');
    expect(document.querySelector('h1')?.textContent).toBe(page.title);
    expect([...document.querySelectorAll('.read p')].map((one) => one.textContent)).toEqual(page.body);
    expect(document.querySelector('.note')?.textContent).toContain(page.disclosure);
    expect(document.querySelector('.acts a')?.getAttribute('href')).toBe(page.link_url);
    expect(document.querySelectorAll('script:not([type="application/ld+json"]), style, [style], [onclick], form, iframe')).toHaveLength(0);
    expect(document.querySelector('meta[name=author]')).toBeNull();
  });

  test('the page in English says its own words in English', async () => {
    const page = await communications.publish({ language: 'en', title: 'Street cabinets' });
    const { text } = await ask(port, pathOf(page));
    expect(read(text).documentElement.lang).toBe('en');
    expect(text).toContain('Legal notice');
    expect(meta(text)).toMatchObject({ 'og:locale': 'en_GB', 'twitter:card': 'summary' });
    expect(text).not.toContain('Mentions légales');
  });

  test('hostile words are only read', async () => {
    const title = `"><script>alert(1)</script>' onload='x & </title>`;
    const page = await communications.publish({ title, description: title, disclosure: title, body: [title, '</p><img src=x onerror=alert(1)>'], site_name: '</script><b>' });
    const { text } = await ask(port, pathOf(page));
    const document = read(text);
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(meta(text)['og:title']).toBe(title);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({ headline: title, publisher: { name: '</script><b>' } });
    expect(document.querySelectorAll('main img, b, [onload], [onerror]')).toHaveLength(0);
  });

  test('the longest and most hostile page that the database takes stays under 60 kB', async () => {
    const page = await communications.publish({
      title: '&'.repeat(200), description: '&'.repeat(400), disclosure: '&'.repeat(300), site_name: '&'.repeat(100), link_url: `https://example.com/?${'&'.repeat(1_979)}`,
      slug: 'a'.repeat(100), body: ['&'.repeat(4_397)],
    }, picture);
    const { text } = await ask(port, pathOf(page));
    expect(Buffer.byteLength(text)).toBeGreaterThan(45_000);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    await expect(communications.publish({ body: ['&'.repeat(4_399)] })).rejects.toThrow('share_page_body_size');
  });

  test('a wrong slug or language leads to the right address, with the network kept and nothing else', async () => {
    const page = await communications.publish();
    for (const path of [`/fr/old-title-${page.id}`, `/en/x-${page.id}`, `/fr/${page.id}`, `/fr/%0d%0aSet-Cookie:a-${page.id}`]) {
      const heard = await ask(port, `${path}?n=li&evil=%0d%0aX-Evil:1`);
      expect([heard.status, heard.headers.location]).toEqual([301, `${url}${pathOf(page)}?n=li`]);
    }
  });
});

describe('withdrawal', () => {
  test('takes every form of the page down at the next request', async () => {
    const own = await sharp(picture).tint('#C08A1A').jpeg().toBuffer();
    const page = await communications.publish({}, own);
    const english = await communications.publish({ kit_id: page.kit_id, language: 'en', slug: 'cabinets' }, own);
    const paths = [pathOf(page), pathOf(english), `/i/${createHash('sha256').update(own).digest('hex')}.jpg`];
    const tags: string[] = [];
    for (const path of paths) {
      const heard = await ask(port, path);
      expect([heard.status, heard.headers['cache-control']]).toEqual([200, 'no-cache']);
      tags.push(heard.headers.etag ?? '');
    }
    const short = await communications.shorten(page, 'linkedin');
    expect((await ask(port, `/s/${short}`)).status).toBe(302);

    await communications.withdraw(page);

    for (const [index, path] of paths.entries()) {
      const heard = await ask(port, path, { headers: { 'If-None-Match': tags[index] ?? '' } });
      expect([heard.status, heard.headers['x-robots-tag']]).toEqual([410, 'noindex']);
      expect(heard.text).not.toContain('Armoires');
    }
    expect((await ask(port, pathOf(page))).text).toContain('Ce contenu n’est plus disponible');
    expect((await ask(port, pathOf(english))).text).toContain('This content is no longer available');
    expect((await ask(port, `/s/${short}`)).status).toBe(410);
    // Not even its right address is given away.
    expect((await ask(port, `/fr/x-${page.id}`)).status).toBe(410);
  });

  test('an image lives on while another page shows it, and the other language is no longer offered', async () => {
    const own = await sharp(picture).tint('#5A4FB0').jpeg().toBuffer();
    const page = await communications.publish({}, own);
    const other = await communications.publish({}, own);
    await communications.withdraw(page);
    expect((await ask(port, `/i/${createHash('sha256').update(own).digest('hex')}.jpg`)).status).toBe(200);
    const english = await communications.publish({ kit_id: other.kit_id, language: 'en', valid_until: new Date(Date.now() - 1_000) });
    const { text } = await ask(port, pathOf(other));
    expect(text).not.toContain(english.id);
    expect(text).not.toContain('hreflang');
  });

  test('an end of validity is a withdrawal; a start to come is the same answer as no page', async () => {
    const hour = 3_600_000;
    const over = await communications.publish({ valid_until: new Date(Date.now() - 1_000) });
    const early = await communications.publish({ valid_from: new Date(Date.now() + hour), valid_until: new Date(Date.now() + 2 * hour) });
    const short = await communications.shorten(early, 'x');
    const unknown = await ask(port, `/fr/armoires-de-rue-${code(22)}`);
    expect((await ask(port, pathOf(over))).status).toBe(410);
    expect(unknown.status).toBe(404);
    for (const path of [pathOf(early), `/fr/x-${early.id}`, `/s/${short}`, `/s/${code(12)}`, '/fr/nowhere', `/i/${'0'.repeat(64)}.jpg`, '/../etc/passwd', '/fr/%00']) {
      const heard = await ask(port, path);
      expect([path, heard.status, heard.text]).toEqual([path, 404, unknown.text]);
    }
  });
});

describe('counting', () => {
  test('a short link leads to the page of its network, and a reader there counts once for that link, to the hour', async () => {
    const page = await communications.publish();
    const short = await communications.shorten(page, 'linkedin');
    const link = await ask(port, `/s/${short}`);
    expect([link.status, link.headers.location]).toEqual([302, `${url}${pathOf(page)}?n=li&c=${short}`]);
    const heard = await ask(port, `${pathOf(page)}?n=li&c=${short}`);
    expect(heard.headers['set-cookie']).toBeUndefined();
    await settled();
    const [visit, ...more] = await communications.visits(page);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ network: 'linkedin', link_code: short });
    expect(visit?.visited_at.getTime()).toBe(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  });

  test('HEAD, an unchanged page, a page fetched ahead and a refusal count nothing; unknown networks and foreign codes count without', async () => {
    const page = await communications.publish();
    const elsewhere = await communications.publish();
    const own = await communications.shorten(page, 'x');
    const foreign = await communications.shorten(elsewhere, 'x');
    const path = pathOf(page);
    await ask(port, path, { method: 'HEAD' });
    const { etag = '' } = (await ask(port, path, { agent: 'curl/8' })).headers;
    expect((await ask(port, path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await ask(port, path, { headers: { 'Sec-Purpose': 'prefetch;prerender' } });
    await ask(port, path, { method: 'POST' });
    await settled();
    expect(await communications.visits(page)).toEqual([]);
    for (const query of [`?n=x&c=${own}`, `?n=constructor&c=${foreign}`, "?n=';drop%20table%20share_visit&c=';--"]) {
      await ask(port, path + query, { agent: 'Mozilla/5.0 (Linux; Android 14; CUBOT X90) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36' });
      await settled();
    }
    expect((await communications.visits(page)).map(({ network, link_code }) => [network, link_code])).toEqual([['x', own], [null, null], [null, null]]);
  });

  test('a count that fails leaves the page as it is', async () => {
    const page = await communications.publish();
    await communications.database.query('REVOKE ALL ON share_visit FROM parvis_share');
    try {
      expect((await ask(port, pathOf(page))).status).toBe(200);
      await settled();
      expect(logged).toContain('A visit could not be counted.');
    } finally {
      await communications.database.query('SELECT grant_share_site()');
    }
  });
});

describe('how it answers', () => {
  test('every answer carries the protective headers, refusals and what is not HTTP included', async () => {
    const page = await communications.publish({}, picture);
    const gone = await communications.publish({ withdrawn_at: new Date() });
    const short = await communications.shorten(page, 'x');
    const style = /href="(\/style[^"]+)"/.exec((await ask(port, pathOf(page))).text)?.[1] ?? '';
    const asked = [
      [200, pathOf(page)], [301, `/fr/x-${page.id}`], [302, `/s/${short}`], [404, '/nowhere'], [410, pathOf(gone)], [414, `/${'a'.repeat(2_000)}`],
      [200, '/'], [200, '/en'], [200, '/mentions-legales'], [200, '/en/legal-notice'], [200, '/accessibilite'], [200, '/en/accessibility'],
      [200, '/robots.txt'], [200, '/healthz'], [200, style], [404, '//share.example.com/x'],
    ] as const;
    for (const [status, path] of asked) {
      for (const method of ['GET', 'HEAD']) {
        const heard = await ask(port, path, { method });
        expect([path, heard.status]).toEqual([path, status]);
        expectProtected(heard.headers);
      }
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const heard = await ask(port, pathOf(page), { method });
      expect([heard.status, heard.headers.allow]).toEqual([405, 'GET, HEAD']);
      expectProtected(heard.headers);
    }
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*Content-Security-Policy: default-src 'none'/);
    expect(await raw(`GET / HTTP/1.1\r\nX: ${'x'.repeat(10_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [^]*X-Content-Type-Options: nosniff/);
    expect(await raw('GET /healthz HTTP/1.1\r\nExpect: wonders\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [^]*X-Content-Type-Options: nosniff/);
  });

  test('HEAD says what GET would; gzip and ETag spare what they can', async () => {
    const page = await communications.publish({}, picture);
    const packed = { 'Accept-Encoding': 'br, gzip;q=0.8' };
    const get = await ask(port, pathOf(page), { headers: packed });
    const head = await ask(port, pathOf(page), { method: 'HEAD', headers: packed });
    const plain = await ask(port, pathOf(page));
    expect(get.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'cache-control': 'no-cache' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(get.text).toBe(plain.text);
    expect(get.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(head.bytes).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(get.bytes.length));
    expect(head.headers.etag).toBe(get.headers.etag);
    expect((await ask(port, pathOf(page), { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers['content-encoding']).toBeUndefined();

    const again = await ask(port, pathOf(page), { headers: { 'If-None-Match': `"other", ${get.headers.etag ?? ''}` } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expectProtected(again.headers);
  });

  test('a refusal without a language in its path speaks the browser’s', async () => {
    expect((await ask(port, '/nowhere', { headers: { 'Accept-Language': 'de, en;q=0.8' } })).text).toContain('This page does not exist');
    expect((await ask(port, '/nowhere', { headers: { 'Accept-Language': 'fr-CA, en;q=0.8' } })).text).toContain('Cette page n’existe pas');
    expect((await ask(port, '/nowhere')).headers.vary).toContain('Accept-Language');
  });

  test('robots.txt welcomes the previews', async () => {
    const { text } = await ask(port, '/robots.txt');
    for (const name of ['LinkedInBot', 'facebookexternalhit', 'Twitterbot', 'WhatsApp', 'Mastodon', '*']) expect(text).toContain(`User-agent: ${name}\nAllow: /\n`);
  });

  test('without its database it says so within its deadline, in words and without a reason, and its front door stays open', async () => {
    const lost = openPages('postgres://parvis_share:x@127.0.0.1:1/parvis', () => {});
    const alone = await open(lost);
    const heard = await ask(alone.port, `/fr/x-${code(22)}`);
    expect([heard.status, heard.headers['retry-after']]).toEqual([503, '30']);
    expectProtected(heard.headers);
    expect(heard.text).not.toMatch(/ECONN|postgres|database/i);
    expect((await ask(alone.port, '/')).status).toBe(200);
    alone.server.close();
    await lost.close();
  });
});

function expectProtected(headers: Record<string, unknown>): void {
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': expect.stringContaining('max-age='),
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('x-powered-by');
}

function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (part) => { heard += part.toString(); });
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
  });
}

/** Visits are counted behind the answer: waits until the site has nothing left to write. */
async function settled(): Promise<void> {
  await pages.counted();
}
