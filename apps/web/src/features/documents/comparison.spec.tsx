import { screen, within } from '@testing-library/react';
import { asked, difference, guide, version } from '../../../test/documents.ts';
import { watchedScreen } from '../../../test/screen.ts';
import { show } from '../../../test/show.tsx';
import { ComparisonPage } from './ComparisonPage.tsx';
import { GuidePage } from './DocumentPage.tsx';

const compared = {
  documentVersion: {
    __typename: 'DocumentVersion',
    id: 'version_2',
    number: 2,
    publishedAt: '2026-11-20T08:00:00.000Z',
    document: { __typename: 'Document', id: 'document_guide', kind: 'guide', title: 'Bien parler du Groupe', versions: [] },
    difference,
  },
};

test('two versions are compared word by word in one text, or side by side', async () => {
  const { user } = await show(<ComparisonPage />, { at: '/?from=version_1&to=version_2', answers: { Difference: compared } });
  const gone = await screen.findByText('trente');
  expect(gone.closest('del')).toHaveTextContent('retiré : trente');
  expect(screen.getByText('dix').closest('ins')).toHaveTextContent('ajouté : dix');
  await user.click(screen.getByRole('button', { name: 'Côte à côte' }));
  const before = within(screen.getByRole('region', { name: /version 1$/ }));
  const after = within(screen.getByRole('region', { name: /version 2$/ }));
  expect(before.getByText('trente')).toBeVisible();
  expect(before.queryByText('dix')).toBeNull();
  expect(after.getByText('dix')).toBeVisible();
  expect(after.queryByText('trente')).toBeNull();
});

test('whoever accepted an earlier version sees what changed above the text; without it the text is there all the same', async () => {
  watchedScreen();
  const acceptedVersion = { __typename: 'DocumentVersion', id: 'version_1', number: 1 };
  const document = guide({ versionInForce: version(), viewerAcceptance: { ...asked, acceptedVersion } });
  let up = false;
  const { user } = await show(<GuidePage />, {
    answers: { GuideId: { guide: { __typename: 'Document', id: 'document_guide' } }, ReadDocument: { document }, Difference: () => (up ? compared : new Error('down')) },
  });
  const changes = within(await screen.findByRole('region', { name: /Ce qui change depuis la version 1/ }));
  expect(changes.getByRole('alert')).toHaveTextContent('Les mots changés n’ont pas pu être lus.');
  expect(screen.getByText('Texte 1.')).toBeVisible();
  up = true;
  await user.click(changes.getByRole('button', { name: 'Réessayer' }));
  expect(await changes.findByText('trente')).toBeVisible();
});
