import { act, screen, waitFor } from '@testing-library/react';
import type { ApolloClient } from '@apollo/client';
import { show } from '../../../test/show.tsx';
import { reach } from '../../platform/offline/reach.ts';
import { flushComments, outboxFor } from '../comments/outbox.ts';
import { postQueueFor } from '../posts/post-queue.ts';
import { QueuedPosts } from '../posts/QueuedPosts.tsx';
import { flushReactions, queueReaction } from '../reactions/reaction-queue.ts';

const me = 'person_claire';
const comment = { __typename: 'Comment', id: 'comment_new' };
const discarded = { discardDraft: { __typename: 'DiscardDraftPayload', draft: null, errors: [] } };

beforeEach(() => localStorage.clear());
afterEach(() => act(() => reach.answered()));

/** A server that can be pulled out of the wall. */
async function wall(more: object = {}) {
  const state = { up: false };
  const ifUp = (answer: object) => () => (state.up ? (answer as Record<string, unknown>) : new Error('down'));
  const scene = await show(<QueuedPosts />, {
    answers: {
      DiscardDraft: discarded,
      PostComment: ifUp({ postComment: { __typename: 'CommentPayload', comment, post: null, errors: [] } }),
      PostPost: ifUp({ postPost: { __typename: 'PostPayload', post: { __typename: 'Post', id: 'post_new' }, errors: [] } }),
      React: ifUp({ react: { __typename: 'ReactPayload', post: null, comment: null, errors: [] } }),
      ...more,
    },
  });
  const inputs = (operation: string) => scene.sent.filter((one) => one.operation === operation).map(({ variables }) => variables.input as Record<string, unknown>);
  return { ...scene, state, inputs };
}
const pending = (clientId: string, body: string) => ({ clientId, body, destination: 'comment:post_1', parentId: null, language: 'fr' as const });
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));

test('comments written without a network leave in order when it is back, each under one id, whatever page is open', async () => {
  const { client, state, inputs } = await wall();
  reach.failed();
  const outbox = outboxFor(client as ApolloClient, me, 'post_1');
  outbox.send(pending('c1', 'Un'));
  outbox.send(pending('c2', 'Deux'));
  await settled();
  expect(outbox.snapshot().map(({ waiting, sending }) => [waiting, sending])).toEqual([[true, false], [true, false]]);
  state.up = true;
  await act(() => flushComments(client as ApolloClient, me));
  await act(() => flushComments(client as ApolloClient, me));
  expect(inputs('PostComment').map(({ clientId }) => clientId)).toEqual(['c1', 'c2', 'c1', 'c2']);
  expect(outbox.snapshot()).toEqual([]);
  expect(Object.keys(localStorage).filter((key) => key.includes('outbox'))).toEqual([]);
});

test('a comment that failed while the server could be reached waits for its writer, not for the network', async () => {
  const { client, state, inputs } = await wall();
  const outbox = outboxFor(client as ApolloClient, me, 'post_1');
  outbox.send(pending('c1', 'Un'));
  await settled();
  state.up = true;
  await act(() => flushComments(client as ApolloClient, me));
  expect(inputs('PostComment')).toHaveLength(1);
  expect(outbox.snapshot()).toHaveLength(1);
});

const queued = (clientId: string) => ({
  input: { clientId, communityId: 'community_fibre', kind: 'discussion' as const, title: 'Armoires', body: 'Ranger par couleur.', language: 'fr' as const },
  repeated: false, destination: 'post:community_fibre', draftId: 'd1', value: { title: 'Armoires', body: 'Ranger par couleur.' }, place: 'Fibre',
});

test('a post says that it waits, leaves once when the network is back, and its draft goes', async () => {
  const { client, state, inputs } = await wall();
  const queue = postQueueFor(client as ApolloClient, me);
  act(() => queue.add(queued('p1')));
  expect(await screen.findByText('Sera envoyé quand vous serez de nouveau en ligne')).toBeVisible();
  await act(() => queue.flush());
  expect(screen.getByText('Ranger par couleur.')).toBeVisible();
  state.up = true;
  await act(async () => expect(await queue.flush()).toEqual(['post_new']));
  expect(screen.queryByText('Ranger par couleur.')).toBeNull();
  expect(new Set(inputs('PostPost').map(({ clientId }) => clientId))).toEqual(new Set(['p1']));
  await waitFor(() => expect(inputs('DiscardDraft')).toEqual([expect.objectContaining({ clientId: 'd1' })]));
});

test('one that is refused says why, and its text can be written on', async () => {
  const { client, user, router } = await wall({ PostPost: { postPost: { __typename: 'PostPayload', post: null, errors: [{ __typename: 'UserError', code: 'ARCHIVED', field: null, message: 'Cette communauté est archivée.' }] } } });
  const queue = postQueueFor(client as ApolloClient, me);
  act(() => queue.add(queued('p1')));
  await act(() => queue.flush());
  expect(await screen.findByText('Cette communauté est archivée.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Continuer à écrire/ }));
  expect(router.state.location.pathname + router.state.location.search).toBe('/write?community=community_fibre');
  expect(JSON.parse(localStorage.getItem(`parvis:draft:${me}:post:community_fibre`)!)).toMatchObject({ value: { value: { body: 'Ranger par couleur.' } } });
});

test('of the reactions to one thing the last counts', async () => {
  const { client, state, inputs } = await wall();
  queueReaction(me, 'post_1', { type: 'post', kind: 'like' });
  queueReaction(me, 'post_1', { type: 'post', kind: 'thanks' });
  queueReaction(me, 'comment_1', { type: 'comment', kind: null });
  await expect(flushReactions(client as ApolloClient, me)).rejects.toThrow('down');
  state.up = true;
  await flushReactions(client as ApolloClient, me);
  await flushReactions(client as ApolloClient, me);
  expect(inputs('React').slice(1)).toEqual([{ postId: 'post_1', kind: 'thanks' }, { commentId: 'comment_1', kind: null }]);
});
