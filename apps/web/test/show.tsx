import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Language } from '@parvis/domain';
import { ToastProvider } from '@parvis/ui';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from '../src/platform/graphql/client.ts';
import { showLanguage } from '../src/platform/i18n/language.ts';
import { session } from '../src/platform/session/session.ts';
import { ViewerProvider, type Viewer } from '../src/platform/session/viewer.ts';
import { claire, serverThat, type Answers } from './server.ts';

interface Scene {
  /** What the server answers, by operation name. */
  answers?: Answers;
  /** Where the person is; `/` without it. */
  at?: string;
  language?: Language;
}

class Unmoved implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

class Unseen implements IntersectionObserver {
  root = null;
  rootMargin = '';
  scrollMargin = '';
  thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** Shows pages by their addresses, as the application does. */
export async function showRoutes(routes: RouteObject[], { answers = {}, at = '/', language = 'fr' }: Scene = {}) {
  // jsdom draws nothing: it has no place to scroll to, and no sizes that change.
  globalThis.scrollTo = () => {};
  globalThis.ResizeObserver ??= Unmoved;
  globalThis.IntersectionObserver ??= Unseen;
  session.end();
  const { link, sent } = serverThat(answers);
  const client = createClient(link);
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  await showLanguage(language);
  const view = await act(async () =>
    render(
      <ApolloProvider client={client}>
        <I18nProvider i18n={i18n}>
          <RouterProvider router={router} />
        </I18nProvider>
      </ApolloProvider>,
    ),
  );
  return { ...view, user: userEvent.setup(), router, client, sent };
}

/** Shows one component or page to someone who is signed in: Claire, unless another viewer is given. */
export async function show(element: ReactElement, { viewer = claire.viewer, ...scene }: Scene & { viewer?: Viewer | null } = {}) {
  const page = (
    <ViewerProvider value={viewer ?? null}>
      <ToastProvider>{element}</ToastProvider>
    </ViewerProvider>
  );
  return showRoutes([{ path: '*', element: page }], scene);
}
