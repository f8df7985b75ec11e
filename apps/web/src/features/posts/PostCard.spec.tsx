import { screen, waitFor } from '@testing-library/react';
import { connection } from '../../../test/communities.ts';
import { post, tree } from '../../../test/posts.ts';
import { show } from '../../../test/show.tsx';
import { CommunityFeed } from './CommunityFeed.tsx';

const refused = (code: string) => ({ viewerCommentRefusal: { __typename: 'UserError', code, message: 'Non.' } });
const fibre = post('1', '').community;
const feed = (shown: ReturnType<typeof post>) =>
  show(<CommunityFeed communityId={shown.community.id} />, {
    answers: { CommunityFeed: { community: { ...shown.community, viewerCanPost: true, viewerPostRefusal: null, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [], posts: connection('Post', [shown]) } } },
  });
const file = 'file_00000000000000000000000001';

test.each([
  ['who may comment', {}, true],
  ['who may come in to comment', refused('NOT_ALLOWED'), true],
  ['nobody where the community is archived', refused('ARCHIVED'), false],
  ['nobody where the thread is closed', { lockedAt: '2026-11-20T10:00:00.000Z', ...refused('POST_LOCKED') }, false],
  ['no visitor where the thread is closed', { lockedAt: '2026-11-20T10:00:00.000Z', ...refused('NOT_ALLOWED') }, false],
  ['nobody from outside where the community is not open', { community: { ...fibre, id: 'community_west', visibility: 'closed' }, ...refused('NOT_ALLOWED') }, false],
])('in a feed « Comment » leads %s to the field or the way in', async (_who, over, leads) => {
  await feed(post('1', 'Un texte', over));
  await screen.findByText('Un texte');
  const link = screen.queryByRole('link', { name: 'Commenter' });
  expect(link?.getAttribute('href') ?? null).toBe(leads ? '/posts/post_1#write' : null);
});

test('in a feed the pictures of a text stand whole below its words, outside of what folds', async () => {
  const image = { type: 'image', attrs: { id: file, alt: 'Une armoire ouverte' } };
  const words = tree('Un texte').content[0];
  const shown = { __typename: 'File', id: file, name: 'armoire.jpg', kind: 'image', bytes: 9, width: 480, height: 960, colour: '#112233', animated: false, sizes: [480] };
  const { container } = await feed(post('1', '', { body: { type: 'doc', content: [{ type: 'paragraph', content: [image] }, words] }, files: [shown] }));
  const picture = await screen.findByRole('img', { name: 'Une armoire ouverte' });
  expect(container.querySelector('.fold')).toHaveTextContent('Un texte');
  expect(container.querySelector('.fold')).not.toContainElement(picture);
  expect(container.querySelector('.fold')!.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a phone passes the link of a post on by its own sheet, and says nothing where one closes it', async () => {
  const shared: unknown[] = [];
  const { matchMedia } = globalThis;
  Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: query.includes('coarse'), addEventListener: () => undefined, removeEventListener: () => undefined }) });
  Object.defineProperty(navigator, 'share', { configurable: true, value: async (what: unknown) => { shared.push(what); throw new DOMException('closed', 'AbortError'); } });
  try {
    const { user } = await feed(post('1', 'Un texte'));
    await user.click(await screen.findByRole('button', { name: 'Partager le lien' }));
    await waitFor(() => expect(shared).toEqual([{ url: expect.stringMatching(/\/posts\/(post_)?1$/) }]));
    expect(screen.queryByText('Lien copié.')).toBeNull();
  } finally {
    Object.assign(globalThis, { matchMedia });
    Reflect.deleteProperty(navigator, 'share');
  }
});
