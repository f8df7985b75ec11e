import { gql, type DocumentNode, type FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Menu } from '@parvis/ui';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import type { PostManagerActionsFragment, PromotedFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { dayFrom, endOfDay, startOfDay } from './days.ts';
import { usePostManagerActions } from './PostManagerActions.tsx';
import { PromotedBadge } from './PromotedBadge.tsx';
import { postManagerActionsFragment, promotedFragment } from './promotion.graphql.ts';

const query = gql`
  query OnePost {
    post(id: "post_1") {
      id
      ...PostManagerActions
      ...Promoted
    }
  }
`;
const postQuery: DocumentNode = { ...query, definitions: [...query.definitions, ...postManagerActionsFragment.definitions, ...promotedFragment.definitions] };

type Found = { id: string } & FragmentType<PostManagerActionsFragment> & FragmentType<PromotedFragment>;

function Post() {
  const { data } = useQuery<{ post: Found }>(postQuery);
  return data ? <WithMenu post={data.post} /> : null;
}

function WithMenu({ post }: { post: Found }) {
  const { items, dialogs } = usePostManagerActions(post);
  return (
    <>
      <p data-testid="why">
        <PromotedBadge post={post} />
      </p>
      <Menu label="Actions" items={items} />
      {dialogs}
    </>
  );
}

const manager = {
  __typename: 'Post', id: 'post_1', hiddenAt: null, lockedAt: null, pinnedAt: null, featuredAt: null, viewerCanReport: true, viewerCanModerate: true, viewerCanLock: true, viewerCanUnlock: false,
  viewerCanPin: true, viewerCanFeature: true, viewerCanPromote: true, viewerCanPropose: false, author: { __typename: 'Person', id: 'person_gilles', firstName: 'Gilles' }, promotion: null,
};
const reader = { ...manager, viewerCanModerate: false, viewerCanLock: false, viewerCanPin: false, viewerCanFeature: false, viewerCanPromote: false };
const running = {
  __typename: 'Promotion', id: 'promotion_1', startsAt: '2020-01-01T00:00:00Z', endsAt: '2099-12-01T00:00:00+01:00', viewerCanEnd: true,
  promotedBy: { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide' },
};

const open = async (post: object, answers: object = {}) => {
  const scene = await show(<Post />, { answers: { OnePost: { post }, ...answers } });
  await scene.user.click(await screen.findByRole('button', { name: 'Actions' }));
  await screen.findByRole('menu');
  return { ...scene, acts: screen.getAllByRole('menuitem').map(({ textContent }) => textContent) };
};

test('a manager pins, features, promotes, closes, hides or reports; a reader only reports', async () => {
  const first = await open(manager);
  expect(first.acts).toEqual(['Épingler…', 'Mettre en avant dans la communauté', 'Mettre à la une de l’accueil…', 'Fermer la discussion…', 'Masquer…', 'Signaler…']);
  first.unmount();
  expect((await open(reader)).acts).toEqual(['Signaler…']);
});

const terms = (over: object = {}) => ({
  PinTerms: {
    post: {
      __typename: 'Post', id: 'post_1', pinnedAt: null, pinReviewOn: null, pinOwner: null, ...over,
      community: { __typename: 'Community', id: 'community_fibre' },
    },
  },
});
const members = {
  Members: ({ search }: { search: string | null }) => ({
    community: {
      __typename: 'Community', id: 'community_fibre',
      members: {
        __typename: 'MembershipConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'x' },
        nodes: search === 'basti' ? [{ __typename: 'Membership', role: 'member', joinedAt: '2026-01-01T10:00:00Z', person: { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide', jobTitle: 'Technicien', site: 'Rennes', photoUrl: null } }] : [],
      },
    },
  }),
};
const pinned = { PinPost: { pinPost: { __typename: 'PutForwardPayload', post: null, errors: [] } } };

test('pinning asks who looks after it and until when: me and half a year unless another is chosen', async () => {
  const { user, sent } = await open(manager, { ...terms(), ...pinned, ...members });
  await user.click(screen.getByRole('menuitem', { name: 'Épingler…' }));
  expect(await screen.findByRole('group', { name: 'Qui la suit' })).toHaveTextContent('Claire Vasseur');
  expect(screen.getByLabelText('À revoir le')).toHaveValue(dayFrom(180));
  await user.click(screen.getByRole('button', { name: 'Quelqu’un d’autre…' }));
  await user.type(screen.getByRole('searchbox'), 'basti{Enter}');
  expect(screen.getByRole('dialog')).toBeVisible();
  await user.click(await screen.findByRole('radio', { name: /Olivier Bastide/ }));
  expect(screen.getByRole('group', { name: 'Qui la suit' })).toHaveTextContent('Olivier Bastide');
  await user.click(screen.getByRole('button', { name: 'Épingler' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.find(({ operation }) => operation === 'PinPost')?.variables).toEqual({ input: { postId: 'post_1', ownerId: 'person_olivier', reviewOn: dayFrom(180) } });
});

test('a pin whose day has come is offered another half a year', async () => {
  const { user, acts } = await open({ ...manager, pinnedAt: '2026-01-01T10:00:00Z' }, { ...terms({ pinnedAt: '2026-01-01T10:00:00Z', pinReviewOn: '2026-02-01', pinOwner: { __typename: 'Person', id: 'person_bruno', name: 'Bruno Le Goff' } }), ...pinned });
  expect(acts).toEqual(expect.arrayContaining(['Ne plus épingler', 'Qui suit cette épingle…']));
  await user.click(screen.getByRole('menuitem', { name: 'Qui suit cette épingle…' }));
  expect(await screen.findByRole('group', { name: 'Qui la suit' })).toHaveTextContent('Bruno Le Goff');
  expect(screen.getByLabelText('À revoir le')).toHaveValue(dayFrom(180));
});

test('a fourth pin is refused with the reason of the server', async () => {
  const { user } = await open({ ...manager, viewerCanPin: false }, {
    ...terms(),
    PinPost: { pinPost: { __typename: 'PutForwardPayload', post: null, errors: [{ __typename: 'UserError', code: 'TOO_MANY_PINS', field: 'postId', message: 'Trois publications sont déjà épinglées.' }] } },
  });
  await user.click(screen.getByRole('menuitem', { name: 'Épingler…' }));
  await user.click(await screen.findByRole('button', { name: 'Épingler' }));
  expect((await screen.findAllByText('Trois publications sont déjà épinglées.'))[0]).toBeVisible();
});

test('promoting asks for two days, both included, and shows what the server refuses beside them', async () => {
  const { user, sent } = await open(manager, {
    PromotePost: { promotePost: { __typename: 'PromotionPayload', post: null, errors: [{ __typename: 'UserError', code: 'TOO_LARGE', field: 'endsAt', message: 'C’est trop : 90 au plus.' }] } },
  });
  await user.click(screen.getByRole('menuitem', { name: 'Mettre à la une de l’accueil…' }));
  const last = await screen.findByLabelText('Dernier jour');
  await user.clear(screen.getByLabelText('Premier jour'));
  await user.click(screen.getByRole('button', { name: 'Mettre à la une' }));
  expect((await screen.findAllByText('Choisissez un jour.')).length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText('Premier jour'), '2026-12-01');
  await user.clear(last);
  await user.type(last, '2026-12-07');
  await user.click(screen.getByRole('button', { name: 'Mettre à la une' }));
  expect((await screen.findAllByText('C’est trop : 90 au plus.')).length).toBeGreaterThan(0);
  expect(sent.find(({ operation }) => operation === 'PromotePost')?.variables).toEqual({
    input: { postId: 'post_1', startsAt: startOfDay('2026-12-01').toISOString(), endsAt: startOfDay('2026-12-08').toISOString() },
  });
});

test('a promoted post says who chose it and until which day, and can be taken back', async () => {
  const { acts } = await open({ ...manager, promotion: running });
  expect(screen.getByTestId('why')).toHaveTextContent('À la une jusqu’au 30 novembre 2099 · proposé par Olivier Bastide');
  expect(acts).toContain('Retirer de la une');
});

test('a day ends where the next one begins, also when the clock changes', () => {
  expect(endOfDay('2026-12-31')).toEqual(startOfDay('2027-01-01'));
  expect(endOfDay('2026-03-29')).toEqual(startOfDay('2026-03-30'));
});
