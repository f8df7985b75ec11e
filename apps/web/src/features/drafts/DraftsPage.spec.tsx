import { screen, waitFor, within } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import { DraftsPage } from './DraftsPage.tsx';

const nothing = { community: null, post: null, comment: null, scheduledPost: null };
const draft = (id: string, more: object) => ({ __typename: 'Draft', id, kind: 'post', thingId: null, clientId: `client-${id}`, excerpt: 'Texte', savedAt: '2026-11-24T08:00:00Z', ...nothing, ...more });
const post = { __typename: 'Post', id: 'post_1', title: 'Armoires de rue', excerpt: '', language: 'fr' };
const list = (nodes: object[]) => ({
  viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, drafts: { __typename: 'DraftConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } },
});
const whole = { __typename: 'Draft', id: 'draft_1', clientId: 'client', title: 'Titre', bodyMarkdown: 'Texte', options: '', revision: 1, device: 'x', savedAt: '2026-11-24T08:00:00Z', otherVersions: [] };

beforeEach(() => localStorage.clear());

test('each draft says where it will stand and leads there', async () => {
  await show(<DraftsPage />, {
    answers: {
      Drafts: list([
        draft('1', {}),
        draft('2', { thingId: 'community_f', community: { __typename: 'Community', id: 'community_f', name: 'Fibre', language: 'fr' } }),
        draft('3', { kind: 'comment', thingId: 'post_1', post }),
        draft('4', { kind: 'reply', thingId: 'comment_1', comment: { __typename: 'Comment', id: 'comment_1', excerpt: 'Essayé', language: 'fr', post: { __typename: 'Post', id: 'post_1' } } }),
        draft('5', { kind: 'postEdit', thingId: 'post_1', post }),
        draft('6', { kind: 'scheduledEdit', thingId: 'scheduledpost_1', scheduledPost: { __typename: 'ScheduledPost', id: 'scheduledpost_1', title: 'Réunion', excerpt: '', language: 'fr' } }),
      ]),
    },
  });
  const links = (await screen.findAllByRole('listitem')).map((item) => within(item).getByRole('link')).map((link) => [link.textContent?.replaceAll('\u00a0', ' '), link.getAttribute('href')]);
  expect(links).toEqual([
    ['Nouvelle publication', '/write'],
    ['Nouvelle publication dans « Fibre »', '/write?community=community_f'],
    ['Commentaire sur « Armoires de rue »', '/posts/post_1#write'],
    ['Réponse à « Essayé »', '/posts/post_1?comment=comment_1&reply'],
    ['Modification de « Armoires de rue »', '/posts/post_1?edit'],
    ['Modification de « Réunion »', '/me/scheduled?edit=scheduledpost_1'],
  ]);
});

test('one for a place out of sight names nothing of it, and its text can still be read', async () => {
  const { user } = await show(<DraftsPage />, {
    answers: { Drafts: list([draft('1', { thingId: 'community_x', excerpt: 'Le début' })]), Draft: { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, draft: { ...whole, bodyMarkdown: 'Le début et la fin' } } } },
  });
  expect(await screen.findByText('Pour un endroit que vous ne voyez plus')).toBeVisible();
  expect(screen.queryByRole('link', { name: /endroit/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Afficher tout le texte' }));
  expect(await screen.findByText('Le début et la fin')).toBeVisible();
});

test('a draft that is thrown away can be brought back as it was', async () => {
  let there = true;
  const { user, sent } = await show(<DraftsPage />, {
    answers: {
      Drafts: () => list(there ? [draft('1', { excerpt: 'À garder ?' })] : []),
      DiscardDraft: () => {
        there = false;
        return { discardDraft: { __typename: 'DiscardDraftPayload', draft: whole, errors: [] } };
      },
      SaveDraft: () => {
        there = true;
        return { saveDraft: { __typename: 'DraftPayload', draft: whole, errors: [] } };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: /Supprimer À garder/ }));
  expect(await screen.findByText('Aucun brouillon en attente')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByRole('button', { name: /Supprimer À garder/ })).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'SaveDraft')?.variables.input).toMatchObject({ kind: 'post', thingId: null, clientId: 'client', title: 'Titre', body: 'Texte' });
});

test('a list that cannot be read says so, and is read again on asking', async () => {
  let up = false;
  const { user } = await show(<DraftsPage />, { answers: { Drafts: () => (up ? list([]) : new Error('down')) } });
  expect(await screen.findByText('Cette liste n’a pas pu être lue')).toBeVisible();
  up = true;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(screen.getByText('Aucun brouillon en attente')).toBeVisible());
});

test('a draft in another language than the page is read in its own voice, and so is what it answers', async () => {
  await show(<DraftsPage />, {
    answers: {
      Drafts: list([
        draft('1', { excerpt: 'The cabinets are to be painted in the spring.' }),
        draft('2', { excerpt: 'Les armoires seront peintes au printemps par nous.' }),
        draft('3', { kind: 'comment', thingId: 'post_1', excerpt: 'OK', post: { ...post, title: 'Street cabinets', language: 'en' } }),
      ]),
    },
  });
  expect(await screen.findByText('The cabinets are to be painted in the spring.', { selector: 'p' })).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Les armoires seront peintes au printemps par nous.', { selector: 'p' })).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('Street cabinets')).toHaveAttribute('lang', 'en');
});
