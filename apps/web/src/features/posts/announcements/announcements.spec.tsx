import { screen, within } from '@testing-library/react';
import { connection } from '../../../../test/communities.ts';
import { liveLine } from '../../../../test/live.ts';
import { post } from '../../../../test/posts.ts';
import { show } from '../../../../test/show.tsx';
import { CommunityFeed } from '../CommunityFeed.tsx';

liveLine();
const id = 'community_fibre';
const open = (reach: object | null, byEntity: object[] = []) =>
  show(<CommunityFeed communityId={id} />, {
    answers: {
      CommunityFeed: {
        community: {
          __typename: 'Community', id, name: 'Fibre', memberCount: 178, viewerCanPost: true, viewerPostRefusal: null, viewerCanReadInside: true, unansweredQuestionCount: 0, pinnedPosts: [],
          posts: connection('Post', [post('1', 'Oyez', { kind: 'announcement', reach: reach && { __typename: 'PostReach', ...reach } })]),
        },
      },
      Reach: { post: { __typename: 'Post', id: 'post_1', reach: { __typename: 'PostReach', ...reach, byEntity } } },
    },
  });
const unit = (key: string, name: string, people: number | null, seen: number | null, parentId: string | null = 'entity_group') => ({
  __typename: 'EntityReach', entity: { __typename: 'Entity', id: `entity_${key}`, name }, parentId, people, seen,
});

test('its author reads how many saw it, and by entity, where a small group is not shown', async () => {
  const { user } = await open({ seenCount: 1204 }, [unit('group', 'Groupe', 1500, 1200, null), unit('west', 'Ouest', 1000, 900), unit('east', 'Est', null, null)]);
  await user.click(await screen.findByRole('button', { name: /Vue par 1\s204 personnes/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Combien de personnes l’ont vue' }));
  expect(await dialog.findByText(/80\s%/)).toBeVisible();
  const figures = dialog.getByRole('table', { hidden: true });
  expect(figures).toHaveTextContent(/Ouest.*90\s%/);
  expect(figures).not.toHaveTextContent('Est ');
});

test('under five people no number is said', async () => {
  await open({ seenCount: null });
  expect(await screen.findByRole('button', { name: 'Vue par moins de cinq personnes pour l’instant' })).toBeVisible();
});

test('everyone else sees nothing of it', async () => {
  await open(null);
  await screen.findByText('Oyez');
  expect(screen.queryByText(/Vue par/)).toBeNull();
});
