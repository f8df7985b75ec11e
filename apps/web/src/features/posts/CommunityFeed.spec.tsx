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
  community: { __typename: 'Community', id, name: 'Fibre au quotidien', memberCount: 178, viewerCanPost: true, viewerPostRefusal: null, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [], posts: connection('Post', posts, next) },
});
const shown = () => screen.getAllByRole('article').map((article) => within(article).getByText(/^Texte/).textContent);

test('a post that arrives is counted, moves nothing, and shows at the top when asked for', async () => {
  let posts = [post('1', 'Texte un'), post('2', 'Texte deux')];
  const { user } = await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts) } });
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
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts) } });
  await screen.findByText('Rien n’a encore été publié');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'community', id }));
  posts = [post('1', 'Texte un')];
  await line.signal({ type: 'postPosted', postId: 'post_1', communityId: id });
  expect(await screen.findByText('Texte un')).toBeVisible();
});

test('what is unread is marked, and a line says where the known begins', async () => {
  const mine = post('3', 'Texte à moi', { author: { ...post('3', '').author, id: 'person_claire' } });
  const [fresh, read, skipped] = [post('2', 'Texte nouveau', { viewerIsUnread: true }), post('4', 'Texte lu'), post('1', 'Texte passé', { viewerIsUnread: true })];
  let posts = [mine, fresh, read, post('5', 'Texte connu')];
  const { unmount } = await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts) } });
  const border = await screen.findByText('Vous êtes à jour. Plus bas : déjà vu');
  const marked = () => screen.getAllByRole('article').filter((article) => within(article).queryByText('Nouveau')).map((article) => within(article).getByText(/^Texte/).textContent);
  expect(marked()).toEqual(['Texte nouveau']);
  expect(border.compareDocumentPosition(screen.getByText('Texte nouveau')) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  expect(border.compareDocumentPosition(screen.getByText('Texte lu')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  unmount();
  // Something further down was passed over: it is not said to be known.
  posts = [mine, fresh, read, skipped];
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed(posts) } });
  expect(await screen.findByText('Vous êtes à jour. Plus bas : déjà vu, ou laissé non lu')).toBeVisible();
  expect(marked()).toEqual(['Texte nouveau', 'Texte passé']);
});

test('all is marked read at once, and undone: the same is unread as before', async () => {
  let unread = true;
  const state = () => ({ __typename: 'Post', id: 'post_1', viewerIsUnread: unread, viewerLastReadAt: null, newCommentCount: 0, community: { __typename: 'Community', id, newPostCount: unread ? 1 : 0, unreadForMeCount: 0, unreadCount: 0 } });
  const payload = (undoId: string | null) => ({ __typename: 'ReadingPayload', undoId, posts: [], errors: [] });
  const { user, sent } = await show(<CommunityFeed communityId={id} />, {
    answers: {
      CommunityFeed: () => feed([post('1', 'Texte un', { viewerIsUnread: true })]),
      ReadStates: () => ({ posts: [state()] }),
      MarkAllRead: () => {
        unread = false;
        return { markAllRead: payload('undo-1') };
      },
      UndoReading: () => {
        unread = true;
        return { undoReading: payload(null) };
      },
    },
  });
  await screen.findByText('Nouveau');
  await user.click(await screen.findByRole('button', { name: /Tout marquer comme lu/ }));
  await waitFor(() => expect(screen.queryByText('Nouveau')).toBeNull());
  expect(sent.find(({ operation }) => operation === 'MarkAllRead')?.variables.input).toMatchObject({ inId: id });
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Nouveau')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'UndoReading')?.variables.input).toMatchObject({ undoId: 'undo-1' });
});

test('what is read on another screen is marked no more here', async () => {
  const read = { __typename: 'Post', id: 'post_1', viewerIsUnread: false, viewerLastReadAt: '2026-11-22T08:00:00.000Z', newCommentCount: 0, community: { __typename: 'Community', id, newPostCount: 0, unreadForMeCount: 0, unreadCount: 0 } };
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: () => feed([post('1', 'Texte un', { viewerIsUnread: true })]), ReadStates: { posts: [read] } } });
  await screen.findByText('Nouveau');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'home' }));
  await line.signal({ type: 'readingChanged', postId: 'post_1' });
  await waitFor(() => expect(screen.queryByText('Nouveau')).toBeNull());
});

test('a long text is folded, and read whole in its place', async () => {
  // jsdom lays nothing out: this text is said to be taller than its box.
  jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(900);
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(200);
  const { user } = await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed([post('1', 'Texte long')]) } });
  const more = await screen.findByRole('button', { name: 'Lire la suite' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  expect(document.getElementById(more.getAttribute('aria-controls')!)).toHaveClass('fold');
  await user.click(more);
  expect(screen.getByRole('button', { name: 'Replier' })).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(more.getAttribute('aria-controls')!)).not.toHaveClass('fold');
  jest.restoreAllMocks();
});

test('a deleted post with answers leaves a tombstone without its text', async () => {
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed([post('1', 'Texte effacé', { deletedAt: '2026-11-22T08:00:00.000Z', commentCount: 2 })]) } });
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

test('Back shows the list as long as it was left, also where it was opened anew meanwhile', async () => {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <CommunityFeed communityId={id} />
      </ToastProvider>
    </ViewerProvider>
  );
  const { user, router } = await showRoutes([{ path: '/', element }, { path: '/posts/:postId', element: <p>Une publication</p> }], {
    answers: { CommunityFeed: ({ after }) => (after ? feed([post('2', 'Texte deux')]) : feed([post('1', 'Texte un')], 'more')) },
  });
  await user.click(await screen.findByRole('button', { name: /Charger la suite/ }));
  await screen.findByText('Texte deux');
  await act(() => router.navigate('/posts/post_2'));
  await act(() => router.navigate('/'));
  await waitFor(() => expect(shown()).toEqual(['Texte un']));
  await act(() => router.navigate(-1));
  await act(() => router.navigate(-1));
  expect(shown()).toEqual(['Texte un', 'Texte deux']);
});

test('when the rest can’t be read it is said, what is shown stays, and one may ask again', async () => {
  let up = false;
  const { user } = await show(<CommunityFeed communityId={id} />, {
    answers: { CommunityFeed: ({ after }) => (!after ? feed([post('1', 'Texte un')], 'more') : up ? feed([post('2', 'Texte deux')]) : new Error('down')) },
  });
  await user.click(await screen.findByRole('button', { name: /Charger la suite/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('La suite n’a pas pu être lue.');
  expect(shown()).toEqual(['Texte un']);
  up = true;
  await user.click(screen.getByRole('button', { name: /Charger la suite/ }));
  expect(await screen.findByText('Texte deux')).toBeVisible();
});

test('a closed discussion says so and offers no comment', async () => {
  const posts = [post('1', 'Texte ouvert'), post('2', 'Texte clos', { lockedAt: '2026-11-21T10:00:00.000Z', viewerCommentRefusal: { __typename: 'UserError', code: 'POST_LOCKED', message: 'Cette discussion est close.' } })];
  await show(<CommunityFeed communityId={id} />, { answers: { CommunityFeed: feed(posts) } });
  await screen.findByText('Texte clos');
  const [open, closed] = screen.getAllByRole('article');
  expect(within(open!).getByRole('link', { name: 'Commenter' })).toHaveAttribute('href', '/posts/post_1#write');
  expect(within(closed!).queryByRole('link', { name: 'Commenter' })).toBeNull();
});

test('the unanswered questions alone, by one press that the address keeps', async () => {
  const asked = post('1', 'Texte demandé', { kind: 'question' });
  const { user, router, sent } = await show(<CommunityFeed communityId={id} />, {
    answers: {
      CommunityFeed: ({ unanswered }) => ({ community: { ...feed(unanswered ? [asked] : [asked, post('2', 'Texte raconté')]).community, unansweredQuestionCount: 1 } }),
    },
  });
  await screen.findByText('Texte raconté');
  await user.click(screen.getByRole('button', { name: /Questions sans réponse/ }));
  await waitFor(() => expect(screen.queryByText('Texte raconté')).toBeNull());
  expect(await screen.findByText('Texte demandé')).toBeVisible();
  expect(router.state.location.search).toBe('?questions=unanswered');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'community', id }));
  const read = sent.length;
  await line.signal({ type: 'postPosted', postId: 'post_3', communityId: id });
  expect(screen.queryByRole('button', { name: /nouvelle publication/ })).toBeNull();
  expect(sent).toHaveLength(read);
  await user.click(screen.getByRole('button', { name: /Questions sans réponse/ }));
  expect(await screen.findByText('Texte raconté')).toBeVisible();
});

test('where all was answered, it is said', async () => {
  await show(<CommunityFeed communityId={id} />, { at: '/?questions=unanswered', answers: { CommunityFeed: feed([]) } });
  expect(await screen.findByText('Aucune question n’attend de réponse')).toBeVisible();
});
