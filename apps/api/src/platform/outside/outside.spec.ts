import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublic } from './address.ts';
import { NotOutside, outsideConnector, type Resolve } from './connector.ts';
import { Outside } from './outside.ts';

/** Every spelling of this machine that a text may hold. */
const loopbacks = ['127.0.0.1', 'localhost', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f000001', '0177.0.0.1'];

describe('what stands outside', () => {
  let server: Server;
  let port: number;
  let asked: string[] = [];
  let answer: (req: IncomingMessage, res: ServerResponse) => void;
  beforeAll(async () => {
    server = createServer((req, res) => {
      asked.push(req.url!);
      answer(req, res);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => {
    asked = [];
    answer = (_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Inside</title>');
  });
  afterAll(() => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(resolve);
  }));

  test.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1',
    '::', '::1', '::ffff:10.0.0.1', '::ffff:a00:1', 'fc00::1', 'fe80::1', 'ff02::1', '2002:7f00:1::', '64:ff9b::7f00:1', '2001:db8::1', '2001::1', 'not an address',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  /** Also where its port is the web's: the spelling alone is refused. */
  const connected = (host: string, webPort: string, resolve?: Resolve): Promise<string> =>
    new Promise((done, refuse) => {
      outsideConnector({ resolve, connect: (options, callback) => { done(options.hostname); callback(new Error('Enough.'), null); } })(
        { hostname: host, host, protocol: 'http:', port: webPort },
        (...[error]) => refuse(error ?? new Error('Connected.')),
      );
    });

  test.each(loopbacks)('http://%s is never asked', async (host) => {
    const outside = new Outside();
    expect(await outside.page(`http://${host}:${port}/`)).toBeNull();
    expect(asked).toEqual([]);
    // As the address stands in the request, after its spelling was read.
    await expect(connected(new URL(`http://${host}`).hostname, '80')).rejects.toThrow(NotOutside);
    await outside.close();
  });

  test('a page may lead on three times; to the inside, in whatever spelling, it does not lead', async () => {
    const outside = new Outside({ allowed: [`127.0.0.1:${port}`] });
    for (const host of loopbacks.slice(1).filter((one) => new URL(`http://${one}`).hostname !== '127.0.0.1')) {
      answer = (req, res) => (req.url === '/begin' ? res.writeHead(302, { location: `http://${host}:${port}/secret` }).end() : res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Inside</title>'));
      expect(await outside.page(`http://127.0.0.1:${port}/begin`)).toBeNull();
    }
    expect(new Set(asked)).toEqual(new Set(['/begin']));
    answer = (req, res) => {
      const left = Number(req.url!.slice(1));
      if (left > 0) res.writeHead(301, { location: `/${left - 1}` }).end();
      else res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>There</title>');
    };
    expect((await outside.page(`http://127.0.0.1:${port}/3`))?.url).toBe(`http://127.0.0.1:${port}/0`);
    expect(await outside.page(`http://127.0.0.1:${port}/4`)).toBeNull();
    for (const elsewhere of ['file:///etc/passwd', 'ftp://example.org/', 'http://someone:secret@example.org/']) {
      answer = (_req, res) => res.writeHead(302, { location: elsewhere }).end();
      expect(await outside.page(`http://127.0.0.1:${port}/`)).toBeNull();
    }
    await outside.close();
  });

  test('a name is resolved once, and the connection goes to the address that was judged; with one address inside, it is refused', async () => {
    let times = 0;
    const rebinding: Resolve = () => Promise.resolve([times++ === 0 ? '93.184.216.34' : '127.0.0.1']);
    await expect(connected('rebinding.example', '443', rebinding)).resolves.toBe('93.184.216.34');
    expect(times).toBe(1);
    await expect(connected('rebinding.example', '443', rebinding)).rejects.toThrow(NotOutside);
    await expect(connected('both.example', '443', () => Promise.resolve(['93.184.216.34', '::1']))).rejects.toThrow(NotOutside);
    await expect(connected('nowhere.example', '443', () => Promise.resolve([]))).rejects.toThrow(NotOutside);
  });

  test('no other port than the web’s is asked', async () => {
    await expect(connected('93.184.216.34', '22')).rejects.toThrow(NotOutside);
    await expect(connected('93.184.216.34', '')).resolves.toBe('93.184.216.34');
  });

  test('nothing but HTML is read, not packed, a megabyte at most, and who is slow is left', async () => {
    const outside = new Outside({ allowed: [`127.0.0.1:${port}`] });
    const page = () => outside.page(`http://127.0.0.1:${port}/`);
    for (const [status, headers] of [[200, { 'content-type': 'image/png' }], [404, { 'content-type': 'text/html' }], [200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }]] as const) {
      answer = (_req, res) => res.writeHead(status, headers).end('x');
      expect(await page()).toBeNull();
    }
    answer = (_req, res) => {
      res.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!res.destroyed && res.write('a'.repeat(65_536)));
        if (!res.destroyed) res.once('drain', more);
      };
      more();
    };
    expect((await page())!.body).toHaveLength(1_000_000);
    answer = (_req, res) => void res.writeHead(200, { 'content-type': 'text/html' }).write('<title>');
    const begun = Date.now();
    expect(await page()).toBeNull();
    expect(Date.now() - begun).toBeLessThan(8_000);
    await outside.close();
  }, 30_000);
});
