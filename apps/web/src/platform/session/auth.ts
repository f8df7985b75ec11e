import type { Language } from '@parvis/domain';

/** What is told to who is not signed in: what the sign-in page may offer, and who helps. */
export interface SignInOptions {
  company: string;
  /** The company's help desk: an e-mail address or the address of a page. */
  helpContact: string | null;
  /** Of the company's multi-year accessibility plan. */
  accessibilityPlanUrl: string | null;
  password: boolean;
  /** The company's sign-on; its label is the company's own words for it. */
  oidc: { label: string | null } | null;
  /** The people of the demo company, in demo mode only. */
  demo: DemoPerson[] | null;
}

export interface DemoPerson {
  id: string;
  name: string;
  initials: string;
  jobTitle: Record<Language, string>;
  /** What one tries as this person: a role, or `newcomer`. */
  part: string;
}

export interface AuthError {
  code: string;
  field: string | null;
  message: string;
}

async function call(path: string, language: Language, body?: unknown): Promise<Response> {
  return fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'accept-language': language, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** Answers with the errors to show; an empty list when it was done. Throws when the server can't be reached or trips. */
async function act(path: string, language: Language, body: unknown): Promise<AuthError[]> {
  const response = await call(path, language, body);
  if (response.ok) return [];
  if (response.status >= 500) throw new Error(`${path} answered ${response.status}`);
  const { errors } = (await response.json()) as { errors: AuthError[] };
  return errors;
}

export async function signInOptions(language: Language): Promise<SignInOptions> {
  const response = await call('/auth/options', language);
  if (!response.ok) throw new Error(`/auth/options answered ${response.status}`);
  return (await response.json()) as SignInOptions;
}

export const signInByPassword = (language: Language, email: string, password: string) => act('/auth/password', language, { email, password });
export const signInAsDemo = (language: Language, personId: string) => act('/auth/demo', language, { personId });
export const signOut = (language: Language) => act('/auth/sign-out', language, {});
export const oidcStart = (returnTo: string) => `/auth/oidc/start?returnTo=${encodeURIComponent(returnTo)}`;
