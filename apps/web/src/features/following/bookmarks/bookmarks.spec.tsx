import { screen, waitFor } from '@testing-library/react';
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
