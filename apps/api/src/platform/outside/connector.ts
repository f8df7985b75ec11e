import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { isPublic } from './address.ts';

/** The addresses of a name, as a resolver gives them. */
export type Resolve = (name: string) => Promise<string[]>;

/** What must not be asked: an address inside, a name that leads there, another port than the web's. */
export class NotOutside extends Error {
  constructor(what: string) {
    super(`${what} is not outside.`);
    this.name = 'NotOutside';
  }
}

export interface Guard {
  /** Asked once for each connection; the system's, unless a spec has its own. */
  resolve?: Resolve;
  /** `host:port` that a spec runs itself; nothing else is excepted. */
  allowed?: readonly string[];
  /** Opens the connection to an address already judged. */
  connect?: buildConnector.connector;
}

const bySystem: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * Connects to the public internet only. The name is resolved once, every address that it has is judged, and the connection goes to one of those very
 * addresses: a name that leads elsewhere at its next resolution changes nothing. Literal addresses come here too, which a `lookup` would never see.
 */
export function outsideConnector({ resolve = bySystem, allowed = [], connect = buildConnector({ timeout: 3_000 }) }: Guard = {}): buildConnector.connector {
  return (options, callback) => {
    const name = options.hostname.replace(/^\[|\]$/g, '');
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    judged(name, port, resolve, allowed).then(
      // The certificate is asked for the name, not for the address.
      (address) => connect({ ...options, hostname: address, servername: options.servername ?? (isIP(name) ? undefined : name) }, callback),
      (error: Error) => callback(error, null),
    );
  };
}

async function judged(name: string, port: string, resolve: Resolve, allowed: readonly string[]): Promise<string> {
  const addresses = isIP(name) ? [name] : await resolve(name);
  const [first] = addresses;
  if (!first) throw new NotOutside(name);
  if (allowed.includes(`${name}:${port}`)) return first;
  if (!['80', '443'].includes(port) || !addresses.every(isPublic)) throw new NotOutside(name);
  return first;
}
