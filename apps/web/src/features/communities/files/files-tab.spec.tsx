import { screen, waitFor, within } from '@testing-library/react';
import { community, connection, member } from '../../../../test/communities.ts';
import { claire, type Answers } from '../../../../test/server.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import { CommunityPage } from '../CommunityPage.tsx';
import { FilesTab } from './FilesTab.tsx';

const base = '/communities/community_fibre/files';

const file = (over: Record<string, unknown> = {}) => ({
  __typename: 'File', id: 'file_plan', name: 'plan des bacs.png', kind: 'image', bytes: 48_200, colour: '#aabbcc', sizes: [480, 960], ...over,
});
const held = (over: Record<string, unknown> = {}) => ({
  __typename: 'HeldFile', heldAt: '2026-11-20T10:00:00.000Z', file: file(),
  author: { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide' },
  post: { __typename: 'Post', id: 'post_1', slug: 'ranger', title: 'Ranger le fourgon', excerpt: 'Voici', language: 'fr' }, comment: null, ...over,
});

function open(files: object[], { at = base, viewerCanPost = true }: { at?: string; viewerCanPost?: boolean } = {}) {
  const asked: Record<string, unknown>[] = [];
  const answers: Answers = {
    CommunityPage: { community: community(member) },
    CommunityFiles: (variables) => {
      asked.push(variables);
      return { community: { __typename: 'Community', id: 'community_fibre', viewerCanPost, files: connection('HeldFile', files) } };
    },
  };
  const page = <ViewerProvider value={claire.viewer ?? null}><CommunityPage /></ViewerProvider>;
  return showRoutes([{ path: '/communities/:communityId', element: page, children: [{ path: 'files', element: <FilesTab /> }] }], { answers, at }).then((shown) => ({ ...shown, asked }));
}

test('each file says what it is, who put it where, and leads to its place', async () => {
  const table = held({ file: file({ id: 'file_releve', name: 'relevé.csv', kind: 'spreadsheet', bytes: 900, colour: null, sizes: [] }), comment: { __typename: 'Comment', id: 'comment_7' } });
  await open([held(), table]);
  const [image, sheet] = await screen.findAllByRole('listitem').then((items) => items.filter((item) => within(item).queryByRole('link', { name: /^Télécharger/ })));
  expect(image).toHaveTextContent(/plan des bacs\.png.*Image · 48/);
  expect(within(image!).getByRole('link', { name: 'Télécharger plan des bacs.png' })).toHaveAttribute('href', '/files/file_plan');
  expect(within(image!).getByRole('link', { name: 'Olivier Bastide' })).toHaveAttribute('href', '/people/person_olivier');
  expect(within(image!).getByRole('link', { name: 'Ranger le fourgon' })).toHaveAttribute('href', '/posts/post_1');
  expect(sheet).toHaveTextContent('Dans un commentaire sur Ranger le fourgon');
  expect(within(sheet!).getByRole('link', { name: 'Ranger le fourgon' })).toHaveAttribute('href', '/posts/post_1?comment=comment_7');
});

test('they are narrowed to images or documents and by a part of the name, which the address keeps', async () => {
  const { user, asked, router } = await open([held()]);
  await user.click(await screen.findByRole('button', { name: 'Documents' }));
  await user.type(screen.getByRole('searchbox', { name: 'Une partie du nom' }), 'plan');
  expect(await screen.findByText('1 fichier affiché')).toBeInTheDocument();
  await waitFor(() => expect(router.state.location.search).toBe('?sort=documents&q=plan'));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ sort: 'documents', search: 'plan' }));
});

test('where there is none, one may write a post, or read them', async () => {
  const { unmount } = await open([]);
  expect(await screen.findByRole('link', { name: 'Écrire une publication' })).toHaveAttribute('href', '/write?community=community_fibre');
  unmount();
  await open([], { viewerCanPost: false });
  expect(await screen.findByRole('link', { name: 'Voir ses publications' })).toBeVisible();
});

test('where none matches, all of them are one press away', async () => {
  const { user, router } = await open([], { at: `${base}?q=zzz&sort=images` });
  await user.click(await screen.findByRole('button', { name: 'Afficher tous les fichiers' }));
  expect(router.state.location.search).toBe('');
});
