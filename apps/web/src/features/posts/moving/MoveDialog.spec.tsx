import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { connection, refusal } from '../../../../test/communities.ts';
import { show } from '../../../../test/show.tsx';
import { MoveDialog } from './MoveDialog.tsx';

const place = (key: string, name: string) => ({ __typename: 'Community', id: `community_${key}`, name, memberCount: 3412, visibility: 'closed', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false });
const post = { id: 'post_1', community: { id: 'community_fibre' } };
const PlacesToPost = { viewer: { __typename: 'Viewer', communities: connection('Community', [place('fibre', 'Fibre'), place('ouest', 'Ouest'), { ...place('club', 'Club'), viewerCanPost: false }]) } };
const outlook = (over: object) => ({ post: { __typename: 'Post', id: 'post_1', moveTo: { __typename: 'MoveOutlook', isWider: false, refusal: null, community: place('ouest', 'Ouest'), ...over } } });

test('only where one may post is offered, and who will read it there is said before one confirms', async () => {
  const onClose = jest.fn();
  const { user, sent } = await show(<MoveDialog post={post} onClose={onClose} />, {
    answers: { PlacesToPost, MoveOutlook: outlook({ isWider: true }), MovePost: { movePost: { post: null, errors: [] } } },
  });
  const select = await screen.findByLabelText('Vers quelle communauté');
  await screen.findByRole('option', { name: 'Ouest' });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choisissez une communauté', 'Ouest']);
  expect(screen.getByRole('button', { name: 'Déplacer la publication' })).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(select, 'community_ouest');
  expect(await screen.findByText(/qui ne peuvent pas la lire aujourd’hui la liront/)).toBeVisible();
  expect(screen.getByText(/3\s?412 membres/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Déplacer la publication' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent.find(({ operation }) => operation === 'MovePost')?.variables).toEqual({ input: { postId: 'post_1', communityId: 'community_ouest' } });
});

test('where it may not go, the reason is said and nothing can be confirmed', async () => {
  const { user } = await show(<MoveDialog post={post} onClose={() => undefined} />, {
    answers: { PlacesToPost, MoveOutlook: outlook({ isWider: true, refusal: refusal('Seule la personne qui l’a écrite peut le décider.') }) },
  });
  await screen.findByRole('option', { name: 'Ouest' });
  await user.selectOptions(screen.getByLabelText('Vers quelle communauté'), 'community_ouest');
  expect(await screen.findByText('Seule la personne qui l’a écrite peut le décider.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Déplacer la publication' })).toHaveAttribute('aria-disabled', 'true');
});
