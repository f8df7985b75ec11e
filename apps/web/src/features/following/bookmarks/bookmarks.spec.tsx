import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../../test/communities.ts';
import { show } from '../../../../test/show.tsx';
import { BookmarkDialog } from './BookmarkDialog.tsx';
import { BookmarksPage } from './BookmarksPage.tsx';

const post = {
  __typename: 'Post', id: 'post_1', slug: 'le-gel', title: 'Le gel des regards', excerpt: 'Il gèle', author: { __typename: 'Person', id: 'person_gaelle', name: 'Gaëlle Riou' },
  community: { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien' },
};
const kept = { __typename: 'Bookmark', id: 'bookmark_1', note: 'Pour lundi', remindAt: null, createdAt: '2026-11-02T10:00:00.000Z', post, comment: null };

test('something is put aside with a note and for tomorrow morning; a refusal stands at its field and what was typed stays', async () => {
  let refuse = true;
  let closed = false;
  const { user, sent } = await show(<BookmarkDialog thingId="post_1" onClose={() => (closed = true)} />, {
    answers: {
      Bookmark: { bookmark: null },
      KeepBookmark: () => ({ keepBookmark: { __typename: 'BookmarkPayload', bookmark: refuse ? null : { ...kept }, errors: refuse ? [{ __typename: 'UserError', code: 'TOO_LONG', field: 'note', message: 'Trop long.' }] : [] } }),
    },
  });
  await user.type(await screen.findByLabelText(/Note pour vous-même/), 'À relire');
  await user.selectOptions(screen.getByLabelText('Me le rappeler'), 'tomorrow');
  await user.click(screen.getByRole('button', { name: 'Garder' }));
  expect(await screen.findByText('Trop long.')).toBeVisible();
  expect(screen.getByLabelText(/Note pour vous-même/)).toHaveValue('À relire');
  refuse = false;
  await user.click(screen.getByRole('button', { name: 'Garder' }));
  await waitFor(() => expect(closed).toBe(true));
  const [, { variables }] = sent.filter(({ operation }) => operation === 'KeepBookmark') as [unknown, { variables: { input: { note: string; remindAt: string } } }];
  expect(variables.input).toMatchObject({ thingId: 'post_1', note: 'À relire' });
  expect(Date.parse(variables.input.remindAt)).toBeGreaterThan(Date.now());
});

test('one page lists what is put aside with its notes; taken away, it comes back with its note when undone', async () => {
  let nodes = [kept];
  const { user, sent } = await show(<BookmarksPage />, {
    answers: {
      Bookmarks: () => ({ viewer: { __typename: 'Viewer', bookmarks: connection('Bookmark', nodes) } }),
      RemoveBookmark: () => ((nodes = []), { removeBookmark: { __typename: 'BookmarkPayload', errors: [] } }),
      KeepBookmark: () => ((nodes = [kept]), { keepBookmark: { __typename: 'BookmarkPayload', bookmark: kept, errors: [] } }),
    },
  });
  expect(await screen.findByText('Pour lundi')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Le gel des regards' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Ne plus garder de côté/ }));
  expect(await screen.findByText('Rien de côté')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Pour lundi')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'KeepBookmark')?.variables).toEqual({ input: { thingId: 'post_1', note: 'Pour lundi', remindAt: null } });
});

test('what is sought is found among it, and told; nothing found says so, and one clears the search, back in its field', async () => {
  const { user, router, sent } = await show(<BookmarksPage />, {
    answers: { Bookmarks: ({ search }) => ({ viewer: { __typename: 'Viewer', bookmarks: connection('Bookmark', !search || 'pour lundi'.includes(String(search)) ? [kept] : []) } }) },
  });
  const field = await screen.findByRole('searchbox', { name: 'Une note, un titre, un mot' });
  expect(await screen.findByText('Pour lundi')).toBeVisible();
  const told = within(screen.getByRole('main')).getByRole('status');
  expect(told).toBeEmptyDOMElement();
  await user.type(field, 'lundi');
  await waitFor(() => expect(told).toHaveTextContent('1 élément mis de côté affiché'));
  expect(router.state.location.search).toBe('?q=lundi');
  await user.type(field, ' xyz');
  expect(await screen.findByRole('heading', { name: 'Rien de côté ne correspond' })).toBeVisible();
  expect(told).toHaveTextContent('Rien de côté ne correspond');
  expect(sent.at(-1)).toMatchObject({ operation: 'Bookmarks', variables: { search: 'lundi xyz' } });
  await user.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
  expect(await screen.findByText('Pour lundi')).toBeVisible();
  expect(field).toHaveValue('');
  expect(field).toHaveFocus();
  expect(router.state.location.search).toBe('');
});

test('a link to what was sought shows it in the field; where it fails, it is asked again in the same words', async () => {
  let fails = true;
  const { user } = await show(<BookmarksPage />, {
    at: '/me/bookmarks?q=gel',
    answers: { Bookmarks: ({ search }) => (fails ? new Error('Down') : { viewer: { __typename: 'Viewer', bookmarks: connection('Bookmark', search === 'gel' ? [kept] : []) } }) },
  });
  expect(screen.getByRole('searchbox')).toHaveValue('gel');
  const again = await screen.findByRole('button', { name: /Réessayer/ });
  fails = false;
  await user.click(again);
  expect(await screen.findByText('Pour lundi')).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('gel');
});
