import { screen, waitFor, within } from '@testing-library/react';
import { ToastProvider } from '@parvis/ui';
import { closed, community, connection, manager, member, person, refusal, settings } from '../../../test/communities.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { AboutTab } from './AboutTab.tsx';
import { CommunityPage } from './CommunityPage.tsx';
import { MembersTab } from './MembersTab.tsx';
import { RequestsTab } from './RequestsTab.tsx';
import { SettingsTab } from './settings/SettingsTab.tsx';

const base = '/communities/community_fibre';

function open(answers: Answers, at = base) {
  const page = (
    <ViewerProvider value={claire.viewer ?? null}>
      <ToastProvider>
        <CommunityPage />
      </ToastProvider>
    </ViewerProvider>
  );
  const children = [
    { index: true, element: <AboutTab /> },
    { path: 'members', element: <MembersTab /> },
    { path: 'requests', element: <RequestsTab /> },
    { path: 'settings', element: <SettingsTab /> },
  ];
  return showRoutes([{ path: '/communities/:communityId', element: page, children }, { path: '*', element: <p>Ailleurs</p> }], { answers, at });
}
const seen = (over: Record<string, unknown> = {}) => ({ community: community(over) });
const tabs = () => within(screen.getByRole('navigation', { name: 'Dans la communauté' })).getAllByRole('link').map(({ textContent }) => textContent);

test('an outsider of an open community reads it and may join', async () => {
  await open({ CommunityPage: seen() });
  expect(await screen.findByRole('heading', { level: 1, name: 'Fibre au quotidien' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Rejoindre Fibre au quotidien' })).toBeVisible();
  expect(tabs()).toEqual(['Publications', 'À propos', 'Fichiers', 'Membres']);
  expect(screen.getByRole('link', { name: 'Olivier Bastide' })).toHaveAttribute('href', '/people/person_olivier');
});

test('an outsider of a closed community sees what it is for, not what is inside', async () => {
  await open({ CommunityPage: seen(closed) });
  expect(await screen.findByRole('heading', { name: 'Réservé aux membres' })).toBeVisible();
  expect(tabs()).toEqual(['Publications', 'À propos']);
  expect(screen.getByRole('button', { name: 'Demander à rejoindre Fibre au quotidien' })).toBeVisible();
});

test('who was declined reads the reason, and may ask again', async () => {
  const viewerRequest = { __typename: 'JoinRequest', id: 'joinrequest_1', createdAt: '2026-11-20T10:00:00.000Z', decidedAt: '2026-11-21T10:00:00.000Z', reason: 'Réservé à l’Ouest.' };
  await open({ CommunityPage: seen({ ...closed, viewerRequest }) });
  expect(await screen.findByText('Motif donné : Réservé à l’Ouest.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Demander à rejoindre Fibre au quotidien' })).toBeVisible();
});

test('who is invited to a secret community sees its name and purpose, and two answers', async () => {
  const secret = {
    visibility: 'secret', memberCount: null, topics: [], managers: [], viewerCanReadInside: false, viewerCanJoin: false,
    viewerInvitation: { __typename: 'Invitation', id: 'invitation_1' },
  };
  await open({ CommunityPage: seen(secret) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Fibre au quotidien' })).toBeVisible();
  expect(screen.getByText('Le terrain et le bureau d’études parlent de la fibre.')).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'Dans la communauté' })).toBeNull();
  expect(screen.queryByText(/membres?$/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Accepter l’invitation Fibre au quotidien' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Refuser Fibre au quotidien' })).toBeVisible();
});

test('a new member is welcomed until it is put away, and never again', async () => {
  const welcome = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Présentez-vous en une ligne.' }] }] };
  const { user } = await open({
    CommunityPage: seen({ ...member, viewerIsToBeWelcomed: true, welcome }),
    DismissWelcome: { dismissWelcome: { community: { __typename: 'Community', id: 'community_fibre', viewerIsToBeWelcomed: false }, errors: [] } },
  });
  expect(await screen.findByRole('heading', { name: 'Bienvenue dans Fibre au quotidien' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'J’ai lu' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Bienvenue dans Fibre au quotidien' })).toBeNull());
});

test('an archived one says by whom and why; its managers open it again with one press', async () => {
  const archived = { archivedAt: '2026-11-20T10:00:00.000Z', archivedBy: person('claire', 'Claire Vasseur'), archiveReason: 'Le chantier est fini.', viewerCanJoin: false };
  const { unmount } = await open({ CommunityPage: seen(archived) });
  expect(await screen.findByText('Le chantier est fini.')).toBeVisible();
  expect(screen.getByText(/par Claire Vasseur/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'La rouvrir' })).toBeNull();
  unmount();
  const { user } = await open({
    CommunityPage: seen({ ...manager, ...archived, viewerCanRestore: true }),
    RestoreCommunity: { restoreCommunity: { community: community({ ...manager, archivedAt: null, viewerCanRestore: false }), errors: [] } },
    MyCommunities: { viewer: { __typename: 'Viewer', communities: connection('Community', []) } },
  });
  await user.click(await screen.findByRole('button', { name: 'La rouvrir' }));
  await waitFor(() => expect(screen.queryByText('Le chantier est fini.')).toBeNull());
});

test('the managers of a quiet one are asked whether it goes on', async () => {
  const { user } = await open({
    CommunityPage: seen({ ...manager, askedToKeepAt: '2026-11-20T10:00:00.000Z' }),
    KeepCommunity: { keepCommunity: { community: { __typename: 'Community', id: 'community_fibre', askedToKeepAt: null }, errors: [] } },
  });
  await user.click(await screen.findByRole('button', { name: 'Elle continue' }));
  expect(await screen.findByText(/La question vous sera reposée/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Elle continue' })).toBeNull();
});

test('a quiet one may also be merged by who may', async () => {
  const { user } = await open({
    CommunityPage: seen({ ...manager, viewerCanMerge: true, askedToKeepAt: '2026-11-20T10:00:00.000Z' }),
    ManagedCommunities: { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire', managerOf: [] } } },
  });
  await user.click(await screen.findByRole('button', { name: 'Réunir à une autre…' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
});

test('one that was merged leads to the one that stays', async () => {
  const into = community({ id: 'community_atelier', name: 'Atelier' });
  const { router } = await open({ CommunityPage: ({ id }) => ({ community: id === 'community_atelier' ? into : community({ mergedInto: into }) }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Atelier' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/communities/community_atelier');
});

test('its rules are links to their anchors, what it keeps at hand says when it is to be reviewed', async () => {
  await open({
    CommunityPage: seen({
      ...manager, houseRules: [{ __typename: 'HouseRule', id: 'houserule_1', position: 1, text: 'Pas de plaque.' }],
      resources: [{ __typename: 'Resource', id: 'resource_1', title: 'Norme des couleurs', url: 'https://example.org/', post: null, reviewOn: '2026-11-01', isToBeReviewed: true, owner: person('olivier', 'Olivier Bastide') }],
    }),
  }, `${base}/members`);
  expect(await screen.findByRole('link', { name: 'Pas de plaque.' })).toHaveAttribute('href', `${base}/about#houserule_1`);
  expect(screen.getByRole('link', { name: 'Norme des couleurs' })).toHaveAttribute('href', 'https://example.org/');
  expect(screen.getByText(/À revoir depuis/)).toBeVisible();
});

test('unknown and not for this person are one page', async () => {
  await open({ CommunityPage: { community: null } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou n’est pas pour vous' })).toBeVisible();
});

test('when the server does not answer, one may try again', async () => {
  let up = false;
  const { user } = await open({ CommunityPage: () => (up ? seen() : new Error('down')) });
  await user.click(await screen.findByRole('button', { name: 'Réessayer' }).then((button) => ((up = true), button)));
  expect(await screen.findByRole('heading', { level: 1, name: 'Fibre au quotidien' })).toBeVisible();
});

test('who becomes the last manager while leaving is told why not', async () => {
  const { user } = await open({ CommunityPage: seen({ ...manager, managers: [person('olivier', 'Olivier Bastide'), person('bruno', 'Bruno Le Goff')] }), LeaveCommunity: { leaveCommunity: { community: null, errors: [refusal('Nommez d’abord quelqu’un.')] } } });
  await user.click(await screen.findByRole('button', { name: 'Animation' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Quitter cette communauté' }));
  await user.click(await screen.findByRole('button', { name: 'Quitter' }));
  expect(await screen.findByText('Nommez d’abord quelqu’un.')).toBeVisible();
});

describe('for its managers', () => {
  const waiting = { ...manager, visibility: 'closed', pendingRequestCount: 1 };
  const request = { __typename: 'JoinRequest', id: 'joinrequest_1', message: 'Je viens d’arriver.', createdAt: '2026-11-24T10:00:00.000Z', person: person('ines', 'Inès Carvalho') };
  const requests = (...nodes: object[]) => ({ community: { __typename: 'Community', id: 'community_fibre', pendingRequestCount: nodes.length, pendingRequests: connection('JoinRequest', nodes) } });

  test('a request waits with its words; declining asks for the reason that the person will read', async () => {
    let left: object[] = [request];
    let reasons = 0;
    const { user, sent } = await open(
      {
        CommunityPage: seen(waiting),
        JoinRequests: () => requests(...left),
        DeclineJoinRequest: () => {
          reasons += 1;
          if (reasons === 1) return { declineJoinRequest: { request: null, errors: [refusal('Écrivez la raison.', 'reason')] } };
          left = [];
          return { declineJoinRequest: { request: { __typename: 'JoinRequest', id: 'joinrequest_1', community: { __typename: 'Community', id: 'community_fibre', pendingRequestCount: 0 } }, errors: [] } };
        },
      },
      `${base}/requests`,
    );
    expect(await screen.findByText('Je viens d’arriver.')).toBeVisible();
    expect(tabs()).toContain('Demandes11 en attente');
    await user.click(screen.getByRole('button', { name: 'Refuser Inès Carvalho' }));
    await user.click(screen.getByRole('button', { name: 'Refuser et prévenir Inès Carvalho' }));
    expect(await screen.findByLabelText('Motif (Inès Carvalho le lira)')).toHaveAccessibleDescription(/Écrivez la raison\./);
    await user.type(screen.getByLabelText('Motif (Inès Carvalho le lira)'), 'Réservé à l’Ouest.');
    await user.click(screen.getByRole('button', { name: 'Refuser et prévenir Inès Carvalho' }));
    expect(await screen.findByRole('heading', { name: 'Personne n’attend' })).toBeVisible();
    expect(sent.filter(({ operation }) => operation === 'DeclineJoinRequest').at(-1)?.variables).toEqual({ input: { requestId: 'joinrequest_1', reason: 'Réservé à l’Ouest.' } });
  });

  test('accepting takes one press', async () => {
    let left: object[] = [request];
    const { user } = await open(
      {
        CommunityPage: seen(waiting),
        JoinRequests: () => requests(...left),
        AcceptJoinRequest: () => {
          left = [];
          return { acceptJoinRequest: { request: { __typename: 'JoinRequest', id: 'joinrequest_1', community: { __typename: 'Community', id: 'community_fibre', memberCount: 179, pendingRequestCount: 0 } }, errors: [] } };
        },
      },
      `${base}/requests`,
    );
    await user.click(await screen.findByRole('button', { name: 'Accepter Inès Carvalho' }));
    expect(await screen.findByText('Inès Carvalho fait désormais partie des membres.')).toBeVisible();
    expect(await screen.findByText('179 membres')).toBeVisible();
  });

  const members = { community: { __typename: 'Community', id: 'community_fibre', members: connection('Membership', [
    { __typename: 'Membership', role: 'manager', joinedAt: '2025-07-12T10:00:00.000Z', person: person('claire', 'Claire Vasseur') },
    { __typename: 'Membership', role: 'member', joinedAt: '2025-07-12T10:00:00.000Z', person: person('awa', 'Awa Diallo') },
  ]) } };
  const invited = { community: { __typename: 'Community', id: 'community_fibre', pendingInvitations: connection('Invitation', []) } };

  test('a member is removed with a reason; members themselves have no such button', async () => {
    const { user, sent, unmount } = await open(
      {
        CommunityPage: seen(manager), Members: members, PendingInvitations: invited,
        RemoveMember: { removeMember: { community: { __typename: 'Community', id: 'community_fibre', memberCount: 177 }, errors: [] } },
      },
      `${base}/members`,
    );
    await user.click(await screen.findByRole('button', { name: 'Actions pour Awa Diallo' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer de la communauté' }));
    await user.type(await screen.findByLabelText('Motif (Awa Diallo le lira)'), 'Vous avez changé d’unité.');
    await user.click(screen.getByRole('button', { name: 'Retirer et prévenir Awa Diallo' }));
    await waitFor(() => expect(sent.find(({ operation }) => operation === 'RemoveMember')?.variables).toEqual({
      input: { communityId: 'community_fibre', personId: 'person_awa', reason: 'Vous avez changé d’unité.' },
    }));
    unmount();
    await open({ CommunityPage: seen(member), Members: members }, `${base}/members`);
    expect(await screen.findByRole('link', { name: 'Awa Diallo' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Actions pour Awa Diallo' })).toBeNull();
  });

  test('opening a closed community says first who will read what was written', async () => {
    const asManager = seen({ ...manager, ...settings, visibility: 'closed' });
    const { user } = await open({ CommunityPage: asManager, CommunitySettings: asManager }, `${base}/settings`);
    await user.click(await screen.findByRole('radio', { name: /^Ouverte/ }));
    expect(await screen.findByText(/tout ce qui a été écrit jusqu’ici sera lu par toute l’entreprise/)).toBeVisible();
  });
});
