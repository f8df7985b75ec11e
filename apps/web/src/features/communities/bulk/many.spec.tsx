import { screen, waitFor } from '@testing-library/react';
import { ToastProvider } from '@parvis/ui';
import { Outlet } from 'react-router';
import { community, connection, manager, member, refusal } from '../../../../test/communities.ts';
import { claire, type Answers } from '../../../../test/server.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import type { CommunityInFrame } from '../community-context.ts';
import { BulkTab } from './BulkTab.tsx';

const bulk = (over: object = {}) => ({
  __typename: 'BulkInvitation', id: 'bulkinvitation_1', createdAt: '2026-11-24T10:00:00.000Z', confirmedAt: null, finishedAt: null, cancelledAt: null, total: 3, lookedAt: 0, invited: 0, entity: null,
  counts: { __typename: 'BulkCounts', found: 1, member: 1, invited: 0, unknown: 1, ambiguous: 0, repeated: 0 }, ...over,
});
const inCommunity = (fields: object) => ({ community: { __typename: 'Community', id: 'community_fibre', ...fields } });
const done = (name: string, over: object = {}) => ({ [name]: { bulkInvitation: bulk(over), errors: [] } });
const answers: Answers = {
  Organization: { entities: [{ __typename: 'Entity', id: 'entity_1', name: 'Unité Ouest', peopleCount: 42, parent: null }] },
  MembershipRules: inCommunity({ membershipRules: [] }),
};
const shown = (more: Answers, over: object = manager) => {
  const frame = (
    <ViewerProvider value={claire.viewer ?? null}>
      <ToastProvider>
        <Outlet context={community(over as Record<string, unknown>) as unknown as CommunityInFrame} />
      </ToastProvider>
    </ViewerProvider>
  );
  return showRoutes([{ path: '/', element: frame, children: [{ index: true, element: <BulkTab /> }] }], { answers: { ...answers, ...more } });
};

test('a pasted list is read, shows whom it concerns and what stands for nobody, and leaves once confirmed', async () => {
  let all: object[] = [];
  const { user, sent } = await shown({
    BulkInvitations: () => inCommunity({ bulkInvitations: all }),
    StartBulkInvitation: () => {
      all = [bulk()];
      return done('startBulkInvitation', { total: 0 });
    },
    AddBulkLines: done('addBulkLines'),
    BulkLines: { bulkInvitation: { __typename: 'BulkInvitation', id: 'bulkinvitation_1', lines: connection('BulkLine', [{ __typename: 'BulkLine', number: 3, text: 'Personne Inconnue' }]) } },
    ConfirmBulkInvitation: () => {
      all = [bulk({ confirmedAt: '2026-11-24T10:01:00.000Z', lookedAt: 1, invited: 1 })];
      return done('confirmBulkInvitation', { confirmedAt: '2026-11-24T10:01:00.000Z', lookedAt: 1, invited: 1 });
    },
  });
  await user.click(await screen.findByLabelText('Adresses ou noms'));
  await user.paste('awa.diallo@meridian.example\n\nBruno Le Goff\nPersonne Inconnue');
  await user.click(screen.getByRole('button', { name: 'Lire 3 lignes' }));
  const confirm = await screen.findByRole('button', { name: 'Inviter 1 personne' });
  expect(sent.find(({ operation }) => operation === 'AddBulkLines')?.variables).toEqual({
    input: { bulkInvitationId: 'bulkinvitation_1', from: 1, lines: ['awa.diallo@meridian.example', 'Bruno Le Goff', 'Personne Inconnue'] },
  });
  expect(await screen.findByText('Personne Inconnue')).toBeInTheDocument();
  expect(sent.some(({ operation }) => operation === 'ConfirmBulkInvitation')).toBe(false);
  await user.click(confirm);
  expect(await screen.findByText(/Les invitations partent/)).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Invitations' })).toHaveAttribute('aria-valuetext', '1 sur 3');
  expect(screen.getByRole('button', { name: 'Arrêter' })).toBeVisible();
});

test('a rule says who enters before it is made, and why it was refused', async () => {
  const { user, sent } = await shown({
    BulkInvitations: inCommunity({ bulkInvitations: [] }),
    RulePreview: inCommunity({ rulePreview: { __typename: 'RulePreview', peopleCount: 42, enteringCount: 2, entering: [{ __typename: 'Person', id: 'person_1', name: 'Awa Diallo' }, { __typename: 'Person', id: 'person_2', name: 'Yann Le Bihan' }] } }),
    CreateMembershipRule: { createMembershipRule: { rule: null, errors: [refusal('Cela ne vous revient pas.')] } },
  });
  await user.selectOptions(await screen.findByLabelText('Entité'), 'entity_1');
  expect(await screen.findByText('2 personnes sur 42 entrent.')).toBeVisible();
  expect(screen.getByText('Awa Diallo et Yann Le Bihan')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /^Obligatoire/ }));
  await user.click(screen.getByRole('button', { name: 'Établir la règle' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Cela ne vous revient pas.');
  expect(sent.find(({ operation }) => operation === 'CreateMembershipRule')?.variables).toMatchObject({ input: { communityId: 'community_fibre', entityId: 'entity_1', site: null, mandatory: true } });
});

test('a rule that holds says how many belong; ending it says who leaves', async () => {
  const rule = { __typename: 'MembershipRule', id: 'membershiprule_1', site: null, mandatory: true, appliedAt: null, peopleCount: 42, memberCount: 12, entity: { __typename: 'Entity', id: 'entity_1', name: 'Unité Ouest' } };
  const { user } = await shown({
    BulkInvitations: inCommunity({ bulkInvitations: [] }),
    MembershipRules: inCommunity({ membershipRules: [rule] }),
    RuleEnd: inCommunity({ membershipRules: [{ __typename: 'MembershipRule', id: 'membershiprule_1', endPreview: { __typename: 'RuleEndPreview', leavingCount: 12, leaving: [{ __typename: 'Person', id: 'person_1', name: 'Awa Diallo' }] } }] }),
  });
  expect(await screen.findByText('En cours : 12 personnes sur 42 pour l’instant', { normalizer: (text) => text.replace('\u00a0', ' ') })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mettre fin à la règle sur Unité Ouest' }));
  expect(await screen.findByText('12 personnes quittent la communauté.')).toBeVisible();
  expect(screen.getByText('Awa Diallo et 11 autres')).toBeVisible();
});

test('who does not manage it finds nothing here', async () => {
  const { sent } = await shown({}, { ...member, viewerCanManage: false });
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Réservé aux membres' })).toBeVisible());
  expect(sent).toEqual([]);
});
