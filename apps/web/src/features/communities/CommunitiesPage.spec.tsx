import { act, screen, waitFor } from '@testing-library/react';
import { closed, community, connection, directoryAround, member, noInvitations, person, refusal } from '../../../test/communities.ts';
import { show } from '../../../test/show.tsx';
import { CommunitiesPage } from './CommunitiesPage.tsx';

const listed = (...nodes: object[]) => ({ communities: connection('Community', nodes) });
const fibre = community();
const ouest = community({ id: 'community_ouest', name: 'Unité d’intervention Ouest', ...closed });

test('joining takes one press, says so, and the focus stays in the line', async () => {
  const { user, sent } = await show(<CommunitiesPage />, {
    answers: {
      Directory: listed(fibre, ouest),
      ...directoryAround, MyInvitations: noInvitations,
      JoinCommunity: { joinCommunity: { community: community(member), errors: [] } },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Rejoindre Fibre au quotidien' }));
  expect(await screen.findByText('Membre')).toBeVisible();
  expect(await screen.findByText('Vous faites partie de Fibre au quotidien.')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'JoinCommunity')?.variables).toEqual({ input: { communityId: 'community_fibre' } });
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Membre'));
});

test('a refusal stands beside the button that failed', async () => {
  const { user } = await show(<CommunitiesPage />, {
    answers: { Directory: listed(fibre), ...directoryAround, MyInvitations: noInvitations, JoinCommunity: { joinCommunity: { community: null, errors: [refusal('Cette communauté est archivée.')] } } },
  });
  await user.click(await screen.findByRole('button', { name: 'Rejoindre Fibre au quotidien' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette communauté est archivée.');
  expect(screen.getByRole('button', { name: 'Rejoindre Fibre au quotidien' })).toBeVisible();
});

test('a closed community is asked, with a word to its managers', async () => {
  const asked = { viewerCanAsk: false, viewerRequest: { __typename: 'JoinRequest', id: 'joinrequest_1', createdAt: '2026-11-24T10:00:00.000Z', decidedAt: null, reason: null } };
  const { user, sent } = await show(<CommunitiesPage />, {
    answers: {
      Directory: listed(ouest),
      ...directoryAround, MyInvitations: noInvitations,
      AskToJoin: { askToJoin: { request: { __typename: 'JoinRequest', id: 'joinrequest_1', community: { ...ouest, ...asked } }, errors: [] } },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Demander à rejoindre Unité d’intervention Ouest' }));
  await user.type(screen.getByLabelText(/Pourquoi vous aimeriez la rejoindre/), 'Je viens d’arriver.');
  await user.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
  expect(await screen.findByText('Demande envoyée')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'AskToJoin')?.variables).toEqual({ input: { communityId: 'community_ouest', message: 'Je viens d’arriver.' } });
});

test('what is searched stands in the address, and finding nothing says what to do', async () => {
  const { user, sent, router } = await show(<CommunitiesPage />, {
    answers: { Directory: ({ search }) => (search ? listed() : listed(fibre)), ...directoryAround, MyInvitations: noInvitations },
  });
  await user.type(await screen.findByRole('searchbox', { name: 'Un nom, un sujet, un métier' }), 'zzz');
  expect(await screen.findByRole('heading', { name: 'Aucune communauté ne correspond' })).toBeVisible();
  expect(router.state.location.search).toBe('?q=zzz');
  expect(sent.filter(({ operation }) => operation === 'Directory').at(-1)?.variables).toMatchObject({ search: 'zzz', order: 'match' });
  await user.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
  expect(await screen.findByRole('link', { name: 'Fibre au quotidien' })).toBeVisible();
});

test('when the server does not answer, it is said, and trying again reads the list', async () => {
  let up = false;
  const { user } = await show(<CommunitiesPage />, { answers: { Directory: () => (up ? listed(fibre) : new Error('down')), ...directoryAround, MyInvitations: noInvitations } });
  expect(await screen.findByRole('heading', { name: 'Cette liste n’a pas pu être lue' })).toBeVisible();
  up = true;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findByRole('link', { name: 'Fibre au quotidien' })).toBeVisible();
});

test('the next page comes behind the first, and its first line has the focus', async () => {
  const { user } = await show(<CommunitiesPage />, {
    answers: {
      Directory: ({ after }) => ({ communities: connection('Community', [after ? ouest : fibre], after ? null : 'more') }),
      ...directoryAround, MyInvitations: noInvitations,
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Charger la suite' }));
  const next = await screen.findByRole('link', { name: 'Unité d’intervention Ouest' });
  expect(screen.getByRole('link', { name: 'Fibre au quotidien' })).toBeVisible();
  await waitFor(() => expect(next).toHaveFocus());
});

test('who is invited sees it first, and accepts on the spot', async () => {
  const secret = { __typename: 'Community', id: 'community_secret', name: 'Projet Boréal', purpose: 'Préparer.' };
  const invitation = { __typename: 'Invitation', id: 'invitation_1', createdAt: '2026-11-24T10:00:00.000Z', invitedBy: person('guillaume', 'Guillaume Tessier'), community: secret };
  let waiting: object[] = [invitation];
  const { user, sent } = await show(<CommunitiesPage />, {
    answers: {
      Directory: listed(fibre),
      ...directoryAround,
      MyInvitations: () => ({ viewer: { __typename: 'Viewer', invitations: connection('Invitation', waiting) } }),
      AcceptInvitation: () => {
        waiting = [];
        return { acceptInvitation: { invitationId: 'invitation_1', community: community({ ...secret, ...member, visibility: 'secret' }), errors: [] } };
      },
    },
  });
  expect(await screen.findByText('Guillaume Tessier vous invite')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Accepter Projet Boréal' }));
  await waitFor(() => expect(screen.queryByText('Guillaume Tessier vous invite')).toBeNull());
  expect(sent.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toEqual({ input: { invitationId: 'invitation_1' } });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

const choices = {
  __typename: 'DirectoryFacets', totalCount: 12046, workCount: 9000, besideWorkCount: 3046, archivedCount: 2,
  topics: [{ __typename: 'TopicCount', topic: 'soudure', count: 84 }],
  languages: [{ __typename: 'LanguageCount', language: 'fr', count: 11000 }],
  visibilities: [{ __typename: 'VisibilityCount', visibility: 'open', count: 8000 }],
  activity: [{ __typename: 'ActivityCount', active: 'week', count: 400 }],
  entities: [{ __typename: 'EntityCount', entity: { __typename: 'Entity', id: 'entity_1', name: 'Direction technique' }, count: 60 }],
};

test('topics, and what is near with its reason in words, stand above the list; a choice says how many it leaves', async () => {
  const { user, sent, router } = await show(<CommunitiesPage />, {
    answers: {
      Directory: listed(fibre, ouest),
      MyInvitations: noInvitations,
      DirectoryChoices: { communityFacets: choices },
      SuggestedCommunities: {
        viewer: {
          __typename: 'Viewer',
          suggestedCommunities: [
            { __typename: 'CommunitySuggestion', reason: 'colleagues', topic: null, colleagueCount: 12, entity: { __typename: 'Entity', id: 'entity_2', name: 'Unité Ouest' }, community: fibre },
            { __typename: 'CommunitySuggestion', reason: 'managers', topic: null, colleagueCount: null, entity: { __typename: 'Entity', id: 'entity_2', name: 'Unité Ouest' }, community: ouest },
          ],
        },
      },
    },
  });
  expect(await screen.findByText('12 collègues de votre entité (Unité Ouest) en sont membres')).toBeVisible();
  expect(screen.getByText('Animée par des personnes de votre entité')).toBeVisible();
  expect(screen.getByText(/^12.046 communautés$/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Animée par'), 'Direction technique (60)');
  await waitFor(() => expect(sent.filter(({ operation }) => operation === 'Directory').at(-1)?.variables).toMatchObject({ entityId: 'entity_1' }));
  expect(screen.queryByText('Proches de vous')).toBeNull();
  await act(() => router.navigate('/communities?topic=soudure&archived=yes'));
  await waitFor(() => expect(sent.filter(({ operation }) => operation === 'Directory').at(-1)?.variables).toMatchObject({ topic: 'soudure', archived: true, entityId: null }));
  await user.click(screen.getByRole('button', { name: 'Ne plus se limiter au sujet soudure' }));
  await waitFor(() => expect(sent.filter(({ operation }) => operation === 'Directory').at(-1)?.variables).toMatchObject({ topic: null, archived: true }));
});

test('where its choices cannot be read, the list is there all the same', async () => {
  await show(<CommunitiesPage />, { answers: { Directory: listed(fibre), MyInvitations: noInvitations, DirectoryChoices: new Error('down'), SuggestedCommunities: new Error('down') } });
  expect(await screen.findByRole('link', { name: 'Fibre au quotidien' })).toBeVisible();
});
