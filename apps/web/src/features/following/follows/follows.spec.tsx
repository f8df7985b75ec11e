import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../../test/communities.ts';
import { show } from '../../../../test/show.tsx';
import { FollowPerson } from './FollowOf.tsx';
import { FollowingPage } from './FollowingPage.tsx';

const followed = (id: string, more: object) => ({ __typename: 'Follow', id, state: 'followed', topic: null, since: '2026-11-02T10:00:00.000Z', post: null, person: null, community: null, ...more });
const gaelle = { __typename: 'Person', id: 'person_gaelle', name: 'Gaëlle Riou', jobTitle: 'Technicienne', photoUrl: null, viewerFollow: 'muted' };
const velo = { __typename: 'Community', id: 'community_velo', slug: 'velo', name: 'Vélo et covoiturage', viewerFollow: 'followed' };

test('a colleague is followed with a press, which says so; pressed again, or undone, no longer', async () => {
  let state = 'neither';
  const { user, sent } = await show(<FollowPerson id="person_gaelle" name="Gaëlle Riou" />, {
    answers: {
      FollowOfPerson: () => ({ person: { __typename: 'Person', id: 'person_gaelle', viewerFollow: state } }),
      ChooseFollow: ({ input }) => {
        const before = state;
        ({ state } = input as { state: string });
        return { chooseFollow: { __typename: 'ChooseFollowPayload', before, follow: null, errors: [] } };
      },
    },
  });
  const follow = () => screen.getByRole('button', { name: /^(Suivre|Vous suivez)/ });
  await waitFor(() => expect(follow()).not.toHaveAttribute('aria-disabled'));
  expect(follow()).toHaveAttribute('aria-pressed', 'false');
  await user.click(follow());
  await waitFor(() => expect(follow()).toHaveAttribute('aria-pressed', 'true'));
  expect(await screen.findByText('Vous suivez désormais : Gaëlle Riou.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(follow()).toHaveAttribute('aria-pressed', 'false'));
  expect(sent.filter(({ operation }) => operation === 'ChooseFollow').map(({ variables }) => variables)).toEqual([
    { input: { thingId: 'person_gaelle', state: 'followed' } }, { input: { thingId: 'person_gaelle', state: 'neither' } },
  ]);
});

test('when the choice is refused or there is no answer, it is said and nothing is shown as chosen', async () => {
  const { user } = await show(<FollowPerson id="person_gaelle" name="Gaëlle Riou" />, {
    answers: { FollowOfPerson: { person: { __typename: 'Person', id: 'person_gaelle', viewerFollow: 'neither' } }, ChooseFollow: new Error('down') },
  });
  const mute = await screen.findByRole('button', { name: /^Mettre en sourdine/ });
  await waitFor(() => expect(mute).not.toHaveAttribute('aria-disabled'));
  await user.click(mute);
  expect(await screen.findByText(/ne répond pas|n’a pas répondu/)).toBeInTheDocument();
  expect(mute).toHaveAttribute('aria-pressed', 'false');
});

test('one page lists all of it, each with its place and its buttons; what is given up stays until one leaves', async () => {
  const { user } = await show(<FollowingPage />, {
    answers: {
      Follows: { viewer: { __typename: 'Viewer', follows: connection('Follow', [followed('follow_1', { kind: 'community', community: velo }), followed('follow_2', { kind: 'person', state: 'muted', person: gaelle })]) } },
      ChooseFollow: { chooseFollow: { __typename: 'ChooseFollowPayload', before: 'muted', follow: null, errors: [] } },
    },
  });
  expect(await screen.findByRole('link', { name: 'Vélo et covoiturage' })).toBeInTheDocument();
  const row = screen.getByRole('link', { name: 'Gaëlle Riou' }).closest('li')!;
  const muted = within(row).getByRole('button', { name: /^En sourdine/ });
  expect(muted).toHaveAttribute('aria-pressed', 'true');
  await user.click(muted);
  await waitFor(() => expect(within(row).getByRole('button', { name: /^Mettre en sourdine/ })).toHaveAttribute('aria-pressed', 'false'));
  expect(screen.getByText('Plus en sourdine : Gaëlle Riou.')).toBeInTheDocument();
});

test('who follows nothing is told where to begin; a list that cannot be read can be asked for again', async () => {
  let up = false;
  const { user } = await show(<FollowingPage />, { answers: { Follows: () => (up ? { viewer: { __typename: 'Viewer', follows: connection('Follow', []) } } : new Error('down')) } });
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  up = true;
  await user.click(again);
  expect(await screen.findByText('Rien ici')).toBeVisible();
});
