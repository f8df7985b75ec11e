import { screen, waitFor } from '@testing-library/react';
import { connection } from '../../../test/communities.ts';
import { liveLine } from '../../../test/live.ts';
import { claire } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { MyCommunitiesPage } from './MyCommunitiesPage.tsx';
import { MyCommunities } from './MyCommunities.tsx';

const line = liveLine();
const community = (key: string, name: string, newPostCount: number, unreadForMeCount: number) => ({
  __typename: 'Community', id: `community_${key}`, name, visibility: 'open', viewerRole: 'member', newPostCount, unreadForMeCount, unreadCount: newPostCount + unreadForMeCount,
});
const viewer = (countsAllUnread = false) => ({ ...claire.viewer!, countsAllUnread });
const mine = (unreadForMeCount: number, ...communities: object[]) => ({ viewer: { __typename: 'Viewer', unreadForMeCount, communities: connection('Community', communities) } });

test('what is addressed to me is counted, the rest has a dot, both in words; the tab says it too, until it is read elsewhere', async () => {
  document.head.insertAdjacentHTML('beforeend', '<link rel="icon" href="/mark.svg">');
  let answer = mine(2, community('fibre', 'Fibre au quotidien', 5, 2), community('velo', 'Vélo et covoiturage', 1, 0), community('radio', 'Réseau radio', 0, 0));
  await show(
    <ViewerProvider value={viewer()}>
      <MyCommunities />
      <Page title="Accueil">Bonjour</Page>
    </ViewerProvider>,
    { answers: { MyCommunities: () => answer } },
  );
  const [fibre, velo, radio] = await Promise.all(['Fibre au quotidien', 'Vélo et covoiturage', 'Réseau radio'].map((name) => screen.findByRole('link', { name: new RegExp(name) })));
  expect(fibre).toHaveAccessibleName('Fibre au quotidien 2 réponses ou mentions pour vous');
  expect(velo).toHaveAccessibleName('Vélo et covoiturage une nouvelle publication');
  expect(radio).toHaveAccessibleName('Réseau radio');
  expect([fibre, velo, radio].map((link) => link!.classList.contains('unread'))).toEqual([true, true, false]);
  const icon = () => document.querySelector('link[rel="icon"]')?.getAttribute('href');
  await waitFor(() => expect(document.title).toBe('(2) Accueil – Parvis'));
  expect(icon()).toBe('/mark-unread.svg');

  answer = mine(0, community('fibre', 'Fibre au quotidien', 0, 0), community('velo', 'Vélo et covoiturage', 0, 0), community('radio', 'Réseau radio', 0, 0));
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'home' }));
  await line.signal({ type: 'readingChanged' });
  await waitFor(() => expect(document.title).toBe('Accueil – Parvis'));
  expect(icon()).toBe('/mark.svg');
  expect(screen.getByRole('link', { name: /Fibre/ })).not.toHaveClass('unread');
});

test('who chose so has a number for all that is unread, in the tab too', async () => {
  const answer = mine(2, community('fibre', 'Fibre au quotidien', 5, 2), community('velo', 'Vélo et covoiturage', 120, 0));
  await show(
    <ViewerProvider value={viewer(true)}>
      <MyCommunities />
      <Page title="Accueil">Bonjour</Page>
    </ViewerProvider>,
    { answers: { MyCommunities: answer } },
  );
  const fibre = await screen.findByRole('link', { name: /Fibre/ });
  expect(fibre).toHaveAccessibleName('Fibre au quotidien 7 éléments non lus, 2 réponses ou mentions pour vous');
  expect(fibre).toHaveTextContent('7');
  const velo = screen.getByRole('link', { name: /Vélo/ });
  expect(velo).toHaveAccessibleName('Vélo et covoiturage 120 éléments non lus');
  expect(velo).toHaveTextContent('99+');
  await waitFor(() => expect(document.title).toBe('(99+) Accueil – Parvis'));
});

test('the list of all of them has the same marks', async () => {
  const answer = mine(2, community('fibre', 'Fibre au quotidien', 5, 2), community('velo', 'Vélo et covoiturage', 1, 0));
  await show(<ViewerProvider value={viewer()}><MyCommunitiesPage /></ViewerProvider>, { answers: { MyCommunities: answer } });
  const [fibre, velo] = await screen.findAllByRole('listitem');
  expect(fibre).toHaveTextContent('2 réponses ou mentions pour vous');
  expect(velo).toHaveTextContent('une nouvelle publication');
});
