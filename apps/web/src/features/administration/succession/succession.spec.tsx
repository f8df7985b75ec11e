import { screen, waitFor } from '@testing-library/react';
import { community, connection, manager, member, person, refusal } from '../../../../test/communities.ts';
import { claire } from '../../../../test/server.ts';
import { show } from '../../../../test/show.tsx';
import type { CommunityInFrame } from '../../communities/community-context.ts';
import { MemberMenu } from '../../communities/MemberMenu.tsx';
import { SuccessionNote } from './SuccessionNote.tsx';
import { WithoutManagerPage } from './WithoutManagerPage.tsx';

const open = { __typename: 'Succession', id: 'succession_1', openedAt: '2026-11-20T10:00:00.000Z', fallsBackAt: '2026-12-04T10:00:00.000Z', closedAt: null, fellBack: false, takenBy: null, viewerOffer: null };
const offered = { ...open, viewerOffer: { __typename: 'SuccessionOffer', id: 'successionoffer_1' } };
const inFrame = (over: object) => community({ ...member, ...over }) as unknown as CommunityInFrame;

describe('the line on the page of a community', () => {
  test('says that nobody manages it, and asks who may answer', async () => {
    await show(<SuccessionNote community={inFrame({ succession: open })} />);
    expect(screen.getByText('Plus personne n’anime cette communauté.')).toBeVisible();
    expect(screen.getByText(/4 décembre/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('the first who accepts manages it; who is late reads why not', async () => {
    let times = 0;
    const { user, sent } = await show(<SuccessionNote community={inFrame({ succession: offered })} />, {
      answers: {
        CommunityPage: { community: community(manager) },
        AcceptSuccession: () => {
          times += 1;
          return { acceptSuccession: times === 1 ? { community: null, errors: [refusal('Quelqu’un a déjà décidé.')] } : { community: community(manager), errors: [] } };
        },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Reprendre la communauté' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Quelqu’un a déjà décidé.');
    await user.click(screen.getByRole('button', { name: 'Reprendre la communauté' }));
    expect(await screen.findByText('Vous animez maintenant Fibre au quotidien.')).toBeVisible();
    expect(sent.filter(({ operation }) => operation === 'AcceptSuccession').at(-1)?.variables).toEqual({ input: { offerId: 'successionoffer_1' } });
  });

  test('says who took it over', async () => {
    await show(<SuccessionNote community={inFrame({ succession: { ...open, closedAt: '2026-11-22T10:00:00.000Z', takenBy: person('awa', 'Awa Diallo') } })} />);
    expect(screen.getByText('Awa Diallo a repris cette communauté le 22 novembre.')).toBeVisible();
  });
});

test('the last manager names a successor and leaves in one act', async () => {
  const awa = { __typename: 'Membership', role: 'member', joinedAt: '2026-01-01T10:00:00.000Z', person: person('awa', 'Awa Diallo') };
  const me = { __typename: 'Membership', role: 'manager', joinedAt: '2026-01-01T10:00:00.000Z', person: { ...person('claire', 'Claire Vasseur'), id: claire.viewer!.person.id } };
  const mine = community({ ...manager, managers: [me.person] });
  const { user, sent } = await show(<MemberMenu community={mine as unknown as CommunityInFrame} />, {
    answers: {
      Members: { community: { __typename: 'Community', id: 'community_fibre', members: connection('Membership', [me, awa]) } },
      CommunityPage: { community: community() },
      HandOverCommunity: { handOverCommunity: { community: community(), errors: [] } },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Animation' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Quitter cette communauté' }));
  const act = await screen.findByRole('button', { name: 'Nommer et quitter' });
  expect(act).toHaveAttribute('aria-disabled', 'true');
  expect(screen.queryByRole('radio', { name: /Claire/ })).toBeNull();
  await user.click(await screen.findByRole('radio', { name: /Awa Diallo/ }));
  await user.click(act);
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'HandOverCommunity')?.variables).toEqual({ input: { communityId: 'community_fibre', personId: 'person_awa' } }));
  expect(await screen.findByText('Vous avez quitté Fibre au quotidien.')).toBeVisible();
});

describe('the page of administrators', () => {
  const administrator = { ...claire.viewer!, roles: ['administrator' as const] };

  test('lists what nobody manages, with the day on which it falls to a member', async () => {
    const one = { ...open, community: { __typename: 'Community', id: 'community_x', name: 'Atelier bois', visibility: 'closed', memberCount: 12 } };
    await show(<WithoutManagerPage />, { viewer: administrator, answers: { CommunitiesWithoutManager: { communitiesWithoutManager: connection('Succession', [one]) } } });
    expect(await screen.findByRole('link', { name: 'Atelier bois' })).toBeVisible();
    expect(screen.getByText('revient à un membre le 4 décembre')).toBeVisible();
  });

  test('says so where each has one, and where it could not be read', async () => {
    const { user } = await show(<WithoutManagerPage />, { viewer: administrator, answers: { CommunitiesWithoutManager: new Error('down') } });
    expect(await screen.findByRole('heading', { name: 'Cette liste n’a pas pu être lue' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { name: 'Cette liste n’a pas pu être lue' })).toBeVisible();
  });

  test('is no page for others', async () => {
    const { sent } = await show(<WithoutManagerPage />);
    expect(screen.queryByText('Communautés sans animateur')).toBeNull();
    expect(sent).toEqual([]);
  });
});
