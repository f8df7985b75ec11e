import { Agent, request } from 'undici';
import { outsideConnector, type Guard } from './connector.ts';

/** What was read of the web: of a page, as far as it was read. */
export interface Fetched {
  /** Where it stood in the end, after redirects. */
  url: string;
  contentType: string;
  body: Buffer;
}

const redirectsAtMost = 3;
const patience = 5_000;

/** What may come: of which types, how many bytes, and whether more of them make it worthless. */
interface Wanted {
  accept: string;
  types: RegExp;
  bytes: number;
  whole: boolean;
}

// What describes a page stands at its beginning. Drawings in SVG may hold scripts.
const pages: Wanted = { accept: 'text/html', types: /^text\/html\b/, bytes: 1_000_000, whole: false };
const pictures: Wanted = { accept: 'image/jpeg, image/png, image/webp, image/avif, image/gif', types: /^image\/(jpeg|png|webp|avif|gif)\b/, bytes: 5_000_000, whole: true };

/** Fetches pages of the public internet, without cookie, credentials or referrer. Every redirect is judged as the first address is. */
export class Outside {
  private readonly agent: Agent;

  constructor(guard: Guard = {}) {
    this.agent = new Agent({ connect: outsideConnector(guard), pipelining: 0, maxHeaderSize: 16_384, headersTimeout: patience, bodyTimeout: patience });
  }

  /** An HTML page, its first megabyte, within 5 seconds in all; null for whatever else there is, or where nothing answers. */
  page(address: string): Promise<Fetched | null> {
    return this.follow(address, pages, patience);
  }

  /** A picture of at most 5 MB, whole, within 3 seconds in all; null for whatever else there is. Its bytes are still those of a stranger. */
  picture(address: string): Promise<Fetched | null> {
    return this.follow(address, pictures, 3_000);
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async follow(address: string, wanted: Wanted, within: number): Promise<Fetched | null> {
    const signal = AbortSignal.timeout(within);
    try {
      let url: URL | null = new URL(address);
      for (let steps = 0; url && steps <= redirectsAtMost; steps += 1) {
        const answer = await this.ask(url, wanted, signal);
        if (answer instanceof URL || answer === null) url = answer;
        else return answer;
      }
    } catch {
      // Refused by the guard, unreachable, too slow: to a reader, all the same.
    }
    return null;
  }

  /** What stands there, or where it leads on. */
  private async ask(url: URL, { accept, types, bytes: most, whole }: Wanted, signal: AbortSignal): Promise<Fetched | URL | null> {
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.agent,
      signal,
      headers: { accept, 'accept-encoding': 'identity', 'accept-language': '*', 'user-agent': 'Parvis (link cards)' },
    });
    const one = (name: string): string => [headers[name]].flat()[0] ?? '';
    const contentType = one('content-type').toLowerCase();
    try {
      if (statusCode >= 300 && statusCode < 400) return URL.parse(one('location'), url.href);
      if (statusCode !== 200 || !types.test(contentType) || !['', 'identity'].includes(one('content-encoding'))) return null;
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > most && whole) return null;
        if (bytes >= most && !whole) break;
      }
      return { url: url.href, contentType, body: Buffer.concat(chunks).subarray(0, most) };
    } finally {
      body.on('error', () => undefined).destroy();
    }
  }
}
