import { newId, readablePart, toNodeId } from '@parvis/domain';
import { screen } from '@testing-library/react';
import { showRoutes } from '../../../test/show.tsx';
import { WriteButton } from './WriteButton.tsx';

const community = toNodeId('community', newId());
const leadsTo = async (at: string): Promise<string | null> => {
  const { unmount } = await showRoutes([{ path: '*', element: <WriteButton /> }], { at });
  const href = screen.getByRole('link', { name: 'Écrire' }).getAttribute('href');
  unmount();
  return href;
};

test('in a community, by its readable address or its id, one writes there', async () => {
  const written = `/write?community=${community}`;
  expect(await leadsTo(`/communities/${readablePart(community, 'fibre-au-quotidien')}/members`)).toBe(written);
  expect(await leadsTo(`/communities/${community}`)).toBe(written);
});

test('elsewhere one chooses where', async () => {
  expect(await leadsTo('/communities/new')).toBe('/write');
  expect(await leadsTo('/people')).toBe('/write');
});
