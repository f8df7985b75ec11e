import { screen, within } from '@testing-library/react';
import { ToastProvider } from '@parvis/ui';
import { claire } from '../../test/server.ts';
import { showRoutes } from '../../test/show.tsx';
import { Page } from '../platform/page/Page.tsx';
import { Frame } from './Frame.tsx';
import type { NavEntry } from './nav.ts';

const label = (message: string) => ({ id: message, message });
const nav: NavEntry[] = [
  { href: '/', label: label('Accueil'), icon: 'home', tab: true },
  { href: '/moderation', label: label('Modération'), icon: 'shield', when: ({ managesCommunities }) => managesCommunities },
  { href: '/hr/documents', label: label('RH'), icon: 'pen', when: ({ roles }) => roles.includes('hr_editor') },
];

async function open(viewer: object = {}) {
  const element = (
    <ToastProvider>
      <Frame nav={nav} />
    </ToastProvider>
  );
  const scene = await showRoutes([{ element, children: [{ path: '*', element: <Page title="Accueil">Bonjour</Page> }] }], { answers: { Viewer: { viewer: { ...claire.viewer, ...viewer } } } });
  await screen.findByText('Bonjour');
  return scene;
}

test('the frame names the company, as the server does', async () => {
  await open({ company: 'Compagnie des Ponts' });
  expect(screen.getByRole('banner')).toHaveTextContent('Compagnie des Ponts');
});

test('a page begins with the banner that stands above it, or without: it does not move down when the answer comes', async () => {
  let answer: (data: { guide: null }) => void = () => {};
  const asked = new Promise<{ guide: null }>((resolve) => (answer = resolve));
  const frame = { element: <ToastProvider><Frame nav={nav} /></ToastProvider>, children: [{ path: '*', element: <Page title="Accueil">Bonjour</Page> }] };
  await showRoutes([frame], { answers: { Viewer: { ...claire }, GuideBanner: () => asked } });
  expect(screen.queryByText('Bonjour')).toBeNull();
  answer({ guide: null });
  expect(await screen.findByText('Bonjour')).toBeVisible();
});

test('what has no tab on a phone is reached behind the avatar, by those whose job it is', async () => {
  const { user } = await open({ managesCommunities: true });
  expect(within(screen.getByRole('navigation', { name: 'Navigation principale, téléphone' })).queryByText('Modération')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Mon compte, Claire Vasseur' }));
  expect(await screen.findByRole('menuitem', { name: 'Modération' })).toHaveAttribute('href', '/moderation');
  expect(screen.getByRole('menuitem', { name: 'Mon profil' })).toHaveAttribute('href', '/people/person_claire');
  expect(screen.queryByRole('menuitem', { name: 'RH' })).toBeNull();
  expect(screen.queryByRole('menuitem', { name: 'Accueil' })).toBeNull();
});

test('theme, language, help and accessibility stand in the rail and at the end of each page: one of the two shows at each width', async () => {
  await open();
  const foots = screen.getAllByRole('link', { name: 'Aide' }).map((link) => link.parentElement!);
  expect(foots).toHaveLength(2);
  for (const foot of foots) {
    expect(within(foot).getByRole('button', { name: 'Thème' })).toBeVisible();
    expect(within(foot).getByRole('button', { name: 'English' })).toBeVisible();
    expect(within(foot).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/help', '/accessibility']);
    expect(within(foot).getByRole('link', { name: 'Accessibilité\u00a0: non conforme' })).toBeVisible();
    expect(foot.closest('.only-phone, .only-wide')).toBeNull();
  }
  expect(foots.map((foot) => (foot.closest('nav') ? 'rail' : foot.closest('main') ? 'page' : null))).toEqual(['rail', 'page']);
});

test('my communities and help are reached behind the avatar at each width', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Mon compte, Claire Vasseur' }));
  expect(await screen.findByRole('menuitem', { name: 'Mes communautés' })).toHaveAttribute('href', '/communities/mine');
  expect(screen.getByRole('menuitem', { name: 'Aide' })).toHaveAttribute('href', '/help');
});

test('who is not signed in is led to the sign-in page, and back here after', async () => {
  const element = <Frame nav={nav} />;
  const { router } = await showRoutes([{ path: '/sign-in', element: <p>Se connecter</p> }, { path: '/people', element }], { answers: { Viewer: { viewer: null } }, at: '/people?q=awa' });
  expect(await screen.findByText('Se connecter')).toBeVisible();
  expect(router.state.location.search).toContain(encodeURIComponent('/people?q=awa'));
});
