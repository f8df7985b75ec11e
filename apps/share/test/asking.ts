import { request, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Heard {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, before unpacking. */
  bytes: Buffer;
  text: string;
}

export const person = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Asks a site on this machine, without following redirects. */
export function ask(port: number, path: string, options: { method?: string; agent?: string; headers?: Record<string, string> } = {}): Promise<Heard> {
  const { method = 'GET', agent = person, headers = {} } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, agent: false, headers: { 'User-Agent': agent, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const plain = response.headers['content-encoding'] === 'gzip' && bytes.length > 0 ? gunzipSync(bytes) : bytes;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: plain.toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
