import { useQuery } from '@apollo/client/react';
import { screen, waitFor } from '@testing-library/react';
import { claire } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { viewerQuery } from '../../platform/session/viewer.graphql.ts';
import { ViewerProvider } from '../../platform/session/viewer.ts';
import { PreferencesPage } from './PreferencesPage.tsx';

/** The page as the frame shows it: what is chosen comes back through the viewer. */
function Framed() {
  const { data } = useQuery(viewerQuery);
  return data?.viewer ? <ViewerProvider value={data.viewer}><PreferencesPage /></ViewerProvider> : null;
}

test('one chooses what has a number, at once and for all devices', async () => {
  const { user, sent } = await show(<Framed />, {
    answers: {
      Viewer: { viewer: { __typename: 'Viewer', ...claire.viewer, person: { __typename: 'Person', ...claire.viewer!.person } } },
      ChooseCounts: ({ all }) => ({
        choosePreferences: { __typename: 'ChoosePreferencesPayload', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, countsAllUnread: all }, errors: [] },
      }),
    },
  });
  expect(await screen.findByRole('radio', { name: /Ce qui est pour moi/ })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Tout ce que je n’ai pas lu' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'ChooseCounts')?.variables).toEqual({ all: true }));
  expect(screen.getByRole('radio', { name: 'Tout ce que je n’ai pas lu' })).toBeChecked();
  expect(screen.getByRole('switch', { name: /Raccourcis à une touche/ })).toBeChecked();
});
