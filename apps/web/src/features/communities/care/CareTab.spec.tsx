import { screen } from '@testing-library/react';
import { community, manager, member, person } from '../../../../test/communities.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { claire } from '../../../../test/server.ts';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import { ToastProvider } from '@parvis/ui';
import { Outlet } from 'react-router';
import type { CommunityInFrame } from '../community-context.ts';
import { CareTab } from './CareTab.tsx';

const post = (id: string, title: string | null, author: string) => ({
  __typename: 'Post', id, title, excerpt: 'Bonjour à tous.', createdAt: '2026-11-20T10:00:00.000Z', author: person(id, author),
});
const week = (active: number | null, at: number) => ({ __typename: 'CommunityWeek', startsAt: new Date(Date.UTC(2026, 8, 7 + 7 * at)).toISOString(), active, posts: active && active + 1, comments: active && active * 3 });
const figures = {
  __typename: 'CommunityFigures', members: 178, activeInWeek: 14, activeInMonth: null, postsInMonth: null, commentsInMonth: null,
  weeks: Array.from({ length: 12 }, (_, at) => week(at === 5 ? null : 14, at)),
};
const care = (over: object = {}) => ({
  community: {
    __typename: 'Community', id: 'community_fibre', resources: [], pinnedPosts: [], pendingRequestCount: 0, reportedThings: { __typename: 'ReportedThingConnection', totalCount: 0 },
    care: { __typename: 'CommunityCare', unansweredQuestionCount: 0, unansweredQuestions: [], unansweredFirstPosts: [], figures },
    ...over,
  },
});
const shown = (answer: object | Error, over = manager) => {
  const frame = (
    <ViewerProvider value={claire.viewer}>
      <ToastProvider>
        <Outlet context={community(over) as unknown as CommunityInFrame} />
      </ToastProvider>
    </ViewerProvider>
  );
  return showRoutes([{ path: '/', element: frame, children: [{ index: true, element: <CareTab /> }] }], { answers: { CommunityCare: answer as Record<string, unknown> } });
};

test('each thing that waits has one act, and figures are drawn and told as a table', async () => {
  await shown(care({
    pendingRequestCount: 2,
    resources: [{ __typename: 'Resource', id: 'resource_1', title: 'Plan des baies', reviewOn: '2026-11-01', isToBeReviewed: true }, { __typename: 'Resource', id: 'resource_2', title: 'Contacts', reviewOn: '2027-11-01', isToBeReviewed: false }],
    pinnedPosts: [{ __typename: 'Post', id: 'post_9', title: 'Trois usages simples', excerpt: '', pinReviewOn: '2026-11-12', pinIsToBeReviewed: true }],
    reportedThings: { __typename: 'ReportedThingConnection', totalCount: 1 },
    care: { __typename: 'CommunityCare', unansweredQuestionCount: 12, unansweredQuestions: [post('post_1', 'Quelle cheville tient ?', 'Mickaël Hervé')], unansweredFirstPosts: [post('post_2', null, 'Moussa Koné')], figures },
  }));
  expect(await screen.findByRole('link', { name: 'Répondre aux demandes d’entrée' })).toHaveAttribute('href', '/communities/community_fibre/requests');
  expect(screen.getByRole('link', { name: 'Voir ce qui est signalé' })).toHaveAttribute('href', '/communities/community_fibre/moderation');
  expect(screen.getByRole('link', { name: 'Quelle cheville tient ?' })).toHaveAttribute('href', '/posts/post_1');
  expect(screen.getByRole('link', { name: 'Revoir Plan des baies' })).toHaveAttribute('href', '/communities/community_fibre/settings');
  expect(screen.getByRole('link', { name: 'Revoir Trois usages simples' })).toHaveAttribute('href', '/posts/post_9');
  expect(screen.queryByText('Contacts')).toBeNull();
  expect(screen.getByRole('link', { name: 'Répondre à Moussa Koné' })).toHaveAttribute('href', '/posts/post_2');
  expect(screen.getByText('et 11 autres, plus récentes')).toBeVisible();
  expect(screen.getByText('178')).toBeVisible();
  expect(screen.getByRole('img', { name: /14/ })).toBeInTheDocument();
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(13);
  // Too few to be shown: a dash in the table, nothing in the drawing.
  expect(screen.getAllByRole('cell', { hidden: true }).filter(({ textContent }) => textContent === '–')).toHaveLength(3);
});

test('where nothing waits, that is said', async () => {
  await shown(care());
  expect(await screen.findByRole('heading', { name: 'Rien ne vous attend' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Comment elle se porte' })).toBeVisible();
});

test('who does not manage it is told that it is for others, and nothing is asked', async () => {
  const { sent } = await shown(care(), { ...manager, ...member, viewerCanManage: false });
  expect(await screen.findByRole('heading', { name: 'Réservé aux membres' })).toBeVisible();
  expect(sent).toEqual([]);
});

test('when the server does not answer, it is said', async () => {
  await shown(new Error('down'));
  expect(await screen.findByRole('heading', { name: 'Cette liste n’a pas pu être lue' })).toBeVisible();
});
