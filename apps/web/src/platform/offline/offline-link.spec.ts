import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { jest } from '@jest/globals';
import { Observable } from 'rxjs';
import { createSession } from '../session/session.ts';
import { createOfflineLink } from './offline-link.ts';
import { createReach } from './reach.ts';

const viewerQuery = gql`query Viewer { viewer { person { id } } }`;
const threadQuery = gql`query Thread($postId: ID!) { post(id: $postId) { id } }`;
const devicesQuery = gql`query Devices { viewer { person { id } } }`;
const awa = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_awa' } } };
const thread = { post: { __typename: 'Post', id: 'post_1' } };

/** A browser: its network, its store, and who is signed in. */
function browser() {
  const sessions = createSession();
  const kept = new Map<string, unknown>();
  const store = {
    keepAnswer: jest.fn(async (personId: string, operation: string, variables: Record<string, unknown>, data: unknown) => void kept.set(`${operation} ${JSON.stringify(variables)}`, { personId, data })),
    findAnswer: jest.fn(async (_personId: string | null, operation: string, variables: Record<string, unknown>) => (kept.get(`${operation} ${JSON.stringify(variables)}`) as { data: unknown } | undefined)?.data ?? null),
    forgetAll: jest.fn(async () => kept.clear()),
  };
  let network: Record<string, unknown> | Error = new Error('Not set.');
  const wire = new ApolloLink(() => new Observable((observer) => {
    if (network instanceof Error) return observer.error(network);
    observer.next({ data: network });
    observer.complete();
  }));
  const reach = createReach(async () => false);
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([createOfflineLink(async () => store, { reach, store: sessions }), wire]) });
  const ask = async (query: typeof viewerQuery, answer: typeof network, variables = {}) => {
    network = answer;
    const { data } = await client.query<Record<string, unknown>>({ query, variables, fetchPolicy: 'no-cache' });
    // What is kept is kept beside.
    await new Promise((resolve) => setTimeout(resolve));
    return data;
  };
  return { ask, store, kept, sessions, reach };
}
const cut = () => new TypeError('Failed to fetch');
const postId = { postId: 'post_1' };

test('what was read is read again without a network, and the browser is known to be away', async () => {
  const { ask, sessions, reach } = browser();
  await ask(viewerQuery, awa);
  sessions.begin('person_awa');
  await ask(threadQuery, thread, postId);
  expect(reach.awaySince()).toBeNull();
  expect(await ask(viewerQuery, cut())).toEqual(awa);
  expect(await ask(threadQuery, cut(), postId)).toEqual(thread);
  expect(reach.awaySince()).not.toBeNull();
  await ask(threadQuery, thread, postId);
  expect(reach.awaySince()).toBeNull();
});

test('what was answered before one knew whose it is is kept once that is known, and never for nobody', async () => {
  const { ask, store } = browser();
  await ask(threadQuery, thread, postId);
  expect(store.keepAnswer).not.toHaveBeenCalled();
  await ask(viewerQuery, awa);
  expect(store.keepAnswer.mock.calls.map(([personId, operation]) => [personId, operation])).toEqual([['person_awa', 'Viewer'], ['person_awa', 'Thread']]);
});

test('what is not of the short list is neither kept nor answered', async () => {
  const { ask, sessions, store } = browser();
  sessions.begin('person_awa');
  await ask(devicesQuery, awa);
  expect(store.keepAnswer).not.toHaveBeenCalled();
  await expect(ask(devicesQuery, cut())).rejects.toThrow('Failed to fetch');
  expect(store.findAnswer).not.toHaveBeenCalled();
});

test('a server that refuses or stumbles has answered: nothing old is shown in its place', async () => {
  const { ask, sessions } = browser();
  sessions.begin('person_awa');
  await ask(threadQuery, thread, postId);
  const stumble = new ServerError('502', { response: new Response(null, { status: 502 }), bodyText: '' });
  await expect(ask(threadQuery, stumble, postId)).rejects.toThrow('502');
  await expect(ask(threadQuery, new CombinedGraphQLErrors({ errors: [{ message: 'INTERNAL' }] }), postId)).rejects.toThrow('INTERNAL');
});

test('once nobody is signed in, or the session ended, nothing of what was read is left', async () => {
  const first = browser();
  await first.ask(viewerQuery, awa);
  await first.ask(viewerQuery, { viewer: null });
  expect(first.kept.size).toBe(0);

  const second = browser();
  await second.ask(viewerQuery, awa);
  void second.sessions.expire();
  await new Promise((resolve) => setTimeout(resolve));
  expect(second.kept.size).toBe(0);
});
