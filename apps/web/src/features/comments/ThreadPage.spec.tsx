import { jest } from '@jest/globals';
import { ToastProvider } from '@parvis/ui';
import { act, screen, waitFor, within } from '@testing-library/react';
import { community, member, refusal } from '../../../test/communities.ts';
import { liveLine } from '../../../test/live.ts';
import { comment, post, thread } from '../../../test/posts.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import { showUnread } from '../../platform/page/unread.ts';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { ThreadPage } from './ThreadPage.tsx';

const line = liveLine();
const cabinet = post('1', 'Ranger par couleur.', { title: 'Armoires de rue' });
const mine = { ...comment('mine', 'Essayé à Cesson.'), author: { ...comment('x', '').author, id: 'person_claire', name: 'Claire Vasseur', firstName: 'Claire' } };
const answered = (text: object) => ({
  postComment: { __typename: 'PostCommentPayload', comment: text, post: { __typename: 'Post', id: 'post_1', commentCount: 2, lastActivityAt: '2026-11-22T08:00:00.000Z' }, errors: [] },
});

beforeEach(() => {
  localStorage.clear();
  // jsdom lays out no rich text: people who prefer it write in plain Markdown too.
  keep('editor', 'plain');
});

async function open(answers: Answers = {}, at = '/posts/post_1') {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <ThreadPage />
      </ToastProvider>
    </ViewerProvider>
  );
  const scene = await showRoutes([{ path: '/posts/:postId', element }], {
    answers: { Thread: thread(cabinet, [comment('1', 'Bonne idée.')]), CommentAgain: { comment: { ...mine, parent: null, post: { __typename: 'Post', id: 'post_1', commentCount: 2 } } }, ...answers },
    at,
  });
  await screen.findByRole('heading', { level: 1, name: 'Armoires de rue' });
  return { ...scene, box: () => screen.getByRole('textbox', { name: 'Votre commentaire' }) };
}
/** What the thread shows, with the words of each. */
const said = () => [...document.querySelectorAll('.comments .prose, .comments .pending-text')].map(({ textContent }) => textContent);
const form = () => within(screen.getByRole('form', { name: 'Votre commentaire' }));
const ids = (sent: { operation: string; variables: Record<string, unknown> }[]) =>
  sent.filter(({ operation }) => operation === 'PostComment').map(({ variables }) => (variables.input as { clientId: string }).clientId);

test('a comment being written is still there after a reload, and gone once it is sent', async () => {
  const before = await open();
  await before.user.type(before.box(), 'Essayé à Cesson.');
  before.unmount();
  const after = await open({ PostComment: answered(mine) });
  expect(after.box()).toHaveValue('Essayé à Cesson.');
  await after.user.click(form().getByRole('button', { name: 'Commenter' }));
  await waitFor(() => expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']));
  after.unmount();
  expect((await open()).box()).toHaveValue('');
});

test('a comment is sent as in the language that its words tell, and its field is read so', async () => {
  const { user, box, sent } = await open({ PostComment: answered(mine) });
  expect(box()).toHaveAttribute('lang', 'fr');
  await user.type(box(), 'We have tried it in the van.');
  expect(box()).toHaveAttribute('lang', 'en');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'PostComment')?.variables.input).toMatchObject({ language: 'en' }));
});

test('a comment shows at once, greyed, and its answer takes its place', async () => {
  let answer: (value: object) => void = () => {};
  const { user, box } = await open({ PostComment: () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve as never)) });
  await user.type(box(), 'Essayé à Cesson.');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  expect(screen.getByText('Envoi…').closest('.comment')).toHaveClass('comment--pending');
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
  answer(answered(mine));
  await waitFor(() => expect(screen.queryByText('Envoi…')).toBeNull());
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
  expect(document.getElementById('comment_mine')).toHaveTextContent('Claire Vasseur');
});

test('a signal that comes before the answer does not double it', async () => {
  let answer: (value: object) => void = () => {};
  const { user, box, sent } = await open({ PostComment: () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve as never)) });
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
  await user.type(box(), 'Essayé à Cesson.');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_mine' });
  await waitFor(() => expect(sent.map(({ operation }) => operation)).toContain('CommentAgain'));
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
  answer(answered(mine));
  await waitFor(() => expect(screen.queryByText('Envoi…')).toBeNull());
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_mine' });
  await waitFor(() => expect(sent.filter(({ operation }) => operation === 'CommentAgain')).toHaveLength(2));
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
});

test('what someone else writes shows below, without a reload', async () => {
  const other = { ...comment('2', 'Chez nous aussi.'), parent: null, post: { __typename: 'Post', id: 'post_1', commentCount: 2 } };
  await open({ CommentAgain: { comment: other } });
  const first = document.getElementById('comment_1');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_2' });
  await waitFor(() => expect(said()).toEqual(['Bonne idée.', 'Chez nous aussi.']));
  expect(document.getElementById('comment_1')).toBe(first);
  expect(screen.getByRole('heading', { name: '2 commentaires, réponses comprises' })).toBeVisible();
});

test('of two cuts at once under a long page, what came after is asked for once, and then from where the answer ends', async () => {
  const long = Array.from({ length: 25 }, (_, index) => comment(`c${index}`, `Mot ${index}`));
  const answers: (() => void)[] = [];
  const page = (comments: object[], endCursor: string | null) => {
    const { post: shown } = thread(cabinet, comments);
    return { post: { ...shown, comments: { ...shown.comments, pageInfo: { ...shown.comments.pageInfo, endCursor } } } };
  };
  const came = [page([comment('new', 'Pendant la coupure.')], 'new'), page([], null)];
  const { sent } = await open({ Thread: ({ after }) => (after ? new Promise((resolve) => answers.push(() => resolve(came.shift()! as never))) : page(long, 'c24')) as never });
  const asked = () => sent.filter(({ operation, variables }) => operation === 'Thread' && variables.after).map(({ variables }) => variables.after);
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
  await line.signal({ type: 'missed' });
  await line.signal({ type: 'missed' });
  await line.signal({ type: 'missed' });
  expect(asked()).toEqual(['c24']);
  answers[0]!();
  await waitFor(() => expect(asked()).toEqual(['c24', 'new']));
  answers[1]!();
  await waitFor(() => expect(said().at(-1)).toBe('Pendant la coupure.'));
  expect(said()).toHaveLength(26);
});

test('where thousands read, that someone wrote is known at once; the words come when one asks, or in their turn', async () => {
  const other = { ...comment('2', 'Chez nous aussi.'), parent: null, post: { __typename: 'Post', id: 'post_1', commentCount: 2 } };
  const { user, sent } = await open({ CommentAgain: { comment: other } });
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_2' }, 3_600_000);
  // One that stands there already is no news.
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_1' }, 3_600_000);
  const pill = await screen.findByRole('button', { name: 'Un nouveau commentaire' });
  expect(sent.filter(({ operation }) => operation === 'CommentAgain')).toEqual([]);
  expect(said()).toEqual(['Bonne idée.']);
  await user.click(pill);
  await waitFor(() => expect(said()).toEqual(['Bonne idée.', 'Chez nous aussi.']));
  expect(screen.queryByRole('button', { name: 'Un nouveau commentaire' })).toBeNull();
});

test('what could not be sent stays, says so, and is sent again under the same id, also after a reload', async () => {
  let up = false;
  const answers = { PostComment: () => (up ? answered(mine) : new Error('down')) };
  const { user, box, sent, unmount } = await open(answers);
  await user.type(box(), 'Essayé à Cesson.');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Non envoyé. Rien n’est perdu');
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('alert');
  unmount();
  up = true;
  const again = await open(answers);
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
  await again.user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(said()).toEqual(['Bonne idée.', 'Essayé à Cesson.']);
  const all = [...ids(sent), ...ids(again.sent)];
  expect(all).toHaveLength(3);
  expect(new Set(all).size).toBe(1);
});

test('a refusal is told in the words of the server, and the text comes back to be changed', async () => {
  const { user, box } = await open({ PostComment: { postComment: { __typename: 'PostCommentPayload', comment: null, post: null, errors: [refusal('Cette publication est fermée aux commentaires.')] } } });
  await user.type(box(), 'Essayé à Cesson.');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette publication est fermée aux commentaires.');
  await user.click(screen.getByRole('button', { name: 'Changer le texte' }));
  expect(box()).toHaveValue('Essayé à Cesson.');
  expect(said()).toEqual(['Bonne idée.']);
});

test('a deleted comment with replies leaves a tombstone, and the replies', async () => {
  const reply = comment('r', 'Merci !');
  const gone = comment('1', 'Texte effacé', { deletedAt: '2026-11-21T08:00:00.000Z', replies: { ...comment('x', '').replies, nodes: [reply] } });
  await open({ Thread: thread(cabinet, [gone]) });
  expect(await screen.findByText(/Commentaire supprimé par son auteur/)).toHaveTextContent('Les réponses restent.');
  expect(screen.queryByText('Texte effacé')).toBeNull();
  expect(said()).toEqual(['Merci !']);
});

const known = comment('1', 'Déjà lu.');
const fresh = comment('2', 'Pas encore lu.', { createdAt: '2026-11-21T09:00:00.000Z', viewerIsUnread: true });
const readBefore = { ...cabinet, viewerLastReadAt: '2026-11-20T12:00:00.000Z', newCommentCount: 1 };
const separator = () => screen.queryByRole('separator', { name: /Nouveaux commentaires depuis votre dernière visite/ });
const counted = (newCommentCount: number) => ({ ...cabinet, viewerIsUnread: false, viewerLastReadAt: null, newCommentCount, community: { ...cabinet.community, newPostCount: 0, unreadForMeCount: 0, unreadCount: 0 } });
const states = (newCommentCount: number, unread: object[]) => ({ ThreadReadState: { post: { ...counted(newCommentCount), comments: { __typename: 'ThreadConnection', nodes: unread } } } });

test('comments not read yet stand under a line, and the page opens there', async () => {
  const gone = jest.fn();
  Element.prototype.scrollIntoView = gone;
  await open({ Thread: thread(readBefore, [known, fresh]) });
  expect(separator()).toHaveTextContent('Un nouveau');
  expect(separator()!.compareDocumentPosition(screen.getByText('Pas encore lu.')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(separator()!.compareDocumentPosition(screen.getByText('Déjà lu.')) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
  expect(gone.mock.contexts).toEqual([separator()]);
  // What is unread here is told by the line; the title tells what waits for me anywhere, as the icons do.
  expect(document.title).toBe('Armoires de rue – Fibre au quotidien – Parvis');
  act(() => showUnread({ count: 3, any: true, ofAll: false }));
  expect(document.title).toBe('(3) Armoires de rue – Fibre au quotidien – Parvis');
  act(() => showUnread({ count: 0, any: false, ofAll: false }));
});

test('nothing unread, or a post that is new itself: the page opens at its top; a link to a comment wins', async () => {
  const gone = jest.fn();
  Element.prototype.scrollIntoView = gone;
  (await open({ Thread: thread(cabinet, [known]) })).unmount();
  (await open({ Thread: thread({ ...readBefore, viewerIsUnread: true }, [known, fresh]) })).unmount();
  expect(gone).not.toHaveBeenCalled();
  await open({ Thread: thread(readBefore, [known, fresh]) }, '/posts/post_1?comment=comment_1');
  expect(gone.mock.contexts).toEqual([document.getElementById('comment_1')]);
});

test('the line stays while what is below it becomes read, here or on another screen', async () => {
  await open({ Thread: thread(readBefore, [known, fresh]), ...states(0, [known, { ...fresh, viewerIsUnread: false }]) });
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'home' }));
  await line.signal({ type: 'readingChanged', postId: 'post_1' });
  await waitFor(() => expect(screen.queryByText('Nouveau')).toBeNull());
  expect(separator()).toBeVisible();
});

test('from a comment on all is marked unread, the line moves there, and Undo puts both back', async () => {
  let from = 2;
  const payload = (undoId: string | null) => ({ __typename: 'ReadingPayload', undoId, posts: [], errors: [] });
  const nodes = () => [{ ...known, viewerIsUnread: from === 1 }, fresh];
  const { user, sent } = await open({
    Thread: thread(readBefore, [known, fresh]),
    ThreadReadState: () => states(from === 1 ? 2 : 1, nodes()).ThreadReadState,
    MarkUnread: () => {
      from = 1;
      return { markUnread: payload('undo-1') };
    },
    UndoReading: () => {
      from = 2;
      return { undoReading: payload(null) };
    },
  });
  await user.click(screen.getAllByRole('button', { name: 'Autres actions sur le commentaire écrit par Awa Diallo' })[0]!);
  await user.click(await screen.findByRole('menuitem', { name: 'Marquer comme non lu à partir d’ici' }));
  await waitFor(() => expect(screen.getAllByText('Nouveau')).toHaveLength(2));
  expect(separator()!.compareDocumentPosition(screen.getByText('Déjà lu.')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(sent.find(({ operation }) => operation === 'MarkUnread')?.variables.input).toMatchObject({ fromId: 'comment_1' });
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(screen.getAllByText('Nouveau')).toHaveLength(1));
  expect(separator()!.compareDocumentPosition(screen.getByText('Déjà lu.')) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
});

test('a reply to a reply stands under the same comment and says whom it answers', async () => {
  const reply = { ...comment('r', 'Moi non plus.'), author: { ...comment('x', '').author, id: 'person_karim', name: 'Karim Benhaddou' } };
  const { user, sent } = await open({ Thread: thread(cabinet, [comment('1', 'Pas essayé.', { replies: { ...comment('x', '').replies, nodes: [reply] } })]), PostComment: answered(mine) });
  await user.click(screen.getByRole('button', { name: 'Répondre à Karim Benhaddou' }));
  const field = screen.getByRole('textbox', { name: 'Votre réponse à Karim Benhaddou' });
  expect(field).toHaveValue('<person:person_karim> ');
  await user.type(field, 'essayez');
  await user.click(within(screen.getByRole('form', { name: 'Votre réponse à Karim Benhaddou' })).getByRole('button', { name: 'Commenter' }));
  expect(sent.find(({ operation }) => operation === 'PostComment')?.variables.input).toMatchObject({ parentId: 'comment_r', postId: 'post_1', body: '<person:person_karim> essayez' });
});

test('a post that is not there, or not for this person, is one and the same page', async () => {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ThreadPage />
    </ViewerProvider>
  );
  await showRoutes([{ path: '/posts/:postId', element }], { answers: { Thread: { post: null } }, at: '/posts/post_x' });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Cette page n’existe pas, ou n’est pas pour vous');
});

test('the comments stand in another order when asked, which the address keeps; what is at hand stays until they come', async () => {
  const one = comment('1', 'Bonne idée.');
  const two = comment('2', 'Essayé.');
  const { user, router, sent } = await open({ Thread: ({ order }) => thread(cabinet, order === 'oldest' ? [one, two] : [two, one]) });
  await waitFor(() => expect(said()).toEqual(['Bonne idée.', 'Essayé.']));
  expect(screen.getByRole('heading', { level: 2, name: '2 commentaires, réponses comprises' })).toBeVisible();
  const orders = within(screen.getByRole('group', { name: 'Ordre des commentaires' }));
  await user.click(orders.getByRole('button', { name: 'Plus récents' }));
  await waitFor(() => expect(said()).toEqual(['Essayé.', 'Bonne idée.']));
  expect(router.state.location.search).toBe('?sort=newest');
  expect(sent.filter(({ operation }) => operation === 'Thread').at(-1)?.variables).toMatchObject({ order: 'newest', first: 20 });
  await user.click(orders.getByRole('button', { name: 'Plus anciens' }));
  await waitFor(() => expect(said()).toEqual(['Bonne idée.', 'Essayé.']));
  expect(router.state.location.search).toBe('');
});

test('among the newest first, one’s own comment comes on top; that of another is counted and moves nothing', async () => {
  const { user, box } = await open({ PostComment: answered(mine) }, '/posts/post_1?sort=newest');
  await user.type(box(), 'Essayé à Cesson.');
  await user.click(form().getByRole('button', { name: 'Commenter' }));
  await waitFor(() => expect(said()).toEqual(['Essayé à Cesson.', 'Bonne idée.']));
});

test('among the newest first, what another writes waits to be asked for', async () => {
  await open({ CommentAgain: { comment: { ...comment('new', 'Tout neuf.'), parent: null, post: { __typename: 'Post', id: 'post_1', commentCount: 2 } } } }, '/posts/post_1?sort=newest');
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
  await line.signal({ type: 'commentPosted', postId: 'post_1', commentId: 'comment_new' });
  expect(await screen.findByRole('button', { name: 'Un commentaire plus récent' })).toBeVisible();
  expect(said()).toEqual(['Bonne idée.']);
});

test('what is left to show is counted, and counts down', async () => {
  let asked = 0;
  const page = (left: number, start: string, ...comments: object[]) => {
    const { post: shown } = thread(cabinet, comments);
    return { post: { ...shown, comments: { ...shown.comments, previousCount: left, pageInfo: { ...shown.comments.pageInfo, hasPreviousPage: left > 0, startCursor: start } } } };
  };
  const { user } = await open({ Thread: ({ before }) => (before ? (asked++, page(3, 'b', comment('0', 'Plus tôt.'))) : page(4, 'a', comment('1', 'Bonne idée.'))) });
  await user.click(await screen.findByRole('button', { name: 'Afficher 4 commentaires plus anciens' }));
  expect(await screen.findByRole('button', { name: 'Afficher 3 commentaires plus anciens' })).toBeVisible();
  expect(said()).toEqual(['Plus tôt.', 'Bonne idée.']);
  expect(asked).toBe(1);
});

test('a reply says whom it answers, also where it answers a reply; what answers it names that reply', async () => {
  const person = (key: string, name: string) => ({ ...comment('x', '').author, id: `person_${key}`, name, firstName: name });
  const reply = (key: string, text: string, author: object, repliesTo: object) => ({ ...comment(key, text), author, repliesTo });
  const entry = comment('1', 'Bonne idée.', {
    replies: { __typename: 'CommentConnection', nodes: [reply('a', 'Merci.', person('lea', 'Léa Martin'), comment('x', '').author), reply('b', 'De rien.', person('noe', 'Noé Petit'), person('lea', 'Léa Martin'))], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } },
  });
  const { user, sent } = await open({ Thread: thread(cabinet, [entry]), PostComment: answered({ ...mine, repliesTo: person('lea', 'Léa Martin') }) });
  const lines = () => [...document.querySelectorAll('.replies .comment')].map((one) => one.querySelector('.small')?.textContent);
  await waitFor(() => expect(lines()).toEqual(['en réponse à Awa Diallo', 'en réponse à Léa Martin']));
  await user.click(screen.getByRole('button', { name: 'Répondre à Léa Martin' }));
  const box = await screen.findByRole('textbox', { name: 'Votre réponse à Léa Martin' });
  await user.type(box, 'Et moi.');
  await user.click(within(screen.getByRole('form', { name: 'Votre réponse à Léa Martin' })).getByRole('button', { name: 'Commenter' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'PostComment')?.variables.input).toMatchObject({ parentId: 'comment_a' }));
});

describe('a thread that takes no more comments', () => {
  const refused = (code: string) => ({ viewerCanComment: false, viewerCommentRefusal: { __typename: 'UserError', code, message: 'Vous ne pouvez pas faire cela.' } });
  const closing = { __typename: 'ThreadClosing', id: 'closing_1', reason: 'Tout est dit, merci.', closedAt: '2026-11-21T08:00:00.000Z', closedBy: { __typename: 'Person', id: 'person_karim', name: 'Karim Benhaddou' } };
  const closed = { ...cabinet, ...refused('POST_LOCKED'), lockedAt: closing.closedAt, closing };

  test('says below it by whom and why, to who belongs and who does not', async () => {
    for (const code of ['POST_LOCKED', 'NOT_ALLOWED']) {
      const { unmount } = await open({ Thread: thread({ ...closed, ...refused(code) }, [comment('1', 'Bonne idée.')]) });
      expect(screen.getByText('Discussion fermée.').closest('.note')).toHaveTextContent(/Par Karim Benhaddou.*Raison donnée\s: Tout est dit, merci\./);
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(screen.queryByRole('button', { name: /^Rejoindre/ })).toBeNull();
      unmount();
    }
  });

  test('closes before the eyes of who reads it, and says why; whether one may reply is asked again', async () => {
    let now: object = cabinet;
    const { sent, box } = await open({ Thread: () => thread(now, [comment('1', 'Bonne idée.')]), PostAgain: () => ({ post: now }) });
    expect(box()).toBeVisible();
    await waitFor(() => expect(line.watched).toContainEqual({ kind: 'post', id: 'post_1' }));
    now = closed;
    await line.signal({ type: 'postChanged', postId: 'post_1' });
    await waitFor(() => expect(sent.filter(({ operation }) => operation === 'Thread')).toHaveLength(2));
    expect(await screen.findByText(/Tout est dit, merci/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('is closed by its author with a reason, which is said to be for everyone', async () => {
    const own = { ...cabinet, viewerCanLock: true, author: { ...cabinet.author, id: 'person_claire', name: 'Claire Vasseur', firstName: 'Claire' } };
    const { user, sent } = await open({
      Thread: thread(own, [comment('1', 'Bonne idée.')]),
      LockThread: { lockThread: { __typename: 'ModerationPayload', post: { ...closed, viewerCanLock: false, viewerCanUnlock: false }, errors: [] } },
    });
    await user.click(screen.getByRole('button', { name: 'Autres actions sur la publication écrite par Claire Vasseur' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Fermer la discussion…' }, { timeout: 10_000 }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Fermer la discussion' }, { timeout: 10_000 }));
    const reason = dialog.getByRole('textbox', { name: 'Raison, affichée sous la discussion' });
    expect(reason).toHaveAccessibleDescription(/Tous ceux qui lisent la discussion le verront, avec votre nom/);
    await user.type(reason, 'Tout est dit, merci.');
    await user.click(dialog.getByRole('button', { name: 'Fermer la discussion' }));
    await waitFor(() => expect(sent.find(({ operation }) => operation === 'LockThread')?.variables.input).toEqual({ postId: 'post_1', reason: 'Tout est dit, merci.' }));
  });

  test('who reads an open community without belonging to it is offered the way in, and then writes', async () => {
    let role: object = { viewerCanJoin: true };
    const fibre = () => ({ ...community(), id: cabinet.community.id, ...role });
    const { user } = await open({
      Thread: () => thread('viewerRole' in role ? cabinet : { ...cabinet, ...refused('NOT_ALLOWED') }, [comment('1', 'Bonne idée.')]),
      WayIn: () => ({ community: fibre() }),
      JoinCommunity: () => {
        role = member;
        return { joinCommunity: { __typename: 'CommunityPayload', community: fibre(), errors: [] } };
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Rejoindre/ }));
    expect(await screen.findByRole('textbox', { name: 'Votre commentaire' })).toBeVisible();
  });
});

test('further replies are counted, and count down', async () => {
  const more = (nodes: object[], hasNextPage: boolean) => ({ __typename: 'CommentConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: 'c' } });
  const entry = comment('1', 'Bonne idée.', { replyCount: 132, replies: more([comment('a', 'Un'), comment('b', 'Deux')], true) });
  const { user } = await open({
    Thread: thread(cabinet, [entry]),
    Replies: { comment: { __typename: 'Comment', id: 'comment_1', post: cabinet, replyCount: 132, replies: more([comment('c', 'Trois')], true) } },
  });
  await user.click(await screen.findByRole('button', { name: 'Afficher 130 réponses de plus' }));
  expect(await screen.findByRole('button', { name: 'Afficher 129 réponses de plus' })).toBeVisible();
});

test('where not everyone reads, it is said who will before one comments or replies', async () => {
  const west = { ...cabinet, community: { ...cabinet.community, visibility: 'closed', memberCount: 34 } };
  const { user } = await open({ Thread: thread(west, [comment('1', 'Bonne idée.')]) });
  expect(form().getByText('Lu par les 34 membres de « Fibre au quotidien »')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Répondre à Awa Diallo' }));
  expect(within(screen.getByRole('form', { name: 'Votre réponse à Awa Diallo' })).getByText(/^Lu par les 34 membres/)).toBeVisible();
});
