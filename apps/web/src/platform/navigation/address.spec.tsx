import { newId, toNodeId } from '@parvis/domain';
import { screen, waitFor } from '@testing-library/react';
import { Outlet, useParams } from 'react-router';
import { showRoutes } from '../../../test/show.tsx';
import { communityIdIn, communityPath, postIdIn, postPath, useCurrentAddress } from './address.ts';

const id = toNodeId('community', newId());
const own = id.slice('community_'.length);
const current = `/communities/fibre-au-quotidien-${own}`;

function Page({ seen }: { seen: boolean }) {
  const { part } = useParams();
  useCurrentAddress(seen && communityIdIn(part) === id ? { id, slug: 'fibre-au-quotidien' } : null, communityPath);
  return <Outlet />;
}
const open = (at: string, seen = true) =>
  showRoutes([{ path: '/communities/:part', element: <Page seen={seen} />, children: [{ path: '*', element: <p>Ici</p> }, { index: true, element: <p>Ici</p> }] }], { at });

test('paths are readable, and the id in them finds the thing', () => {
  expect(communityPath({ id, slug: 'fibre-au-quotidien' })).toBe(current);
  const post = toNodeId('post', newId());
  expect(postPath({ id: post, slug: 'une-lame' }, 'comment_1')).toBe(`/posts/une-lame-${post.slice(5)}?comment=comment_1`);
  expect(postIdIn(postPath({ id: post, slug: 'une-lame' }).split('/')[2])).toBe(post);
  expect(postPath({ id: post, slug: null })).toBe(`/posts/${post}`);
});

test.each([
  [`/communities/${id}`, current],
  [`/communities/son-ancien-nom-${own}/about?x=1#regle`, `${current}/about?x=1#regle`],
  [current, current],
])('%s becomes %s', async (at, wanted) => {
  const { router } = await open(at);
  await screen.findByText('Ici');
  await waitFor(() => expect(router.state.location.pathname + router.state.location.search + router.state.location.hash).toBe(wanted));
  // In place of what was typed: Back leads out of it.
  expect(router.state.historyAction).toBe(at === wanted ? 'POP' : 'REPLACE');
});

test('what is not for this person keeps the address that was typed', async () => {
  const { router } = await open(`/communities/un-nom-devine-${own}`, false);
  await screen.findByText('Ici');
  expect(router.state.location.pathname).toBe(`/communities/un-nom-devine-${own}`);
});
