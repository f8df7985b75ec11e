import { screen, waitFor } from '@testing-library/react';
import { community, manager, refusal } from '../../../test/communities.ts';
import { show } from '../../../test/show.tsx';
import { NewCommunityPage } from './NewCommunityPage.tsx';

const near = { communitiesLike: [{ __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', visibility: 'open', memberCount: 178 }] };

test('while naming a community, those with a near name are shown; what is refused stands at its field, and sending again makes no second one', async () => {
  let times = 0;
  const { user, sent, router } = await show(<NewCommunityPage />, {
    at: '/communities/new',
    answers: {
      CommunitiesLike: near,
      CreateCommunity: () => {
        times += 1;
        return {
          createCommunity: times === 1 ? { community: null, errors: [refusal('Dites à quoi elle sert.', 'purpose')] } : { community: community({ ...manager, id: 'community_new' }), errors: [] },
        };
      },
    },
  });
  await user.type(await screen.findByLabelText('Nom'), 'Fibre du quotidien');
  expect(await screen.findByRole('link', { name: 'Fibre au quotidien' })).toHaveAttribute('href', '/communities/community_fibre');
  await user.click(screen.getByRole('radio', { name: /^Secrète/ }));
  expect(screen.getByText(/sera lu par les personnes que vous invitez/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Créer la communauté' }));
  expect(await screen.findByLabelText('À quoi elle sert')).toHaveAccessibleDescription(/Dites à quoi elle sert\./);
  await user.type(screen.getByLabelText('À quoi elle sert'), 'Tout sur la fibre.');
  await user.type(screen.getByLabelText(/^Sujets/), 'fibre, soudure');
  await user.click(screen.getByRole('button', { name: 'Créer la communauté' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/communities/community_new/members'));
  const inputs = sent.filter(({ operation }) => operation === 'CreateCommunity').map(({ variables }) => variables.input as Record<string, unknown>);
  expect(inputs[1]).toMatchObject({ name: 'Fibre du quotidien', purpose: 'Tout sur la fibre.', visibility: 'secret', work: true, language: 'fr', topics: ['fibre', 'soudure'] });
  expect(inputs[1]!.clientId).toBe(inputs[0]!.clientId);
});
