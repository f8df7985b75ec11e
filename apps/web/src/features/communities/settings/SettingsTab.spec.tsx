import { screen, waitFor, within } from '@testing-library/react';
import { ToastProvider } from '@parvis/ui';
import { Outlet } from 'react-router';
import { community, connection, manager, refusal, settings } from '../../../../test/communities.ts';
import { claire, type Answers } from '../../../../test/server.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import { SettingsTab } from './SettingsTab.tsx';

const rule = (position: number, text: string) => ({ __typename: 'HouseRule', id: `houserule_${position}`, position, text, revision: `r${position}` });
const stands = (over: object = {}) => community({ ...manager, ...settings, ...over });

async function open(answers: Answers, frame: object = {}) {
  const page = (
    <ViewerProvider value={claire.viewer ?? null}>
      <ToastProvider>
        <Outlet context={stands(frame)} />
      </ToastProvider>
    </ViewerProvider>
  );
  const shown = await showRoutes([{ path: '/', element: page, children: [{ index: true, element: <SettingsTab /> }] }], {
    answers: { MyCommunities: { viewer: { __typename: 'Viewer', communities: connection('Community', []) } }, CommunitySettings: { community: stands() }, ...answers },
  });
  return shown;
}
const changed = { ...refusal('Quelqu’un a enregistré ce texte entre-temps.'), code: 'CHANGED_MEANWHILE' };

test('two managers change the same part: who saves second sees what the first one saved, and keeps one’s own or takes theirs', async () => {
  let theirs = false;
  const bases: unknown[] = [];
  const { user } = await open({
    CommunitySettings: () => ({ community: stands(theirs ? { purpose: 'Ce que Bruno a écrit.', revision: 'r2' } : {}) }),
    EditCommunity: (variables) => {
      const input = variables.input as { basedOn: string; purpose: string };
      bases.push(input.basedOn);
      theirs = true;
      if (input.basedOn === 'r1') return { editCommunity: { community: null, errors: [changed] } };
      return { editCommunity: { community: stands({ purpose: input.purpose, revision: 'r3' }), errors: [] } };
    },
  });
  const form = within(await screen.findByRole('form', { name: 'Nom, accès et sujets' }));
  const purpose = form.getByLabelText('À quoi elle sert');
  await user.clear(purpose);
  await user.type(purpose, 'Ce que j’ai écrit.');
  await user.click(form.getByRole('button', { name: 'Enregistrer' }));
  expect(await form.findByText('Ce que Bruno a écrit.')).toBeVisible();
  expect(purpose).toHaveValue('Ce que j’ai écrit.');
  await user.click(form.getByRole('button', { name: 'Garder mon texte' }));
  expect(await screen.findByText('Enregistré.')).toBeVisible();
  expect(bases).toEqual(['r1', 'r2']);
});

test('rules are moved by buttons, each named after its rule, the first not up and the last not down', async () => {
  let order = ['Pas de plaque.', 'Pas de nom.'];
  const { user, sent } = await open({
    CommunitySettings: () => ({ community: stands({ houseRules: order.map((text, at) => rule(at + 1, text)) }) }),
    MoveHouseRule: () => {
      order = order.toReversed();
      return { moveHouseRule: { community: { __typename: 'Community', id: 'community_fibre', houseRules: order.map((text, at) => rule(at + 1, text)) }, errors: [] } };
    },
  });
  const first = within(await screen.findByRole('group', { name: 'Règle 1' }));
  expect(first.getByRole('button', { name: 'Monter' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(first.getByRole('button', { name: 'Descendre' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'MoveHouseRule')?.variables).toEqual({ input: { ruleId: 'houserule_1', position: 2 } }));
  expect(await screen.findByText('C’est maintenant la règle 2.')).toBeVisible();
});

test('a rule that is refused says why at its field and keeps what was typed', async () => {
  const { user } = await open({ AddHouseRule: { addHouseRule: { rule: null, errors: [refusal('C’est trop court.', 'text')] } } });
  const field = await screen.findByLabelText('Une nouvelle règle');
  await user.type(field, 'a');
  await user.click(screen.getByRole('button', { name: 'Ajouter la règle' }));
  expect(await screen.findByLabelText('Une nouvelle règle')).toHaveAccessibleDescription(/C’est trop court\./);
  expect(field).toHaveValue('a');
});

test('an archived community is not changed', async () => {
  await open({}, { archivedAt: '2026-11-20T10:00:00.000Z' });
  expect(await screen.findByText(/Une communauté archivée ne se change plus/)).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});
