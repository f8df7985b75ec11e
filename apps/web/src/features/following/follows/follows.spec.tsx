import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../../test/communities.ts';
import { show } from '../../../../test/show.tsx';
import { post } from '../../../../test/posts.ts';
import { HomePage } from '../../home/HomePage.tsx';
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

test('of a topic that one follows it is said that new communities about it are suggested; of one that is muted it is not', async () => {
  await show(<FollowingPage />, {
    answers: { Follows: { viewer: { __typename: 'Viewer', follows: connection('Follow', [followed('follow_1', { kind: 'topic', topic: 'soudure' }), followed('follow_2', { kind: 'topic', topic: 'vélo', state: 'muted' })]) } } },
  });
  const row = async (name: string) => (await screen.findByRole('link', { name })).closest('li')!;
  expect(await row('soudure')).toHaveTextContent('Sujet de communautés : les nouvelles vous sont suggérées');
  expect(await row('vélo')).toHaveTextContent(/Sujet de communautés ·/);
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

test('a topic that is muted from the menu of a post takes its posts from home at once, but for a community that I follow; undone, they are back', async () => {
  const fibre = (id: string) => ({ __typename: 'Community', id, name: id, slug: id, visibility: 'open', memberCount: 3 });
  const posts = [post('un', 'Texte un', { community: fibre('community_fibre') }), post('deux', 'Texte deux', { community: fibre('community_metz') }), post('trois', 'Texte trois', { community: fibre('community_velo') })];
  const { user } = await show(<HomePage />, {
    answers: {
      Home: { viewer: { __typename: 'Viewer', promotedPosts: [], home: connection('Post', posts) } },
      FollowOfPost: { post: { ...posts[0]!, viewerFollow: 'neither', author: { ...posts[0]!.author, viewerIsMe: true, viewerFollow: 'neither' }, community: { ...fibre('community_fibre'), topics: ['fibre'], viewerFollow: 'neither' } } },
      FollowOfTopic: { viewer: { __typename: 'Viewer', followOfTopic: 'neither' } },
      CommunitiesOfTopic: { communities: connection('Community', [{ __typename: 'Community', id: 'community_fibre', viewerFollow: 'neither' }, { __typename: 'Community', id: 'community_metz', viewerFollow: 'followed' }]) },
      ChooseFollow: { chooseFollow: { __typename: 'ChooseFollowPayload', before: 'neither', follow: null, errors: [] } },
    },
  });
  const texts = () => screen.queryAllByText(/^Texte/).map(({ textContent }) => textContent);
  await screen.findByText('Texte un');
  await user.click(screen.getAllByRole('button', { name: /^Autres actions sur la publication/ })[0]!);
  await user.click(await screen.findByRole('menuitem', { name: 'Suivre ou mettre en sourdine…' }));
  const mute = await screen.findByRole('button', { name: 'Mettre en sourdine fibre' });
  await waitFor(() => expect(mute).not.toHaveAttribute('aria-disabled'));
  await user.click(mute);
  await waitFor(() => expect(texts()).toEqual(['Texte deux', 'Texte trois']));
  await user.click(screen.getByRole('button', { name: 'Annuler', hidden: true }));
  await waitFor(() => expect(texts()).toEqual(['Texte un', 'Texte deux', 'Texte trois']));
}, 30_000);
