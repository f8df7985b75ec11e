import { jest } from '@jest/globals';
import { ToastProvider } from '@parvis/ui';
import { act, screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../test/communities.ts';
import { liveLine } from '../../../test/live.ts';
import { post } from '../../../test/posts.ts';
import { claire } from '../../../test/server.ts';
import { show, showRoutes } from '../../../test/show.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { CommunityFeed } from './CommunityFeed.tsx';

const line = liveLine();
const id = 'community_fibre';
const feed = (posts: object[], next: string | null = null) => ({
  community: { __typename: 'Community', id, name: 'Fibre au quotidien', memberCount: 178, viewerCanPost: true, viewerPostRefusal: null, viewerCanReadInside: true, pinnedPosts: [], posts: connection('Post', posts, next) },
});
const visited = (newSince: string | null) => ({ visitCommunity: { __typename: 'VisitCommunityPayload', newSince, community: { __typename: 'Community', id, newPostCount: 0 } } });
const shown = () => screen.getAllByRole('article').map((article) => within(article).getByText(/^Texte/).textContent);

test('a post that arrives is counted, moves nothing, and shows at the top when asked for', async () => {
  let posts = [post('1', 'Texte un'), post('2', 'Texte deux')];
  const { user } = await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts), VisitCommunity: visited(null) } });
  await screen.findByText('Texte un');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'community', id }));
  const before = screen.getAllByRole('article');
  const scrolled = jest.fn();
  globalThis.scrollTo = scrolled as never;

  posts = [post('3', 'Texte trois'), ...posts];
  await line.signal({ type: 'postPosted', postId: 'post_3', communityId: id });
  await line.signal({ type: 'postPosted', postId: 'post_3', communityId: id });
  await line.signal({ type: 'postPosted', postId: 'post_9', communityId: 'community_other' });
  const pill = await screen.findByRole('button', { name: 'Une nouvelle publication' });
  expect(screen.getAllByRole('article')).toEqual(before);
  expect(scrolled).not.toHaveBeenCalled();

  await user.click(pill);
  expect(await screen.findByText('Texte trois')).toBeVisible();
  expect(shown()).toEqual(['Texte trois', 'Texte un', 'Texte deux']);
  expect(screen.queryByRole('button', { name: /nouvelle publication/ })).toBeNull();
  expect(scrolled).toHaveBeenCalledWith({ top: 0 });
});

test('after a cut line what was posted meanwhile is counted, what was hidden leaves, and what only moved up is no news', async () => {
  const minute = (at: number) => ({ createdAt: `2026-11-20T10:0${at}:00.000Z` });
  const two = post('2', 'Texte deux', minute(2));
  let posts = [post('3', 'Texte trois', minute(3)), two];
  let gone = '';
  const { sent } = await show(<CommunityFeed communityId={id} />, {
    answers: {
      CommunityFeed: () => feed(posts, 'more'),
      PostAgain: ({ postId }) => ({ post: postId === gone ? null : two }),
      VisitCommunity: visited(null),
    },
  });
  await screen.findByText('Texte trois');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'community', id }));

  posts = [post('5', 'Texte cinq', minute(5)), post('1', 'Texte un, à qui l’on a répondu', minute(1))];
  gone = 'post_3';
  await line.signal({ type: 'missed' });
  await screen.findByRole('button', { name: 'Une nouvelle publication' });
  await waitFor(() => expect(shown()).toEqual(['Texte deux']));
  expect(sent.filter(({ operation }) => operation === 'CommunityFeed')).toHaveLength(2);
});

test('the first post of a community shows by itself in its open page', async () => {
  let posts: object[] = [];
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts), VisitCommunity: visited(null) } });
  await screen.findByText('Rien n’a encore été publié');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'community', id }));
  posts = [post('1', 'Texte un')];
  await line.signal({ type: 'postPosted', postId: 'post_1', communityId: id });
  expect(await screen.findByText('Texte un')).toBeVisible();
});

test('what is new since the last visit is marked, and a line says where the known begins', async () => {
  const known = post('1', 'Texte connu', { createdAt: '2026-11-20T08:00:00.000Z' });
  const fresh = post('2', 'Texte nouveau', { createdAt: '2026-11-22T08:00:00.000Z' });
  const mine = post('3', 'Texte à moi', { createdAt: '2026-11-23T08:00:00.000Z', author: { ...fresh.author, id: 'person_claire' } });
  const read = post('4', 'Texte lu', { createdAt: '2026-11-21T08:00:00.000Z', viewerLastReadAt: '2026-11-21T09:00:00.000Z' });
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed([mine, fresh, read, known]), VisitCommunity: visited('2026-11-20T12:00:00.000Z') } });
  // Noted once the tab was in sight for a second.
  const border = await screen.findByText('Vous êtes à jour. Plus bas : déjà vu', {}, { timeout: 10_000 });
  const marked = screen.getAllByRole('article').filter((article) => within(article).queryByText('Nouveau'));
  expect(marked.map((article) => within(article).getByText(/^Texte/).textContent)).toEqual(['Texte nouveau']);
  expect(border.compareDocumentPosition(screen.getByText('Texte lu')) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  expect(border.compareDocumentPosition(screen.getByText('Texte connu')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
}, 20_000);

test('a long text is folded, and read whole in its place', async () => {
  // jsdom lays nothing out: this text is said to be taller than its box.
  jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(900);
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200);
  const { user } = await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed([post('1', 'Texte long')]), VisitCommunity: visited(null) } });
  const more = await screen.findByRole('button', { name: 'Lire la suite' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  expect(document.getElementById(more.getAttribute('aria-controls')!)).toHaveClass('fold');
  await user.click(more);
  expect(screen.getByRole('button', { name: 'Replier' })).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(more.getAttribute('aria-controls')!)).not.toHaveClass('fold');
  jest.restoreAllMocks();
});

test('a deleted post with answers leaves a tombstone without its text', async () => {
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed([post('1', 'Texte effacé', { deletedAt: '2026-11-22T08:00:00.000Z', commentCount: 2 })]), VisitCommunity: visited(null) } });
  expect(await screen.findByRole('article', { name: 'Publication supprimée' })).toHaveTextContent('Publication supprimée par son auteur. Les réponses restent.');
  expect(screen.queryByText('Texte effacé')).toBeNull();
});

test('Back shows the list as long as it was left, from what is at hand', async () => {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <CommunityFeed communityId={id} />
      </ToastProvider>
    </ViewerProvider>
  );
  const { user, router, sent } = await showRoutes([{ path: '/', element }, { path: '/posts/:postId', element: <p>Une publication</p> }], {
    answers: {
      CommunityFeed: ({ after }) => (after ? feed([post('2', 'Texte deux')]) : feed([post('1', 'Texte un')], 'more')),
      VisitCommunity: visited(null),
    },
  });
  await user.click(await screen.findByRole('button', { name: /Charger la suite/ }));
  await screen.findByText('Texte deux');
  await act(() => router.navigate('/posts/post_2'));
  await screen.findByText('Une publication');
  const asked = sent.filter(({ operation }) => operation === 'CommunityFeed').length;
  await act(() => router.navigate(-1));
  expect(shown()).toEqual(['Texte un', 'Texte deux']);
  expect(sent.filter(({ operation }) => operation === 'CommunityFeed')).toHaveLength(asked);
});

test('when the rest can’t be read it is said, what is shown stays, and one may ask again', async () => {
  let up = false;
  const { user } = await show(<CommunityFeed communityId={id} />, {
    answers: { CommunityFeed: ({ after }) => (!after ? feed([post('1', 'Texte un')], 'more') : up ? feed([post('2', 'Texte deux')]) : new Error('down')), VisitCommunity: visited(null) },
  });
  await user.click(await screen.findByRole('button', { name: /Charger la suite/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('La suite n’a pas pu être lue.');
  expect(shown()).toEqual(['Texte un']);
  up = true;
  await user.click(screen.getByRole('button', { name: /Charger la suite/ }));
  expect(await screen.findByText('Texte deux')).toBeVisible();
});

test('a closed discussion says so and offers no comment', async () => {
  const posts = [post('1', 'Texte ouvert'), post('2', 'Texte clos', { lockedAt: '2026-11-21T10:00:00.000Z' })];
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed(posts), VisitCommunity: visited(null) } });
  await screen.findByText('Texte clos');
  const [open, closed] = screen.getAllByRole('article');
  expect(within(open!).getByRole('link', { name: 'Commenter' })).toHaveAttribute('href', '/posts/post_1#write');
  expect(within(closed!).queryByRole('link', { name: 'Commenter' })).toBeNull();
});
