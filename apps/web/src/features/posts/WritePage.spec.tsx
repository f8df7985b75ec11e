import { ToastProvider } from '@parvis/ui';
import { act, screen, waitFor } from '@testing-library/react';
import { claire } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import { Page } from '../../platform/page/Page.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { WritePage } from './WritePage.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false };
const places = { viewer: { __typename: 'Viewer', communities: { __typename: 'CommunityConnection', nodes: [fibre] } } };

beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});

test('each time one comes to write, the focus is in the text; on any other page it is on the heading', async () => {
  const write = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <WritePage />
      </ToastProvider>
    </ViewerProvider>
  );
  const { router } = await showRoutes([{ path: '/', element: <Page title="Accueil" hiddenHeading>…</Page> }, { path: '/write', element: write }], { answers: { PlacesToPost: places } });
  // From the second time on the communities are known: the text comes with the page.
  for (let visit = 1; visit <= 3; visit++) {
    await act(() => router.navigate('/write'));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Votre texte' })).toHaveFocus());
    await act(() => router.navigate('/'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Accueil' })).toHaveFocus());
  }
});

test('what another application of the phone passes on stands below what was begun, once each', async () => {
  const write = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <WritePage />
      </ToastProvider>
    </ViewerProvider>
  );
  const at = `/write?${new URLSearchParams({ title: 'Grand froid', text: 'Consignes de la semaine', url: 'https://example.org/froid' }).toString()}`;
  const { router, user } = await showRoutes([{ path: '/write', element: write }], { at, answers: { PlacesToPost: places } });
  const field = await screen.findByRole('textbox', { name: 'Votre texte' });
  await waitFor(() => expect(field).toHaveValue('Consignes de la semaine\n\nhttps://example.org/froid'));
  expect(screen.getByRole('textbox', { name: /Titre/ })).toHaveValue('Grand froid');
  expect(router.state.location.search).toBe('');
  await user.type(field, ' Vu.');
  await act(() => router.navigate('/write?text=Aussi+ceci'));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Votre texte' })).toHaveValue('Consignes de la semaine\n\nhttps://example.org/froid Vu.\n\nAussi ceci'));
});
