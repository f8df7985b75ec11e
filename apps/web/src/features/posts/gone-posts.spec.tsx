import { jest } from '@jest/globals';
import { ToastProvider } from '@parvis/ui';
import { act, screen, waitFor } from '@testing-library/react';
import { connection, noInvitations } from '../../../test/communities.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { show, showRoutes } from '../../../test/show.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { ThreadPage } from '../comments/ThreadPage.tsx';
import { HomePage } from '../home/HomePage.tsx';

const handlers = new Map<string, (...values: unknown[]) => void>();
jest.unstable_mockModule('socket.io-client', () => ({
  io: () => ({ connected: true, on: (event: string, handler: () => void) => handlers.set(event, handler), emit: () => undefined }),
}));

/** The server tells the open screens. */
async function tell(signal: object) {
  await waitFor(() => expect(handlers.has('signal')).toBe(true));
  await act(async () => handlers.get('signal')!(signal));
}

const person = { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide', firstName: 'Olivier', jobTitle: 'Formateur réseau', site: 'Rennes', photoUrl: null };
const community = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open' };
const text = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const written = (typename: string, id: string, words: string) => ({
  __typename: typename, id, body: text(words), language: 'fr', createdAt: '2026-11-20T10:00:00.000Z', editedAt: null, deletedAt: null, hiddenAt: null,
  reactionCounts: [], viewerReaction: null, viewerCanReact: true, viewerCanEdit: false, viewerCanDelete: false, viewerCanReport: true, viewerCanModerate: false,
  author: person, mentionedPeople: [],
});
const post = (key: string, words: string, over: object = {}) => ({
  ...written('Post', `post_${key}`, words), title: null, excerpt: words, lockedAt: null, pinnedAt: null, featuredAt: null, commentCount: 0, newCommentCount: 0,
  viewerLastReadAt: null, viewerCanLock: false, viewerCanPin: false, viewerCanFeature: false, viewerCanPromote: false, viewerCanComment: true,
  viewerCommentRefusal: null, community, promotion: null, ...over,
});
const comment = (key: string, words: string) => ({
  ...written('Comment', `comment_${key}`, words), viewerCanReply: true, replies: connection('Comment', []),
});
const answers = (over: Answers): Answers => ({
  Invitations: noInvitations,
  VisitHome: { visitHome: { __typename: 'VisitHomePayload', newSince: null } },
  VisitPost: { visitPost: { __typename: 'VisitPostPayload', newSince: null, post: null } },
  ...over,
});

describe('what a manager hides or its author deletes', () => {
  test('leaves the home page that shows it, promoted or not; a post that only changed stays', async () => {
    const home = {
      viewer: { __typename: 'Viewer', promotedPosts: [post('promoted', 'Mise en avant')], home: connection('Post', [post('one', 'Première'), post('two', 'Deuxième')]) },
    };
    await show(<HomePage />, {
      answers: answers({ Home: home, PostAgain: ({ postId }) => ({ post: postId === 'post_two' ? post('two', 'Deuxième, relue') : null }) }),
    });
    expect(await screen.findByText('Première')).toBeVisible();
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_one' });
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_promoted' });
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_two' });
    expect(await screen.findByText('Deuxième, relue')).toBeVisible();
    expect(screen.queryByText('Première')).toBeNull();
    expect(screen.queryByText('Mise en avant')).toBeNull();
  });

  test('is asked for only by who shows it, and stays when the server can’t be asked', async () => {
    const home = { viewer: { __typename: 'Viewer', promotedPosts: [], home: connection('Post', [post('one', 'Première')]) } };
    const { sent } = await show(<HomePage />, { answers: answers({ Home: home, PostAgain: new Error('down') }) });
    expect(await screen.findByText('Première')).toBeVisible();
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_elsewhere' });
    expect(sent.filter(({ operation }) => operation === 'PostAgain')).toEqual([]);
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_one' });
    expect(sent.filter(({ operation }) => operation === 'PostAgain')).toHaveLength(1);
    expect(screen.getByText('Première')).toBeVisible();
  });

  test('leaves an open thread: a comment its place and the count, a post its page', async () => {
    const thread = {
      post: post('one', 'Première', {
        commentCount: 2,
        comments: {
          ...connection('Thread', [comment('a', 'Un avis'), comment('b', 'Un autre')]), previousCount: 0, nextCount: 0,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        },
      }),
    };
    let shown: object | null = post('one', 'Première', { commentCount: 1 });
    const page = (
      <ViewerProvider value={claire.viewer ?? null}>
        <ToastProvider>
          <ThreadPage />
        </ToastProvider>
      </ViewerProvider>
    );
    await showRoutes([{ path: '/posts/:postId', element: page }], {
      answers: answers({ Thread: thread, CommentAgain: { comment: null }, PostAgain: () => ({ post: shown }) }), at: '/posts/post_one',
    });
    expect(await screen.findByText('Un avis')).toBeVisible();
    expect(screen.getAllByText(/2 commentaires/).length).toBeGreaterThan(0);
    await tell({ type: 'commentChanged', communityId: 'community_fibre', postId: 'post_one', commentId: 'comment_a' });
    await waitFor(() => expect(screen.queryByText('Un avis')).toBeNull());
    expect(screen.getByText('Un autre')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/2 commentaires/)).toBeNull());
    shown = null;
    await tell({ type: 'postChanged', communityId: 'community_fibre', postId: 'post_one' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou n’est pas pour vous' })).toBeVisible();
    expect(screen.queryByText('Première')).toBeNull();
  });
});
