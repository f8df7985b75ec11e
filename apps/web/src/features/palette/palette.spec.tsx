import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ToastProvider } from '@parvis/ui';
import { Outlet } from 'react-router';
import { community } from '../../../test/communities.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { ViewerProvider, type Viewer } from '../../platform/session/viewer.ts';
import { setTheme } from '../../platform/theme/theme.ts';
import type { Place } from './entries.ts';
import { showPalette } from './open-palette.ts';
import { Palette } from './Palette.tsx';
import { PaletteField } from './PaletteButton.tsx';
import { recentsOf, rememberRecent } from './recents.ts';

const label = (message: string) => ({ id: message, message });
const places: Place[] = [
  { href: '/', label: label('Accueil'), icon: 'home' },
  { href: '/people', label: label('Personnes'), icon: 'people' },
];
const fibre = community();
const bruno = { __typename: 'Person', id: 'person_bruno', name: 'Bruno Le Goff', jobTitle: 'Technicien', site: 'Rennes', photoUrl: null };
const page = (name: string, nodes: object[]) => ({ __typename: `${name}Connection`, nodes });
const search = { communities: page('Community', [fibre]), people: page('Person', [bruno]) };

function Around() {
  return (
    <ViewerProvider value={claire.viewer as Viewer}>
      <ToastProvider>
        <PaletteField />
        <textarea aria-label="Texte" />
        <Outlet />
        <Palette places={places} />
      </ToastProvider>
    </ViewerProvider>
  );
}
const open = (answers: Answers = {}, at = '/ici') =>
  showRoutes([{ element: <Around />, children: [{ path: '*', element: null }] }], { at, answers: { PaletteSearch: search, ...answers } });
const ctrlK = (on: Element = document.body) => act(() => void fireEvent.keyDown(on, { key: 'k', ctrlKey: true }));
const field = () => screen.findByRole('combobox', { name: 'Une personne, une communauté, une page, une action' });
const group = (name: string) => screen.findByRole('group', { name });
const activeOption = (input: HTMLElement) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

beforeEach(() => {
  localStorage.clear();
  setTheme('light');
});
afterEach(() => act(() => showPalette(false)));

test('the button of the top bar opens it, and Esc leads back to the button', async () => {
  const { user } = await open();
  const button = screen.getByRole('button', { name: /Trouver une personne/ });
  await user.click(button);
  expect(await field()).toHaveFocus();
  act(() => void fireEvent(screen.getByRole('dialog', { name: 'Accès rapide' }), new Event('cancel', { cancelable: true })));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button).toHaveFocus();
});

test('Ctrl+K opens it also while one writes, and gives the text its focus back; again closes it', async () => {
  await open();
  const text = screen.getByRole('textbox', { name: 'Texte' });
  text.focus();
  ctrlK(text);
  await field();
  ctrlK();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(text).toHaveFocus();
});

test('acts and pages stand there before a letter is typed; arrows go through them, and round', async () => {
  const { user } = await open();
  ctrlK();
  const input = await field();
  expect(within(await group('Actions')).getAllByRole('option').map((one) => one.textContent)).toEqual(['Écrire une publication', 'Tout marquer comme lu', 'Thème sombre', 'English', 'Raccourcis clavier']);
  expect(within(await group('Pages')).getByRole('option', { name: 'Personnes' })).toBeInTheDocument();
  expect(activeOption(input)).toBe('Écrire une publication');
  await user.keyboard('{ArrowDown}');
  expect(activeOption(input)).toBe('Tout marquer comme lu');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(activeOption(input)).toBe('Accessibilité');
});

test('a page is found without its accents, and Enter leads there', async () => {
  const { user, router } = await open({ PaletteSearch: { communities: page('Community', []), people: page('Person', []) } });
  ctrlK();
  await user.type(await field(), 'decisions{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/me/decisions'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('communities and people are found by the server, in groups, and their number is said', async () => {
  const { user, router, sent } = await open();
  ctrlK();
  await user.type(await field(), 'bru');
  expect(within(await group('Personnes')).getByRole('option', { name: /^Bruno Le Goff ?, Technicien, Rennes$/ })).toBeInTheDocument();
  expect(within(await group('Communautés')).getByRole('option', { name: /Fibre au quotidien/ })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText('2 résultats')).toHaveAttribute('role', 'status'));
  expect(sent.filter(({ operation }) => operation === 'PaletteSearch').at(-1)?.variables).toEqual({ search: 'bru' });
  await user.click(screen.getByRole('option', { name: /Bruno Le Goff/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/people/person_bruno'));
});

test('what nothing is called so says so; a search that fails is not taken for it', async () => {
  let fails = false;
  const { user } = await open({ PaletteSearch: () => (fails ? new Error('no line') : { communities: page('Community', []), people: page('Person', []) }) });
  ctrlK();
  const input = await field();
  await user.type(input, 'zzz');
  expect(await screen.findByText('Rien de ce nom')).toBeVisible();
  fails = true;
  await user.type(input, 'y');
  expect(await screen.findByText('La recherche ne répond pas pour l’instant')).toBeVisible();
});

describe('what was opened last', () => {
  test('stands first, and is kept as ids alone', async () => {
    await open({ RecentPerson: { person: bruno } }, '/people/person_bruno');
    expect(localStorage.getItem('parvis:recents')).toBe('{"of":"person_claire","ids":["person_bruno"]}');
    ctrlK();
    expect(within(await group('Ouverts récemment')).getByRole('option', { name: /Bruno/ })).toBeInTheDocument();
    expect(screen.getAllByRole('group')[0]).toBe(screen.getByRole('group', { name: 'Ouverts récemment' }));
  });

  test('is gone, also from the device, once it may not be seen any more', async () => {
    rememberRecent('person_claire', 'person_bruno');
    rememberRecent('person_claire', 'community_secret');
    await open({ RecentPerson: { person: bruno }, RecentCommunity: { community: null } });
    ctrlK();
    expect(within(await group('Ouverts récemment')).getAllByRole('option')).toHaveLength(1);
    expect(recentsOf('person_claire')).toEqual(['person_bruno']);
  });

  test('stays on the device where nobody answers', async () => {
    rememberRecent('person_claire', 'community_fibre');
    await open({ RecentCommunity: new Error('no line') });
    ctrlK();
    await group('Actions');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Ouverts récemment' })).toBeNull());
    expect(recentsOf('person_claire')).toEqual(['community_fibre']);
  });

  test('is not for who signs in next on the same device', () => {
    rememberRecent('person_claire', 'person_bruno');
    expect(recentsOf('person_awa')).toEqual([]);
    rememberRecent('person_awa', 'person_claire');
    expect(recentsOf('person_claire')).toEqual([]);
  });

  test('six at most, each once', () => {
    for (const one of [1, 2, 3, 4, 5, 6, 7, 3]) rememberRecent('person_claire', `person_${one}`);
    expect(recentsOf('person_claire')).toEqual([3, 7, 6, 5, 4, 2].map((one) => `person_${one}`));
  });
});
