import { msg } from '@lingui/core/macro';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { NotFoundPage } from './platform/page/NotFoundPage.tsx';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { Frame } from './shell/Frame.tsx';
import type { NavEntry } from './shell/nav.ts';
import { Root } from './shell/Root.tsx';

/** A page: loaded when someone goes there. With `nav` it stands in the navigation, in the order of this list. */
interface PageRoute {
  path: string;
  page: () => Promise<ComponentType>;
  nav?: Omit<NavEntry, 'href'>;
}

/** The only list of pages that stand inside the frame, for someone who is signed in. */
const pages: PageRoute[] = [
  {
    path: '/',
    page: () => import('./features/home/HomePage.tsx').then(({ HomePage }) => HomePage),
    nav: { label: msg`Home`, icon: 'home', tab: true },
  },
  { path: '/me/devices', page: () => import('./features/identity/DevicesPage.tsx').then(({ DevicesPage }) => DevicesPage) },
];

/** The only list of pages outside of the frame: open to everyone. */
const openPages: PageRoute[] = [
  { path: '/sign-in', page: () => import('./features/identity/SignInPage.tsx').then(({ SignInPage }) => SignInPage) },
  { path: '/signed-in', page: () => import('./features/identity/SignedInPage.tsx').then(({ SignedInPage }) => SignedInPage) },
  { path: '/accessibility', page: () => import('./shell/AccessibilityPage.tsx').then(({ AccessibilityPage }) => AccessibilityPage) },
];

const nav: NavEntry[] = pages.flatMap(({ path, nav: entry }) => (entry ? [{ ...entry, href: path }] : []));

function route({ path, page }: PageRoute): RouteObject {
  return { path, lazy: async () => ({ Component: await page() }), errorElement: <ErrorPage /> };
}

export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      ...openPages.map(route),
      {
        element: <Frame nav={nav} />,
        children: [...pages.map(route), { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
];
