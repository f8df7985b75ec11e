import { screen, waitFor } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import { AmbassadorsPage } from './AmbassadorsPage.tsx';

const noKits = { __typename: 'ShareKitConnection', nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };
const page = (ambassador: { since: string } | null, accepted: boolean) => ({
  guide: { __typename: 'Document', id: 'document_guide', viewerAcceptance: { __typename: 'ViewerAcceptance', required: true, accepted } },
  viewer: { __typename: 'Viewer', ambassador: ambassador && { __typename: 'Ambassador', ...ambassador }, kits: noKits },
});
const noShares = { viewer: { __typename: 'Viewer', shares: { __typename: 'ShareConnection', nodes: [], pageInfo: noKits.pageInfo } } };
const since = '2026-10-01T09:00:00.000Z';

test('who has not accepted the guide in force is led to it, and can’t volunteer yet', async () => {
  await show(<AmbassadorsPage />, { at: '/ambassadors', answers: { Ambassadors: page(null, false), MyShares: noShares } });
  expect(await screen.findByRole('link', { name: 'Lire le guide' })).toHaveAttribute('href', '/guide');
  expect(screen.queryByRole('button', { name: 'Je me porte volontaire' })).toBeNull();
});

test('who accepted it volunteers in one press, and may stop in one press', async () => {
  let ambassador: { since: string } | null = null;
  const { user } = await show(<AmbassadorsPage />, {
    at: '/ambassadors',
    answers: {
      Ambassadors: () => page(ambassador, true),
      MyShares: noShares,
      BecomeAmbassador: () => {
        ambassador = { since };
        return { becomeAmbassador: { __typename: 'AmbassadorPayload', ambassador: { __typename: 'Ambassador', since }, errors: [] } };
      },
      LeaveAmbassadors: () => {
        ambassador = null;
        return { leaveAmbassadors: { __typename: 'AmbassadorPayload', ambassador: null, errors: [] } };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Je me porte volontaire' }));
  expect(await screen.findByText('Rien à partager pour l’instant')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ne plus être ambassadeur' }));
  expect(await screen.findByRole('button', { name: 'Je me porte volontaire' })).toBeVisible();
});

test('a failure says that nothing was sent', async () => {
  const { user } = await show(<AmbassadorsPage />, {
    at: '/ambassadors',
    answers: { Ambassadors: page(null, true), MyShares: noShares, BecomeAmbassador: () => { throw new Error('down'); } },
  });
  await user.click(await screen.findByRole('button', { name: 'Je me porte volontaire' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/Rien n’a été envoyé/));
});

test('one’s own shares show figures for oneself, and why one was withdrawn', async () => {
  const kit = { __typename: 'ShareKit', id: 'kit_1', state: 'withdrawn', withdrawnAt: '2026-11-12T10:00:00.000Z', withdrawalReason: 'La date a changé.', validUntil: '2026-12-01T00:00:00.000Z', texts: [{ __typename: 'KitText', language: 'fr', title: 'Portes ouvertes' }] };
  const share = { __typename: 'Share', id: 'share_1', network: 'mastodon', createdAt: since, link: 'https://ici.meridian.example/s/abc', opens: 24, kit };
  await show(<AmbassadorsPage />, {
    at: '/ambassadors',
    answers: { Ambassadors: page({ since }, true), MyShares: { viewer: { __typename: 'Viewer', shares: { __typename: 'ShareConnection', nodes: [share], pageInfo: noKits.pageInfo } } } },
  });
  expect(await screen.findByText('Portes ouvertes')).toBeVisible();
  expect(screen.getByText(/ouvert 24 fois/)).toBeVisible();
  expect(screen.getByText(/La date a changé\./)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Portes ouvertes' })).toBeNull();
});

test('a kit says its last day, which its end no longer includes', async () => {
  const kit = {
    __typename: 'ShareKit', id: 'kit_1', imagePath: null, validUntil: '2036-12-24T23:00:00.000Z', topics: [], approvedBy: { __typename: 'Person', id: 'person_1', name: 'Nadia Rahmouni' },
    texts: [{ __typename: 'KitText', language: 'fr', title: 'Quatre bacs', description: 'Une phrase.', imageAlt: '' }], viewerShares: [],
  };
  const shown = page({ since }, true);
  await show(<AmbassadorsPage />, { at: '/ambassadors', answers: { Ambassadors: { ...shown, viewer: { ...shown.viewer, kits: { ...noKits, nodes: [kit] } } }, MyShares: noShares } });
  expect(await screen.findByText('Jusqu’au 24 décembre 2036 · approuvé par Nadia Rahmouni')).toBeVisible();
});
