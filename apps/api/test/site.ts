import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of the web, on this machine. */
export interface Site {
  url: string;
  /** As `PARVIS_LINK_CARD_HOSTS` names it. */
  host: string;
  close: () => Promise<void>;
}

/** Starts a site that answers as told. */
export async function startSite(answer: (req: IncomingMessage, res: ServerResponse) => void): Promise<Site> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
