import { screen, within } from '@testing-library/react';
import { editedGuide } from '../../../../test/documents.ts';
import { show } from '../../../../test/show.tsx';
import { AudiencePanel } from './AudiencePanel.tsx';
import type { EditedDocument } from './edited.ts';

const policy = { ...editedGuide(), kind: 'policy', audience: 'restricted', addressees: { __typename: 'Addressees', entities: [], people: [] } } as unknown as EditedDocument;
const entity = (id: string, name: string) => ({ __typename: 'Entity', id, name, peopleCount: 7 });

test('the entities that the arrow keys pass are not added: one is chosen, then added', async () => {
  const { user, sent } = await show(<AudiencePanel document={policy} onChanged={() => Promise.resolve()} />, {
    at: '/',
    answers: {
      EntitiesToAddress: { entities: [entity('entity_1', 'Achats'), entity('entity_2', 'Sécurité')] },
      SetAudience: { setAudience: { __typename: 'DocumentPayload', document: null, errors: [] } },
    },
  });
  const choice = await screen.findByLabelText('Ajouter une entité');
  await within(choice).findByRole('option', { name: 'Achats (7)' });
  await user.selectOptions(choice, 'Achats (7)');
  await user.selectOptions(choice, 'Sécurité (7)');
  expect(screen.getByText('Aucune entité.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ajouter Sécurité' }));
  expect(within(choice).queryByRole('option', { name: 'Sécurité (7)' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Fixer ce public' }));
  expect(sent.find(({ operation }) => operation === 'SetAudience')!.variables.input).toMatchObject({ entityIds: ['entity_2'], personIds: [] });
});
