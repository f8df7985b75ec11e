import { act, screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../test/communities.ts';
import { post } from '../../../test/posts.ts';
import { watchedScreen } from '../../../test/screen.ts';
import { show } from '../../../test/show.tsx';
import { CommunityFeed } from './CommunityFeed.tsx';
import { pagesByThemselves } from './use-more-near-end.ts';

const id = 'community_fibre';
const feed = (at: number, hasMore: boolean) => ({
  community: {
    __typename: 'Community', id, name: 'Fibre au quotidien', visibility: 'open', memberCount: 178, viewerCanPost: true, viewerPostRefusal: null, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [],
    posts: connection('Post', [post(`${at}`, `Texte ${at}`)], hasMore ? `${at}` : null),
  },
});
/** A feed of so many pages, a post each; those in `fails` can’t be read. */
const open = (pages: number, fails: number[] = []) =>
  show(<CommunityFeed communityId={id} />, {
    answers: { CommunityFeed: ({ after }) => { const at = Number(after ?? 0) + 1; return fails.includes(at) ? new Error('down') : feed(at, at < pages); } },
  });
const texts = () => screen.getAllByRole('article').map((article) => /Texte \d+/.exec(article.textContent)?.[0]);
const button = () => screen.findByRole('button', { name: /Charger la suite/ });
const nearEnd = async (window: ReturnType<typeof watchedScreen>) => window.show((await button()).parentElement!);

test('near its end a feed goes on by itself, and takes the focus from nobody', async () => {
  const window = watchedScreen();
  await open(2);
  const first = (await screen.findAllByRole('article'))[0]!;
  act(() => first.focus());
  await nearEnd(window);
  await waitFor(() => expect(texts()).toEqual(['Texte 1', 'Texte 2']));
  expect(first).toHaveFocus();
  expect(screen.getByText('C’est tout')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Charger la suite/ })).toBeNull();
});

test('after a few pages it asks, so that what stands below is reached; asked, it goes on', async () => {
  const window = watchedScreen();
  const { user } = await open(12);
  for (let page = 2; page <= 1 + pagesByThemselves; page += 1) {
    await nearEnd(window);
    await screen.findByText(`Texte ${page}`);
  }
  await nearEnd(window);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(texts()).toHaveLength(1 + pagesByThemselves);
  await user.click(await button());
  await screen.findByText(`Texte ${2 + pagesByThemselves}`);
  await nearEnd(window);
  await screen.findByText(`Texte ${3 + pagesByThemselves}`);
});

test('what can’t be read is not asked for again by itself', async () => {
  const window = watchedScreen();
  const { sent } = await open(3, [2]);
  await nearEnd(window);
  expect(await screen.findByRole('alert')).toHaveTextContent('La suite n’a pas pu être lue.');
  const asked = sent.length;
  await nearEnd(window);
  expect(sent).toHaveLength(asked);
});

test('it is a feed: each article says its place, and that the end is not known while there is more', async () => {
  const window = watchedScreen();
  await open(2);
  const list = await screen.findByRole('feed');
  expect(within(list).getByRole('article')).toHaveAttribute('aria-setsize', '-1');
  await nearEnd(window);
  await screen.findByText('Texte 2');
  expect(within(list).getAllByRole('article').map((one) => [one.getAttribute('aria-posinset'), one.getAttribute('aria-setsize')])).toEqual([['1', '2'], ['2', '2']]);
});
