import { screen } from '@testing-library/react';
import { show } from '../../../../test/show.tsx';
import { LinkCards } from './LinkCards.tsx';

const page = { __typename: 'LinkCard' as const, url: 'https://example.org/fibre', title: 'Norme des couleurs', description: 'Douze couleurs.', siteName: 'Norme', path: null, pictureUrl: null };
const holder = { postId: 'post_1' };

test('a page of the web opens beside, without telling from where; a thing of Parvis opens in it', async () => {
  await show(<LinkCards holder={holder} cards={[page, { ...page, url: 'http://parvis.example/guide', title: 'Le guide', path: '/guide' }]} removable={false} />);
  const link = await screen.findByRole('link', { name: 'Norme des couleurs' });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.getByText('Norme · example.org')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Le guide' })).toHaveAttribute('href', '/guide');
  expect(screen.queryByRole('button')).toBeNull();
  // Nothing is loaded from outside.
  expect(document.querySelector('img, iframe')).toBeNull();
});

test('the picture of a page comes from this house and decorates: it is not read out', async () => {
  await show(<LinkCards holder={holder} cards={[{ ...page, pictureUrl: '/files/links/linkpage_1/picture.jpg' }]} removable={false} />);
  await screen.findByRole('link', { name: 'Norme des couleurs' });
  const picture = document.querySelector('img');
  expect([picture?.getAttribute('src'), picture?.alt]).toEqual(['/files/links/linkpage_1/picture.jpg', '']);
  expect(screen.queryByRole('img')).toBeNull();
});

test('a card that is still being asked for has its place, and names the site', async () => {
  await show(<LinkCards holder={holder} cards={[{ ...page, title: null, description: null, siteName: null }]} removable={false} />);
  expect(await screen.findByRole('link', { name: 'example.org' })).toHaveAttribute('href', page.url);
});

test('its author takes it away', async () => {
  const { user, sent } = await show(<LinkCards holder={holder} cards={[page]} removable />, {
    answers: { RemovePostLinkCard: { removePostLinkCard: { __typename: 'PostPayload', post: { __typename: 'Post', id: 'post_1', linkCards: [] }, errors: [] } } },
  });
  await user.click(await screen.findByRole('button', { name: /^Retirer la carte «.Norme des couleurs.»$/ }));
  expect(await screen.findByText('La carte est retirée, le lien reste.')).toBeInTheDocument();
  expect(sent.filter(({ operation }) => operation === 'RemovePostLinkCard').map(({ variables }) => variables)).toEqual([{ input: { postId: 'post_1', url: page.url } }]);
});
