import { screen } from '@testing-library/react';
import { show } from '../../test/show.tsx';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { HelpPage } from './HelpPage.tsx';

const options = { company: 'Groupe Méridian', password: false, oidc: null, demo: null };
const installation = (told: { helpContact: string | null; accessibilityPlanUrl: string | null }) =>
  (globalThis.fetch = (async () => new Response(JSON.stringify({ ...options, ...told }), { headers: { 'content-type': 'application/json' } })) as typeof fetch);

const fetched = globalThis.fetch;
afterEach(() => void (globalThis.fetch = fetched));

test('the help page says what one can do, with which keys, and whom to ask', async () => {
  installation({ helpContact: 'assistance@meridian.example', accessibilityPlanUrl: null });
  await show(<HelpPage />, { viewer: null });
  expect(await screen.findByRole('link', { name: 'assistance@meridian.example' })).toHaveAttribute('href', 'mailto:assistance@meridian.example');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Lire et écrire', 'Au clavier', 'Lire plus facilement', 'Un texte pose problème', 'À qui demander']);
});

test('without an address the help desk is named in words, and a page of the company is a link', async () => {
  installation({ helpContact: null, accessibilityPlanUrl: null });
  const { unmount } = await show(<HelpPage />, { viewer: null });
  expect(await screen.findByText(/Demandez à l’assistance de votre entreprise\./)).toBeVisible();
  unmount();
  installation({ helpContact: 'https://aide.meridian.example', accessibilityPlanUrl: null });
  await show(<HelpPage />, { viewer: null });
  expect(await screen.findByRole('link', { name: 'https://aide.meridian.example' })).toHaveAttribute('href', 'https://aide.meridian.example');
});

test('the accessibility statement names its state, whom to tell, the way to appeal, and the plan where there is one', async () => {
  installation({ helpContact: 'assistance@meridian.example', accessibilityPlanUrl: 'https://meridian.example/plan' });
  const { unmount } = await show(<AccessibilityPage />, { viewer: null });
  expect(screen.getByRole('heading', { level: 1, name: 'Accessibilité\u00a0: non conforme' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Le schéma pluriannuel d’accessibilité de l’entreprise' })).toHaveAttribute('href', 'https://meridian.example/plan');
  expect(screen.getByRole('link', { name: 'assistance@meridian.example' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Défenseur des droits' })).toBeVisible();
  unmount();
  installation({ helpContact: null, accessibilityPlanUrl: null });
  await show(<AccessibilityPage />, { viewer: null });
  expect(await screen.findByText(/n’a publié ici aucun schéma pluriannuel/)).toBeVisible();
});
