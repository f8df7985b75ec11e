import type { ApolloClient } from '@apollo/client';
import { forgetShowing, keptIds } from '../../platform/offline/read-store.ts';
import { stillSeenQuery } from './offline.graphql.ts';

const atOnce = 500;

/** Asks which of the things that are kept for reading without a network are still seen, and throws away what shows another one. `only` asks about these. */
export async function checkKept(client: ApolloClient, only?: readonly string[]): Promise<void> {
  const kept = await keptIds();
  const ids = only ? kept.filter((id) => only.includes(id)) : kept;
  for (let from = 0; from < ids.length; from += atOnce) {
    const asked = ids.slice(from, from + atOnce);
    const { data } = await client.query({ query: stillSeenQuery, variables: { ids: asked }, fetchPolicy: 'no-cache' });
    if (!data) return;
    const seen = new Set<string>(data.stillSeen);
    await forgetShowing(asked.filter((id) => !seen.has(id)));
  }
}
