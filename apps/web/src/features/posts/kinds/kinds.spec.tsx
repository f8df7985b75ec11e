import { screen, within } from '@testing-library/react';
import { connection } from '../../../../test/communities.ts';
import { liveLine } from '../../../../test/live.ts';
import { post } from '../../../../test/posts.ts';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import { CommunityFeed } from '../CommunityFeed.tsx';
import { PostComposer } from '../PostComposer.tsx';

liveLine();
const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open', language: 'fr', viewerCanPost: true, viewerPostRefusal: null, viewerCanAnnounce: false };
const posted = { postPost: { __typename: 'PostPostPayload', post: { __typename: 'Post', id: 'post_new' }, errors: [] } };
beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});
async function write(over: object = {}, answers: object = {}) {
  const scene = await show(<PostComposer communityId="community_fibre" onPosted={() => {}} />, { answers: { PlaceToPost: { community: { ...fibre, ...over } }, PostPost: posted, ...answers } });
  const menu = await screen.findByRole('group', { name: /^Que voulez-vous publier/ });
  return { ...scene, menu, kinds: within(menu).getAllByRole('button').map((one) => one.textContent) };
}

test('an announcement is offered to who may post one', async () => {
  const member = await write();
  expect(member.kinds).toEqual(['Discussion', 'Question', 'Sondage', 'Événement']);
  member.unmount();
  expect((await write({ viewerCanAnnounce: true })).kinds).toEqual(['Discussion', 'Question', 'Sondage', 'Événement', 'Annonce']);
});

test('the kind is kept with the draft, and sent', async () => {
  const before = await write();
  await before.user.click(screen.getByRole('button', { name: 'Question' }));
  await before.user.type(screen.getByRole('textbox', { name: /Votre question, en une phrase/ }), 'Qui a une soudeuse ?');
  before.unmount();
  const { user, sent } = await write();
  expect(screen.getByRole('button', { name: 'Question' })).toHaveAttribute('aria-pressed', 'true');
  await user.type(screen.getByRole('textbox', { name: 'Votre texte' }), 'Pour demain.');
  await user.click(screen.getByRole('button', { name: 'Publier la question' }));
  expect(sent.find(({ operation }) => operation === 'PostPost')?.variables.input).toMatchObject({ kind: 'question', title: 'Qui a une soudeuse ?' });
});

test('a draft that names no kind is a discussion', async () => {
  const kept = { value: { title: 'Ancien', body: '' }, savedAt: '2026-11-20T10:00:00.000Z', revision: null, clientId: '0199aaaa-0000-4000-8000-000000000000', dirty: false };
  localStorage.setItem('parvis:draft:person_claire:post:community_fibre', JSON.stringify({ value: kept, savedAt: '2026-11-20T10:00:00.000Z' }));
  await write();
  expect(screen.getByRole('textbox', { name: /Titre/ })).toHaveValue('Ancien');
  expect(screen.getByRole('button', { name: 'Discussion' })).toHaveAttribute('aria-pressed', 'true');
});

test('a card says in words what a post is, a plain discussion excepted', async () => {
  const words = { discussion: null, question: 'Question', poll: 'Sondage', event: 'Événement', announcement: 'Annonce' };
  const posts = Object.keys(words).map((kind) => post(kind, `Texte ${kind}`, { kind }));
  const answers = {
    CommunityFeed: { community: { ...fibre, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [], posts: connection('Post', posts) } },
  };
  const { container } = await show(<CommunityFeed communityId={fibre.id} />, { answers });
  await screen.findByText('Texte discussion');
  expect(screen.getAllByRole('article').map((card) => card.querySelector('.badge')?.textContent ?? null)).toEqual(Object.values(words));
  expect(container.querySelectorAll('.badge')).toHaveLength(4);
});

describe('a poll or an event whose title says it all', () => {
  test.each([['Sondage', 'Publier le sondage', 'poll'], ['Événement', 'Publier l’événement', 'event']])('%s: is posted with a title alone, and says that its text may be left out', async (name, publish, kind) => {
    const { user, sent } = await write();
    await user.click(screen.getByRole('button', { name }));
    expect(screen.getByText('Votre texte').parentElement).toHaveTextContent('Votre texte (facultatif)');
    await user.click(screen.getByRole('button', { name: publish }));
    expect(screen.getByText('Écrivez d’abord un titre ou un texte.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: kind === 'poll' ? /Votre question/ : /Nom de l’événement/ }), 'Quel jour ?');
    await user.click(screen.getByRole('button', { name: publish }));
    expect(sent.find(({ operation }) => operation === 'PostPost')?.variables.input).toMatchObject({ kind, title: 'Quel jour ?', body: '' });
  });

  test('a discussion and a question still need words', async () => {
    const { user, sent } = await write();
    await user.type(screen.getByRole('textbox', { name: /Titre/ }), 'Quel jour ?');
    await user.click(screen.getByRole('button', { name: 'Publier' }));
    expect(screen.getByText('Écrivez d’abord quelque chose.')).toBeVisible();
    expect(screen.getByText('Votre texte').parentElement).not.toHaveTextContent('facultatif');
    expect(sent.map(({ operation }) => operation)).not.toContain('PostPost');
  });

  test('its card has no empty text', async () => {
    const nothing = { type: 'doc', content: [{ type: 'paragraph' }] };
    const { container } = await show(<CommunityFeed communityId={fibre.id} />, {
      answers: { CommunityFeed: { community: { ...fibre, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [], posts: connection('Post', [post('1', '', { kind: 'poll', title: 'Quel jour ?', body: nothing })]) } } },
    });
    expect(await screen.findByRole('heading', { name: 'Quel jour ?' })).toBeVisible();
    expect(container.querySelector('.fold, .prose')).toBeNull();
  });
});
