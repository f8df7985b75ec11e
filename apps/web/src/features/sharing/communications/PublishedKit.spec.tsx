import { screen } from '@testing-library/react';
import { show } from '../../../../test/show.tsx';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { PublishedKit } from './PublishedKit.tsx';

const text = {
  __typename: 'KitText', language: 'fr', title: 'Des couleurs', description: 'Une phrase.', body: ['Un.', 'Deux.'], disclosure: 'Je travaille ici.', mustNotSay: 'Pas d’adresse.', imageAlt: '',
  pageUrl: 'https://ici.meridian.example/fr/des-couleurs-abc',
};
const kit = {
  __typename: 'ShareKit', id: 'kit_1', state: 'approved', linkUrl: 'https://meridian.example/fibre', promotional: false, topics: [], validFrom: '2026-11-24T00:00:00.000Z',
  validUntil: '2026-12-24T23:00:00.000Z', approvedAt: '2026-11-24T09:00:00.000Z', approvedBy: { __typename: 'Person', id: 'person_1', name: 'Nadia Rahmouni' }, withdrawnAt: null, withdrawalReason: null,
  imagePath: null, viewerCanEdit: false, viewerCanApprove: false, viewerCanWithdraw: true, texts: [text], suggestions: [{ __typename: 'KitSuggestion', network: 'x', language: 'fr', text: 'Des couleurs ! Je travaille ici.' }],
  reach: [], proposal: null,
} as unknown as KitFragment;

test('an approved kit shows all of it: its page, its link, and what ambassadors are given', async () => {
  await show(<PublishedKit kit={kit} />, { at: '/communications/kits/kit_1' });
  expect(screen.getByRole('link', { name: 'Ouvrir la page en français' })).toHaveAttribute('href', text.pageUrl);
  expect(screen.getByRole('link', { name: 'https://meridian.example/fibre' })).toHaveAttribute('rel', 'noopener noreferrer');
  expect(screen.getByText('Pas d’adresse.')).toBeVisible();
  expect(screen.getByText('Des couleurs ! Je travaille ici.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Retirer…' })).toBeVisible();
});
