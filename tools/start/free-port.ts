import { createServer } from 'node:net';

/** Whether a server could listen there now. */
export function isFree(port: number, host: string): Promise<boolean> {
  return listening(port, host).then((found) => found !== undefined);
}

/** A port that nobody listens on: the wished one where it is free, else one that the system names. */
export async function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  const found = (wished ? await listening(wished, host) : undefined) ?? (await listening(0, host));
  if (found === undefined) throw new Error(`No free port on ${host}.`);
  return found;
}

function listening(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
