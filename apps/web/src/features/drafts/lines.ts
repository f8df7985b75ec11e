import type { ApolloClient } from '@apollo/client';
import { DraftLine } from './draft-line.ts';
import { draftServer } from './draft-server.ts';

const lines = new WeakMap<ApolloClient, Map<string, DraftLine>>();

/** The line of one place: the same for every part of this window that writes there. */
export function lineFor(client: ApolloClient, personId: string, destination: string): DraftLine {
  let mine = lines.get(client);
  if (!mine) lines.set(client, (mine = new Map()));
  const key = `${personId} ${destination}`;
  let line = mine.get(key);
  if (!line) mine.set(key, (line = new DraftLine(draftServer(client), personId, destination)));
  return line;
}
