import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { showRoutes } from '../../../test/show.tsx';
import type { SignInOptions } from '../../platform/session/auth.ts';
import { SignInPage } from './SignInPage.tsx';

const demo: SignInOptions = {
  company: 'Groupe Méridian',
  helpContact: null,
  accessibilityPlanUrl: null,
  password: true,
  oidc: null,
  demo: [
    { id: 'person_awa', name: 'Awa Diallo', initials: 'AD', jobTitle: { fr: 'Technicienne', en: 'Technician' }, part: 'employee' },
    { id: 'person_chloe', name: 'Chloé Marchetti', initials: 'CM', jobTitle: { fr: 'Chargée RH', en: 'HR officer' }, part: 'hr_editor' },
  ],
};
const passwordOnly: SignInOptions = { ...demo, demo: null };

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Answers `/auth/…` by path; what was sent is in the mock's calls. */
function doors(answers: Record<string, () => Response | Promise<Response>>) {
  return jest.spyOn(globalThis, 'fetch').mockImplementation(async (path) => {
    const answer = answers[String(path)];
    if (!answer) throw new Error(`No door ${String(path)}`);
    return answer();
  });
}
const bodies = (fetch: ReturnType<typeof doors>, path: string) =>
  fetch.mock.calls.filter(([called]) => called === path).map(([, init]) => JSON.parse(String(init?.body)) as unknown);

const pages = [
  { path: '/sign-in', element: <SignInPage /> },
  { path: '/', element: <p>Accueil</p> },
  { path: '/guide', element: <p>Le guide</p> },
];
const show = (at = '/sign-in', language: 'fr' | 'en' = 'fr') => showRoutes(pages, { at, language });

afterEach(() => jest.restoreAllMocks());

test('someone of the demo company is let in by one press, and comes where they wanted to go', async () => {
  const fetch = doors({ '/auth/options': () => json(demo), '/auth/demo': () => json({}) });
  const { user } = await show('/sign-in?returnTo=%2Fguide');
  await user.click(await screen.findByRole('button', { name: /Chloé Marchetti.*Rédaction, ressources humaines/ }));
  expect(await screen.findByText('Le guide')).toBeVisible();
  expect(bodies(fetch, '/auth/demo')).toEqual([{ personId: 'person_chloe' }]);
});

test('a link from elsewhere leads nobody away from the product', async () => {
  doors({ '/auth/options': () => json(demo), '/auth/demo': () => json({}) });
  const { user } = await show('/sign-in?returnTo=%2F%2Fevil.example');
  await user.click(await screen.findByRole('button', { name: /Awa Diallo/ }));
  expect(await screen.findByText('Accueil')).toBeVisible();
});

test('a wrong password says so, with the focus on it, and keeps the address that was typed', async () => {
  const message = 'Cette adresse et ce mot de passe ne vont pas ensemble.';
  doors({
    '/auth/options': () => json(passwordOnly),
    '/auth/password': () => json({ errors: [{ code: 'SIGN_IN_FAILED', field: 'password', message }] }, 401),
  });
  const { user } = await show();
  await user.type(await screen.findByLabelText('Adresse électronique'), 'awa.diallo@meridian.example');
  await user.type(screen.getByLabelText('Mot de passe'), 'pas le bon');
  await user.click(screen.getByRole('button', { name: 'Se connecter' }));
  const summary = await screen.findByRole('alert', { name: 'Une chose à corriger' });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('link', { name: `Mot de passe\u00a0: ${message}` }));
  expect(screen.getByLabelText('Mot de passe')).toHaveFocus();
  expect(screen.getByLabelText('Mot de passe')).toHaveAccessibleDescription(message);
  expect(screen.getByLabelText('Adresse électronique')).toHaveValue('awa.diallo@meridian.example');
});

test('an empty form asks for what is missing and sends nothing', async () => {
  const fetch = doors({ '/auth/options': () => json(passwordOnly) });
  const { user } = await show('/sign-in', 'en');
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(screen.getByLabelText('E-mail address')).toHaveAccessibleDescription('Write your e-mail address.');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('when sending fails, the person is told and what was typed stays', async () => {
  doors({
    '/auth/options': () => json(passwordOnly),
    '/auth/password': () => Promise.reject(new TypeError('network')),
  });
  const { user } = await show();
  await user.type(await screen.findByLabelText('Adresse électronique'), 'awa@meridian.example');
  await user.type(screen.getByLabelText('Mot de passe'), 'un mot de passe');
  await user.click(screen.getByRole('button', { name: 'Se connecter' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Non envoyé.');
  expect(screen.getByLabelText('Mot de passe')).toHaveValue('un mot de passe');
});

test('a company with its own sign-on leads there first, and back to the wanted page', async () => {
  doors({ '/auth/options': () => json({ ...passwordOnly, oidc: { label: 'Se connecter avec mon compte Méridian' } }) });
  await show('/sign-in?returnTo=%2Fguide');
  expect(await screen.findByRole('link', { name: 'Se connecter avec mon compte Méridian' })).toHaveAttribute(
    'href',
    '/auth/oidc/start?returnTo=%2Fguide',
  );
});

test('a server that does not answer is said, and asked again on demand', async () => {
  let answers = false;
  doors({ '/auth/options': () => (answers ? json(passwordOnly) : json({}, 502)) });
  const { user } = await show();
  const retry = await screen.findByRole('button', { name: 'Réessayer' });
  answers = true;
  await user.click(retry);
  await waitFor(() => expect(screen.getByLabelText('Adresse électronique')).toBeVisible());
});

test.each([
  ['sign-in', /Ce compte n’a pas pu vous ouvrir Parvis/],
  ['provider', /Le service de connexion de l’entreprise ne répond pas/],
])('who comes back from the company’s sign-on refused (%s) reads why, and what to do', async (failed, words) => {
  doors({ '/auth/options': () => json({ ...demo, oidc: { label: null } }) });
  await show(`/sign-in?failed=${failed}`);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(await screen.findByRole('link', { name: /compte professionnel|compte de travail/i })).toBeVisible();
});

test('words that somebody put in the address are not shown', async () => {
  doors({ '/auth/options': () => json(demo) });
  await show('/sign-in?failed=Appelez+le+0800');
  await screen.findByRole('button', { name: /Awa Diallo/ });
  expect(screen.queryByRole('alert')).toBeNull();
});
