import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { createOfflineLink } from '../offline/offline-link.ts';
import { connections, parts, possibleTypes } from './__generated__/cache.ts';
import { connectionPolicies } from './connection-policy.ts';
import { byLanguage } from './part-policy.ts';
import { createSessionLink } from './session-link.ts';

export function createCache(): InMemoryCache {
  const typePolicies = connectionPolicies(connections);
  // What one operation asked of a part stays when another asks less of it: else the first loses what it shows, and asks again.
  for (const type of parts) typePolicies[type] = { ...typePolicies[type], merge: true };
  typePolicies.ShareKit = { ...typePolicies.ShareKit, fields: { ...typePolicies.ShareKit?.fields, texts: byLanguage } };
  // There is one viewer: what several operations ask about it stands in one place.
  typePolicies.Viewer = { ...typePolicies.Viewer, keyFields: [] };
  return new InMemoryCache({ possibleTypes, typePolicies });
}

/** The GraphQL client of the application. `link` stands in for the network in specs. */
export function createClient(link?: ApolloLink): ApolloClient {
  const network = link ?? new HttpLink({ uri: '/graphql', headers: { 'apollo-require-preflight': '1' } });
  return new ApolloClient({
    cache: createCache(),
    // What is kept for reading without a network comes and goes with the page: a spec has none unless it brings one.
    link: ApolloLink.from([...(link ? [] : [createOfflineLink(() => import('../offline/read-store.ts'))]), createSessionLink(), network]),
    dataMasking: true,
    defaultOptions: { watchQuery: { nextFetchPolicy: 'cache-first' } },
  });
}
