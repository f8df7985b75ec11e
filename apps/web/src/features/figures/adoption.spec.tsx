import { screen, within } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import { AdoptionPanel } from './AdoptionPanel.tsx';

const entity = (id: string, name: string) => ({ __typename: 'Entity', id, name });
const row = (id: string, name: string, parentId: string | null, people: number | null, accepted: number | null) => ({ __typename: 'EntityAdoption', entity: entity(id, name), parentId, people, accepted });
const adopted = (byEntity: object[], over: object = {}) => ({
  documentVersion: {
    __typename: 'DocumentVersion',
    id: 'version_2',
    number: 2,
    acceptBy: null,
    publishedAt: '2026-11-20T08:00:00.000Z',
    adoption: { __typename: 'Adoption', people: 120, accepted: 90, byEntity, overTime: [{ __typename: 'AdoptionDay', on: '2026-11-24', accepted: 90 }], ...over },
  },
});

test('figures are about entities; a cell without one says why', async () => {
  const answers = { Adoption: adopted([row('all', 'Groupe Méridian', null, 120, 90), row('tech', 'Direction technique', 'all', 100, 80), row('legal', 'Affaires juridiques', 'all', null, null)]) };
  await show(<AdoptionPanel versionId="version_2" />, { answers });
  const table = within(await screen.findByRole('table', { name: 'Adoption par entité' }));
  expect(table.getByRole('row', { name: /Direction technique/ })).toHaveTextContent(/100\s*80\s*80/);
  expect(table.getByRole('row', { name: /Affaires juridiques/ })).toHaveTextContent('non affiché, cela parlerait de moins de 5 personnes');
  expect(screen.getByText(/n’est jamais affichée seule, même par soustraction/)).toBeVisible();
  expect(screen.getByText('75', { exact: false, selector: '.stat *' })).toBeVisible();
});

test('a company too small for figures shows none', async () => {
  await show(<AdoptionPanel versionId="version_2" />, { answers: { Adoption: adopted([row('all', 'Groupe Méridian', null, null, null)], { people: null, accepted: null, overTime: [] }) } });
  expect(await screen.findAllByText('non affiché, cela parlerait de moins de 5 personnes')).toHaveLength(2);
  expect(screen.queryByText(/%/)).toBeNull();
});
