import { startIdentityProvider, type IdentityProvider } from '../../../test/identity-provider.ts';
import { readSettings } from '../../platform/config/settings.ts';
import { startProduct, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';
import { PasswordService } from './password.service.ts';
import { ownPath } from './return-path.ts';

const json = (body: object, cookie = ''): RequestInit => ({
  method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, body: JSON.stringify(body),
});
const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
const whoIs = async (product: Product, cookie: string): Promise<string | null> => {
  const response = await fetch(`${product.url}/graphql`, json({ query: '{ viewer { person { email } } }' }, cookie));
  const { data } = (await response.json()) as { data: { viewer: { person: { email: string } } | null } };
  return data.viewer?.person.email ?? null;
};

describe('signing in to the demo', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test('offers ten named people, one per part, and signs in as any of them', async () => {
    const options = (await (await product.anonymous.fetch('/auth/options')).json()) as { demo: { id: string; name: string; part: string }[]; company: string };
    expect(options.company).toBe('Groupe Méridian');
    expect(options.demo.map(({ part }) => part)).toEqual([
      'employee', 'community_manager', 'hr_editor', 'security_officer', 'staff_representative', 'manager', 'ambassador', 'administrator',
      'communications_editor', 'newcomer',
    ]);
    const response = await product.anonymous.fetch('/auth/demo', json({ personId: options.demo[0]!.id }));
    expect(response.status).toBe(200);
    const cookie = response.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^parvis=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(await whoIs(product, cookie.split(';')[0]!)).toBe('awa.diallo@meridian.example');
  });

  test('nobody else can be signed in as', async () => {
    const someone = await product.as('etienne');
    const { data } = await someone.query<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
    const response = await product.anonymous.fetch('/auth/demo', json({ personId: data.viewer.person.id }));
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('whoever comes is told where help is, if the installation says so', async () => {
    expect(await (await product.anonymous.fetch('/auth/options')).json()).toMatchObject({ helpContact: null, accessibilityPlanUrl: null });
    const demo = { PARVIS_MODE: 'demo', DATABASE_URL: 'postgresql://localhost/parvis', PARVIS_SECRET: 'x'.repeat(48) };
    const told = readSettings({ ...demo, PARVIS_HELP_CONTACT: 'assistance@meridian.example', PARVIS_ACCESSIBILITY_PLAN_URL: 'https://meridian.example/plan' });
    expect(told).toMatchObject({ helpContact: 'assistance@meridian.example', accessibilityPlanUrl: 'https://meridian.example/plan' });
    expect(() => readSettings({ ...demo, PARVIS_HELP_CONTACT: 'bureau 12' })).toThrow('PARVIS_HELP_CONTACT must be an e-mail address');
  });

  test('whoever is signed in reads the name of the company', async () => {
    const { data } = await (await product.as('awa')).query<{ viewer: { company: string } }>('{ viewer { company } }');
    expect(data.viewer.company).toBe('Groupe Méridian');
  });

  test('signing out ends the session itself, not only the cookie', async () => {
    const awa = await product.as('awa');
    expect((await awa.fetch('/auth/sign-out', json({}))).status).toBe(200);
    expect(await whoIs(product, awa.cookie)).toBeNull();
  });

  test('a page of another site can neither sign anyone in nor out', async () => {
    const karim = await product.as('karim');
    const foreign = await karim.fetch('/auth/sign-out', { ...json({}), headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' } });
    expect(foreign.status).toBe(403);
    const form = await karim.fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' });
    expect(form.status).toBe(415);
    expect(await whoIs(product, karim.cookie)).toBe('karim.benhaddou@meridian.example');
  });

  test('the token is kept hashed', async () => {
    const olivier = await product.as('olivier');
    const token = olivier.cookie.split('=')[1]!;
    const rows = await product.database.rows<{ found: boolean }>(sql`SELECT EXISTS (SELECT 1 FROM session WHERE token_hash = convert_to(${token}, 'UTF8')) AS found`);
    expect(rows).toEqual([{ found: false }]);
  });

  test('a session ends by itself after thirty days', async () => {
    const tom = await product.as('tom');
    product.clock.move(31 * 24 * 60 * 60 * 1000);
    expect(await whoIs(product, tom.cookie)).toBeNull();
    product.clock.move(-31 * 24 * 60 * 60 * 1000);
    expect(await whoIs(product, tom.cookie)).toBe('tom.hargreaves@meridian.example');
  });
});

describe('signing in by password', () => {
  let product: Product;
  const right = 'correct horse battery staple';
  beforeAll(async () => {
    product = await startProduct();
    const awa = await product.as('awa');
    await product.app.get(PasswordService).set(awa.id, right);
  });
  afterAll(() => product.close());
  const tryIn = (email: string, password: string, cookie = ''): Promise<Response> => product.anonymous.fetch('/auth/password', json({ email, password }, cookie));

  test('the right password lets in; capitals in the address do not matter', async () => {
    const response = await tryIn('Awa.Diallo@meridian.example', right);
    expect(response.status).toBe(200);
    expect(await whoIs(product, cookiesOf(response))).toBe('awa.diallo@meridian.example');
  });

  test('a wrong password, an unknown address and a person without a password get the same answer', async () => {
    const answers = await Promise.all([tryIn('awa.diallo@meridian.example', 'wrong'), tryIn('nobody@meridian.example', right), tryIn('bruno.le-goff@meridian.example', right)]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(bodies).size).toBe(1);
  });

  test('after ten tries from one address an account waits, the right password included; a device that is known does not', async () => {
    const knownDevice = cookiesOf(await tryIn('awa.diallo@meridian.example', right));
    for (let i = 0; i < 10; i += 1) await tryIn('awa.diallo@meridian.example', 'wrong');
    const refused = await tryIn('awa.diallo@meridian.example', right);
    expect(refused.status).toBe(429);
    expect(((await refused.json()) as { errors: { code: string }[] }).errors[0]!.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await tryIn('awa.diallo@meridian.example', right, knownDevice)).status).toBe(200);
  });

  test('changing the password ends every session', async () => {
    const awa = await product.as('awa');
    await product.app.get(PasswordService).set(awa.id, 'another long password');
    expect(await whoIs(product, awa.cookie)).toBeNull();
  });

  test('what is no e-mail and password at all names the field', async () => {
    const response = await product.anonymous.fetch('/auth/password', json({ email: 3 }));
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { code: string; field: string }[] }).errors[0]).toMatchObject({ code: 'INVALID', field: 'email' });
  });
});

describe('signing in through the company’s provider', () => {
  let provider: IdentityProvider;
  let product: Product;
  // The product must know its own address before it listens: the provider's client is bound to it.
  const port = 34_517;
  beforeAll(async () => {
    const redirectUri = `http://127.0.0.1:${port}/auth/oidc/callback`;
    provider = await startIdentityProvider(redirectUri, [
      { subject: 'new-one', email: 'zelie.armand@meridian.example', firstName: 'Zélie', lastName: 'Armand' },
      { subject: 'impostor', email: 'awa.diallo@meridian.example', firstName: 'Awa', lastName: 'Diallo' },
    ]);
    product = await startProduct(
      { PARVIS_URL: `http://127.0.0.1:${port}`, PARVIS_OIDC_ISSUER: provider.issuer, PARVIS_OIDC_CLIENT_ID: provider.clientId, PARVIS_OIDC_CLIENT_SECRET: provider.clientSecret },
      port,
    );
  });
  afterAll(async () => {
    await product.close();
    await provider.stop();
  });

  /** A browser: follows redirects and keeps the cookies of both hosts. */
  class Browser {
    private readonly cookies = new Map<string, Map<string, string>>();

    async go(url: string, init: RequestInit = {}): Promise<{ response: Response; url: string }> {
      const host = new URL(url).host;
      const jar = this.cookies.get(host) ?? new Map<string, string>();
      const response = await fetch(url, {
        redirect: 'manual', ...init, headers: { ...init.headers, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const name = pair.slice(0, pair.indexOf('='));
        if (/expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
        else jar.set(name, pair.slice(pair.indexOf('=') + 1));
      }
      this.cookies.set(host, jar);
      return { response, url };
    }

    /** Follows until the callback address is reached, signing in at the provider as `subject`. */
    async toCallback(start: string, subject: string): Promise<string> {
      let url = start;
      for (let step = 0; step < 15; step += 1) {
        if (url.includes('/auth/oidc/callback')) return url;
        const { response } = await this.go(url);
        const location = response.headers.get('location');
        if (location) {
          url = new URL(location, url).href;
          continue;
        }
        const page = await response.text();
        const action = new URL(/action="([^"]+)"/.exec(page)![1]!, url).href;
        const prompt = /name="prompt" value="([^"]+)"/.exec(page)![1]!;
        const form = new URLSearchParams(prompt === 'login' ? { prompt, login: subject, password: 'any' } : { prompt });
        const submitted = await this.go(action, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() });
        url = new URL(submitted.response.headers.get('location')!, action).href;
      }
      throw new Error('The provider never came back.');
    }

    session(): string {
      return [...(this.cookies.get(`127.0.0.1:${port}`) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    }
  }

  const start = `http://127.0.0.1:${port}/auth/oidc/start?returnTo=${encodeURIComponent('/communities?x=1')}`;

  test('a first sign-in makes the person; the second finds the same one, and returns where one wanted to go', async () => {
    const people = [];
    for (let i = 0; i < 2; i += 1) {
      const browser = new Browser();
      const { response } = await browser.go(await browser.toCallback(start, 'new-one'));
      expect(response.headers.get('location')).toBe('/communities?x=1');
      people.push(await whoIs(product, browser.session()));
    }
    expect(people).toEqual(['zelie.armand@meridian.example', 'zelie.armand@meridian.example']);
    const rows = await product.database.rows(sql`SELECT 1 FROM person WHERE email = 'zelie.armand@meridian.example'`);
    expect(rows).toHaveLength(1);
  });

  test('a callback works once', async () => {
    const browser = new Browser();
    const callback = await browser.toCallback(start, 'new-one');
    await browser.go(callback);
    const other = new Browser();
    await other.go(start);
    const { response } = await browser.go(callback);
    expect(response.headers.get('location')).toBe('/sign-in?failed=sign-in');
  });

  test('a callback in another browser than the one that started is refused', async () => {
    const callback = await new Browser().toCallback(start, 'new-one');
    const victim = new Browser();
    const { response } = await victim.go(callback);
    expect(response.headers.get('location')).toBe('/sign-in?failed=sign-in');
    expect(await whoIs(product, victim.session())).toBeNull();
  });

  test('a callback with a code of someone’s making is refused', async () => {
    const browser = new Browser();
    const callback = new URL(await browser.toCallback(start, 'new-one'));
    callback.searchParams.set('code', 'made-up');
    const { response } = await browser.go(callback.href);
    expect(response.headers.get('location')).toBe('/sign-in?failed=sign-in');
  });

  test('an attempt is forgotten after ten minutes', async () => {
    const browser = new Browser();
    const callback = await browser.toCallback(start, 'new-one');
    product.clock.move(11 * 60 * 1000);
    const { response } = await browser.go(callback);
    product.clock.move(-11 * 60 * 1000);
    expect(response.headers.get('location')).toBe('/sign-in?failed=sign-in');
  });

  test('an address that belongs to someone else lets nobody in', async () => {
    const browser = new Browser();
    const { response } = await browser.go(await browser.toCallback(start, 'impostor'));
    expect(response.headers.get('location')).toBe('/sign-in?failed=sign-in');
    expect(await whoIs(product, browser.session())).toBeNull();
  });
});

describe('where one returns to after signing in', () => {
  test.each([
    ['/communities?order=size', '/communities?order=size'],
    ['//elsewhere.example/x', '/'],
    ['https://elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/auth/oidc/start', '/'],
    [undefined, '/'],
  ])('%p leads to %p', (wanted, path) => {
    expect(ownPath(wanted, 'https://parvis.example')).toBe(path);
  });
});
