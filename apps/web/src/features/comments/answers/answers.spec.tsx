import { ToastProvider } from '@parvis/ui';
import { screen, waitFor, within } from '@testing-library/react';
import { person } from '../../../../test/communities.ts';
import { liveLine } from '../../../../test/live.ts';
import { comment, post, thread } from '../../../../test/posts.ts';
import { claire, type Answers } from '../../../../test/server.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import { ThreadPage } from '../ThreadPage.tsx';

liveLine();
const question = (over: object = {}) => post('1', 'Pour demain matin.', { title: 'Qui a une soudeuse ?', kind: 'question', viewerCanHaveSameQuestion: true, ...over });
const mine = { viewerCanAcceptAnswer: true, viewerCanHaveSameQuestion: false, viewerCanConvert: true };
const karim = comment('karim', 'Moi, à Cesson.');
const chosen = { acceptedAnswer: karim, answerChoice: { __typename: 'AnswerChoice', chosenAt: '2026-11-21T10:00:00.000Z', chosenBy: person('claire', 'Claire Vasseur') } };
const choices = (...nodes: object[]) => ({
  answerChoices: { __typename: 'AnswerChoiceConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } },
});
const choice = (at: string, over: object = {}) => ({ __typename: 'AnswerChoice', withdrawn: false, chosenAt: at, chosenBy: person('claire', 'Claire Vasseur'), comment: { ...karim, excerpt: 'Moi, à Cesson.' }, ...over });
const once = choices(choice('2026-11-21T10:00:00.000Z'));

async function open(of: object, answers: Answers = {}) {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <ThreadPage />
      </ToastProvider>
    </ViewerProvider>
  );
  const scene = await showRoutes([{ path: '/posts/:postId', element }], {
    answers: { Thread: thread(of, [karim, comment('other', 'Pas moi.')]), VisitPost: { visitPost: { __typename: 'VisitPostPayload', newSince: null, post: null } }, ...answers },
    at: '/posts/post_1',
  });
  await screen.findByText('Pas moi.');
  return scene;
}

test('the accepted answer stands right under the question, before the comments, with the way to its place and a mark on the comment', async () => {
  await open(question({ ...chosen, ...once }));
  const answer = screen.getByRole('region', { name: 'Réponse acceptée' });
  expect(answer).toHaveTextContent('Réponse acceptée par Claire Vasseur');
  expect(answer).toHaveTextContent('Moi, à Cesson.');
  expect(within(answer).getByRole('link', { name: 'La voir à sa place' })).toHaveAttribute('href', '/posts/post_1?comment=comment_karim');
  expect(answer.compareDocumentPosition(screen.getByRole('heading', { level: 2, name: /commentaires/ })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(within(document.getElementById('comment_karim')!).getByText('Réponse acceptée')).toBeVisible();
  expect(within(document.getElementById('comment_other')!).queryByText('Réponse acceptée')).toBeNull();
  expect(within(answer).queryByRole('button', { name: 'Acceptées auparavant' })).toBeNull();
});

test('who asked accepts a comment; nobody else is offered to', async () => {
  const { user, sent } = await open(question(mine), {
    AcceptAnswer: { acceptAnswer: { __typename: 'AnswerPayload', post: question({ ...mine, ...chosen, ...once }), errors: [] } },
  });
  await user.click(screen.getAllByRole('button', { name: 'Accepter comme réponse le commentaire de Awa Diallo' })[0]!);
  expect(await screen.findByRole('region', { name: 'Réponse acceptée' })).toHaveTextContent('Moi, à Cesson.');
  expect(sent.find(({ operation }) => operation === 'AcceptAnswer')?.variables).toEqual({ input: { commentId: 'comment_karim' } });
  expect(screen.queryByRole('button', { name: /^Accepter comme réponse le commentaire/ })).toBeNull();
});

test('others are not offered to accept', async () => {
  await open(question());
  expect(screen.queryByRole('button', { name: /^Accepter comme réponse/ })).toBeNull();
});

test('what changed is told: who, which, and that it was taken back', async () => {
  const history = choices(choice('2026-11-22T10:00:00.000Z', { withdrawn: true, comment: null }), choice('2026-11-21T10:00:00.000Z'), choice('2026-11-20T10:00:00.000Z', { comment: null }));
  const { user } = await open(question(history), { AnswerHistory: { post: question(history) } });
  expect(screen.queryByRole('region', { name: 'Réponse acceptée' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Acceptées auparavant' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Réponses acceptées' }));
  expect((await dialog.findAllByRole('listitem')).map((line) => line.querySelector('.list__t')?.textContent)).toEqual([
    'Retirée par Claire Vasseur',
    'Le commentaire de Awa Diallo, accepté par Claire Vasseur',
    'Un commentaire qui n’est plus là, accepté par Claire Vasseur',
  ]);
});

test('a discussion that once was a question shows no answer, but what had been accepted', async () => {
  await open(question({ ...once, kind: 'discussion', viewerCanHaveSameQuestion: false }));
  expect(screen.queryByRole('region', { name: 'Réponse acceptée' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Acceptées auparavant' })).toBeVisible();
});

test('one press says that one has the same question, at once; a refusal takes it back with its reason', async () => {
  let refused = false;
  const { user } = await open(question({ sameQuestionCount: 3 }), {
    HaveSameQuestion: () => ({
      haveSameQuestion: refused
        ? { __typename: 'QuestionPayload', post: null, errors: [{ __typename: 'UserError', code: 'ARCHIVED', field: 'postId', message: 'C’est archivé.' }] }
        : { __typename: 'QuestionPayload', post: { __typename: 'Post', id: 'post_1', sameQuestionCount: 4, viewerHasSameQuestion: true }, errors: [] },
    }),
  });
  const same = await screen.findByRole('button', { name: /J’ai la même question/ });
  expect(same).toHaveTextContent('3');
  await user.click(same);
  await waitFor(() => expect(same).toHaveTextContent('4'));
  expect(same).toHaveAttribute('aria-pressed', 'true');
  refused = true;
  await user.click(same);
  expect(await screen.findByText('C’est archivé.')).toBeVisible();
  await waitFor(() => expect(same).toHaveTextContent('4'));
});

test('who asked reads how many have the same question', async () => {
  await open(question({ ...mine, sameQuestionCount: 2 }));
  expect(await screen.findByText('2 collègues ont la même question')).toBeVisible();
  expect(screen.queryByRole('button', { name: /J’ai la même question/ })).toBeNull();
});
