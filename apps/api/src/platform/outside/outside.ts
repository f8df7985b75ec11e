import { Agent, request } from 'undici';
import { outsideConnector, type Guard } from './connector.ts';

/** A page of the web, as far as it was read. */
export interface Fetched {
  /** Where it stood in the end, after redirects. */
  url: string;
  contentType: string;
  body: Buffer;
}

const redirectsAtMost = 3;
const bytesAtMost = 1_000_000;
const patience = 5_000;

/** Fetches pages of the public internet, without cookie, credentials or referrer. Every redirect is judged as the first address is. */
export class Outside {
  private readonly agent: Agent;

  constructor(guard: Guard = {}) {
    this.agent = new Agent({ connect: outsideConnector(guard), pipelining: 0, maxHeaderSize: 16_384, headersTimeout: patience, bodyTimeout: patience });
  }

  /** An HTML page, its first megabyte, within 5 seconds in all; null for whatever else there is, or where nothing answers. */
  async page(address: string): Promise<Fetched | null> {
    const signal = AbortSignal.timeout(patience);
    try {
      let url: URL | null = new URL(address);
      for (let steps = 0; url && steps <= redirectsAtMost; steps += 1) {
        const answer = await this.ask(url, signal);
        if (answer instanceof URL || answer === null) url = answer;
        else return answer;
      }
    } catch {
      // Refused by the guard, unreachable, too slow: to a reader, all the same.
    }
    return null;
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  /** The page, or where it leads on. */
  private async ask(url: URL, signal: AbortSignal): Promise<Fetched | URL | null> {
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.agent,
      signal,
      headers: { 'accept': 'text/html', 'accept-encoding': 'identity', 'accept-language': '*', 'user-agent': 'Parvis (link cards)' },
    });
    const one = (name: string): string => [headers[name]].flat()[0] ?? '';
    const contentType = one('content-type').toLowerCase();
    try {
      if (statusCode >= 300 && statusCode < 400) return URL.parse(one('location'), url.href);
      if (statusCode !== 200 || !/^text\/html\b/.test(contentType) || !['', 'identity'].includes(one('content-encoding'))) return null;
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.length;
        // What describes a page stands at its beginning.
        if (bytes >= bytesAtMost) break;
      }
      return { url: url.href, contentType, body: Buffer.concat(chunks).subarray(0, bytesAtMost) };
    } finally {
      body.on('error', () => undefined).destroy();
    }
  }
}
