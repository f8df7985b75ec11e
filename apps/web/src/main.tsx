import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '@parvis/ui/parvis.css';
import { createClient } from './platform/graphql/client.ts';
import { firstLanguage, showLanguage } from './platform/i18n/language.ts';
import { keepPage } from './platform/page/keep-page.ts';
import './platform/theme/text-size.css';
import { routes } from './routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const client = createClient();
const router = createBrowserRouter(routes);

keepPage();
await showLanguage(firstLanguage());
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </ApolloProvider>
  </StrictMode>,
);
