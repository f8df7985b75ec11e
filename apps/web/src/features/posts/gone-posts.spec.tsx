import { ToastProvider } from '@parvis/ui';
import { screen, waitFor, within } from '@testing-library/react';
import { connection, noInvitations } from '../../../test/communities.ts';
import { liveLine } from '../../../test/live.ts';
import { comment, post, thread } from '../../../test/posts.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { show, showRoutes } from '../../../test/show.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { ThreadPage } from '../comments/ThreadPage.tsx';
import { HomePage } from '../home/HomePage.tsx';

const line = liveLine();
const home = (posts: object[], promotedPosts: object[] = []) => ({ viewer: { __typename: 'Viewer', promotedPosts, home: connection('Post', posts) } });
const answers = (over: Answers): Answers => ({
  Invitations: noInvitations,
  ...over,
});
const watched = (kind: string) => waitFor(() => expect(line.watched).toContainEqual(expect.objectContaining({ kind })));
const changed = (key: string) => line.signal({ type: 'postChanged', communityId: 'community_fibre', postId: `post_${key}` });

test('what a manager hides or its author deletes leaves the open home page, promoted or not; a post that only changed stays', async () => {
  await show(<HomePage />, {
    answers: answers({
      Home: home([post('one', 'Première'), post('two', 'Deuxième')], [post('promoted', 'Mise en avant')]),
      PostAgain: ({ postId }) => ({ post: postId === 'post_two' ? post('two', 'Deuxième, relue') : null }),
    }),
  });
  expect(await screen.findByText('Première')).toBeVisible();
  await watched('home');
  for (const key of ['one', 'promoted', 'two']) await changed(key);
  expect(await screen.findByText('Deuxième, relue')).toBeVisible();
  expect(screen.queryByText('Première')).toBeNull();
  expect(screen.queryByText('Mise en avant')).toBeNull();
});

test('a post that leaves with the focus in it hands it to the one that takes its place, the last one to the one before', async () => {
  await show(<HomePage />, { answers: answers({ Home: home([post('one', 'Première'), post('two', 'Deuxième'), post('three', 'Troisième')]), PostAgain: { post: null } }) });
  const article = async (text: string) => (await screen.findByText(text)).closest('article')!;
  const three = await article('Troisième');
  const two = await article('Deuxième');
  await watched('home');
  within(two).getByRole('button', { name: /^Autres actions/ }).focus();
  await changed('two');
  await waitFor(() => expect(three).toHaveFocus());
  await changed('three');
  await waitFor(async () => expect(await article('Première')).toHaveFocus());
  // Whose focus is elsewhere keeps it.
  const field = screen.getByRole('button', { name: 'Récents' });
  field.focus();
  await changed('one');
  await waitFor(() => expect(screen.queryByText('Première')).toBeNull());
  expect(field).toHaveFocus();
});

test('a promotion that ends takes the mark off the open card, which stays where it is', async () => {
  const promotion = { __typename: 'Promotion', id: 'promotion_1', startsAt: '2026-11-20T00:00:00.000Z', endsAt: '2099-12-01T00:00:00.000Z', viewerCanEnd: false, promotedBy: { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide' } };
  await show(<HomePage />, {
    answers: answers({ Home: home([], [post('promoted', 'Mise en avant', { promotion })]), PostAgain: { post: post('promoted', 'Mise en avant') } }),
  });
  const card = (await screen.findByText('Mise en avant')).closest('article')!;
  expect(card).toHaveTextContent(/À la une jusqu’au/);
  await watched('home');
  await changed('promoted');
  await waitFor(() => expect(card).not.toHaveTextContent(/À la une jusqu’au/));
  expect(card).toBeVisible();
  expect(card.querySelector('.post__why')).toBeNull();
});

test('after a cut line the home page tells what was posted meanwhile, and what was hidden leaves, promoted or not', async () => {
  let now = home([post('one', 'Première'), post('two', 'Deuxième')], [post('promoted', 'Mise en avant')]);
  await show(<HomePage />, { answers: answers({ Home: () => now, PostAgain: { post: null } }) });
  expect(await screen.findByText('Première')).toBeVisible();
  await watched('home');
  now = home([post('new', 'Nouvelle', { createdAt: '2026-11-21T10:00:00.000Z' }), post('two', 'Deuxième')]);
  await line.signal({ type: 'missed' });
  expect(await screen.findByRole('button', { name: 'Une nouvelle publication' })).toBeVisible();
  await waitFor(() => expect(screen.queryByText('Première')).toBeNull());
  expect(screen.queryByText('Mise en avant')).toBeNull();
  expect(screen.getByText('Deuxième')).toBeVisible();
  expect(screen.queryByText('Nouvelle')).toBeNull();
});

test('a post that is not listed is not asked for; one that can’t be asked for stays', async () => {
  const { sent } = await show(<HomePage />, { answers: answers({ Home: home([post('one', 'Première')]), PostAgain: new Error('down') }) });
  const asked = () => sent.filter(({ operation }) => operation === 'PostAgain').length;
  expect(await screen.findByText('Première')).toBeVisible();
  await watched('home');
  await changed('elsewhere');
  expect(asked()).toBe(0);
  await changed('one');
  expect(asked()).toBe(1);
  expect(screen.getByText('Première')).toBeVisible();
});

test('in an open thread a comment that is gone leaves with its count, and a post that is gone leaves the page of what isn’t there', async () => {
  let now: object | null = post('one', 'Première', { commentCount: 1 });
  const page = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <ThreadPage />
      </ToastProvider>
    </ViewerProvider>
  );
  await showRoutes([{ path: '/posts/:postId', element: page }], {
    answers: answers({
      Thread: thread(post('one', 'Première'), [comment('a', 'Un avis'), comment('b', 'Un autre')]),
      CommentAgain: { comment: null },
      PostAgain: () => ({ post: now }),
    }),
    at: '/posts/post_one',
  });
  expect(await screen.findByText('Un avis')).toBeVisible();
  await watched('post');
  expect(screen.getAllByText(/2 commentaires/).length).toBeGreaterThan(0);
  await line.signal({ type: 'commentChanged', communityId: 'community_fibre', postId: 'post_one', commentId: 'comment_a' });
  await waitFor(() => expect(screen.queryByText('Un avis')).toBeNull());
  expect(screen.getByText('Un autre')).toBeVisible();
  await waitFor(() => expect(screen.queryByText(/2 commentaires/)).toBeNull());
  now = null;
  await changed('one');
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou n’est pas pour vous' })).toBeVisible();
  expect(screen.queryByText('Première')).toBeNull();
});
