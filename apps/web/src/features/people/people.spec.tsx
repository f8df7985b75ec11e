import { screen, within } from '@testing-library/react';
import { connection, person } from '../../../test/communities.ts';
import { show, showRoutes } from '../../../test/show.tsx';
import { claire } from '../../../test/server.ts';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { Root } from '../../shell/Root.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { ProfilePage } from './ProfilePage.tsx';

const entity = (id: string, name: string, peopleCount: number, parent: string | null) => ({ __typename: 'Entity', id, name, peopleCount, parent: parent && { __typename: 'Entity', id: parent } });
const tree = { entities: [entity('entity_group', 'Groupe', 250, null), entity('entity_tech', 'Direction technique', 98, 'entity_group'), entity('entity_west', 'Ouest', 32, 'entity_tech')] };
const people = (...nodes: object[]) => ({ people: connection('Person', nodes) });

describe('the directory of people', () => {
  test('narrows to an entity chosen in the tree, which unfolds on the way', async () => {
    const { user, sent, router } = await showRoutes([{ element: <Root />, children: [{ path: '/people', element: <PeoplePage /> }] }], {
      at: '/people', answers: { People: people(person('awa', 'Awa Diallo')), Organization: tree },
    });
    const organization = await screen.findByRole('navigation', { name: 'Arbre de l’organisation' });
    expect(within(organization).queryByRole('link', { name: /^Ouest/ })).toBeNull();
    await user.click(within(organization).getByRole('link', { name: /^Direction technique/ }));
    expect(await within(organization).findByRole('link', { name: /^Ouest.*32 personnes/ })).toBeVisible();
    expect(router.state.location.search).toBe('?entity=entity_tech');
    expect(sent.filter(({ operation }) => operation === 'People').at(-1)?.variables).toEqual({ search: null, entityId: 'entity_tech' });
    await user.click(screen.getByRole('button', { name: /Direction technique.*retirer/ }));
    expect(router.state.location.search).toBe('');
  });

  test('says that nobody matches, and when it could not be read', async () => {
    const { unmount } = await show(<PeoplePage />, { at: '/?q=zzz', answers: { People: people(), Organization: tree } });
    expect(await screen.findByRole('heading', { name: 'Personne ne correspond' })).toBeVisible();
    unmount();
    await show(<PeoplePage />, { answers: { People: new Error('down'), Organization: tree } });
    expect(await screen.findByRole('heading', { name: 'Cette liste n’a pas pu être lue' })).toBeVisible();
  });
});

describe('a profile', () => {
  const profile = {
    ...person('karim', 'Karim Benhaddou'), firstName: 'Karim', email: 'karim@meridian.example', languages: ['fr', 'en'], timeZone: 'Europe/Paris', departed: false, viewerIsMe: false,
    entity: { ...entity('entity_radio', 'Réseaux radio', 20, null), parent: null }, manager: null, managedEntities: [],
    roles: [{ __typename: 'RoleMark', role: 'hr_editor', since: '2025-01-01T00:00:00.000Z' }],
    ambassador: { __typename: 'Ambassador', since: '2026-02-10T10:00:00.000Z' },
    managerOf: [{ __typename: 'Community', id: 'community_radio', name: 'Réseau radio' }],
    communities: connection('Community', [{ __typename: 'Community', id: 'community_radio', name: 'Réseau radio' }, { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien' }]),
  };
  const open = (answer: object | Error) =>
    showRoutes([{ path: '/people/:personId', element: <ViewerProvider value={claire.viewer ?? null}><ProfilePage /></ViewerProvider> }], {
      at: '/people/person_karim', answers: { Profile: answer as Record<string, unknown> },
    });

  test('says in which parts the person speaks and since when, and the communities that both may see', async () => {
    await open({ person: profile });
    expect(await screen.findByRole('heading', { level: 1, name: 'Karim Benhaddou' })).toBeVisible();
    expect(screen.getByTitle('Anime Réseau radio')).toHaveTextContent('Animation de communauté');
    expect(screen.getByTitle('Depuis le 10 février')).toHaveTextContent('Ambassade');
    expect(screen.getByText('Rédaction, ressources humaines')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Réseau radio' })).toHaveLength(1);
    expect(screen.getByText('Seules celles que vous pouvez voir aussi.')).toBeVisible();
    expect(screen.getByRole('link', { name: /Écrire un courriel/ })).toHaveAttribute('href', 'mailto:karim@meridian.example');
  });

  test('of nobody is the page for what does not exist', async () => {
    await open({ person: null });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou n’est pas pour vous' })).toBeVisible();
  });
});
