import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, SettingsError, settingsTable } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECRET = 'Zq3vX0kT9mB1sW7yR5uD2hN8cJ4gL6fA';
const demo = { PARVIS_MODE: 'demo', DATABASE_URL: 'postgres://localhost/parvis', PARVIS_DATA: folder };
const production = {
  PARVIS_SECRET: SECRET,
  DATABASE_URL: 'postgres://app:nV4x9uQ2@db/parvis',
  PARVIS_URL: 'https://parvis.example.com',
  PARVIS_SHARE_URL: 'https://share.example.com',
};

function refusal(env: Record<string, string | undefined>): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
  return [];
}

test('a newcomer gets working settings in demo mode, with a secret that stays', () => {
  const settings = readSettings(demo);
  expect(settings).toMatchObject({ port: 3000, sharePort: 3001, host: '127.0.0.1', url: 'http://localhost:3000', passwordSignIn: true });
  expect(settings.company).toBe('Groupe Méridian');
  expect(settings.secret.length).toBeGreaterThanOrEqual(32);
  expect(readSettings(demo).secret).toBe(settings.secret);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('an administrator reads every error at once, one sentence each', () => {
  expect(refusal({ ...demo, PARVIS_PORT: 'abc', PARVIS_SHARE_PORT: '70000', DATABASE_URL: 'mysql://root:hush@db', PARVIS_MODE: 'test' })).toEqual([
    'PARVIS_MODE must be demo or production, not "test".',
    'PARVIS_PORT must be a whole number from 1 to 65535, not "abc".',
    'PARVIS_SHARE_PORT must be a whole number from 1 to 65535, not "70000".',
    'DATABASE_URL must be an address like postgres://user:password@host:5432/parvis.',
  ]);
});

test('without a mode it is production, and production starts with nothing missing', () => {
  expect(readSettings(production)).toMatchObject({ mode: 'production', company: 'Parvis', url: 'https://parvis.example.com' });
  expect(refusal({})).toEqual([
    'DATABASE_URL is missing: it must name a PostgreSQL database.',
    'PARVIS_SECRET is missing: production needs at least 32 random characters.',
  ]);
});

test.each([
  [{ PARVIS_URL: 'http://parvis.example.com/' }, 'PARVIS_URL must be an https address in production.'],
  [{ PARVIS_SHARE_URL: 'http://share.example.com' }, 'PARVIS_SHARE_URL must be an https address in production.'],
  [{ PARVIS_SECRET: 'short' }, 'PARVIS_SECRET must be at least 32 random characters.'],
  [{ PARVIS_SECRET: 'a'.repeat(40) }, 'PARVIS_SECRET is too weak for production: it repeats a few characters.'],
  [{ PARVIS_SECRET: 'please-change-me-before-production-1' }, 'PARVIS_SECRET is too weak for production: it contains "change".'],
  [{ DATABASE_URL: 'postgres://postgres:postgres@db/parvis' }, 'DATABASE_URL has a password that anyone would guess.'],
  [{ PARVIS_SHARE_DATABASE_URL: production.DATABASE_URL }, 'PARVIS_SHARE_DATABASE_URL must use another role than DATABASE_URL: the share site reads published copies only.'],
  [{ PARVIS_PASSWORD_SIGN_IN: 'off' }, 'Nobody could sign in: set PARVIS_OIDC_ISSUER, or PARVIS_PASSWORD_SIGN_IN to on.'],
  [{ PARVIS_OIDC_ISSUER: 'https://id.example.com' }, 'PARVIS_OIDC_CLIENT_ID is missing: PARVIS_OIDC_ISSUER needs it.'],
  [{ PARVIS_S3_ENDPOINT: 'https://s3.example.com', PARVIS_S3_BUCKET: 'parvis', PARVIS_S3_KEY: 'k' }, 'PARVIS_S3_SECRET is missing: PARVIS_S3_ENDPOINT needs it.'],
  [{ PARVIS_S3_BUCKET: 'parvis' }, 'PARVIS_S3_ENDPOINT is missing: PARVIS_S3_BUCKET needs it.'],
  ...['localhost:80', '127.0.0.1:8080', '169.254.169.254:80', '[::1]:80', '::ffff:127.0.0.1:80'].map((host): [Record<string, string>, string] => [
    { PARVIS_LINK_CARD_HOSTS: `intranet.example.com:443,${host}` }, `PARVIS_LINK_CARD_HOSTS must not name this machine in production: ${host}.`,
  ]),
  [{ PARVIS_SHARE_PORT: '3000' }, 'PARVIS_PORT and PARVIS_SHARE_PORT are both 3000: they must differ.'],
  [{ PARVIS_TRUST_PROXY: '10.0.0.0/8, everyone' }, 'PARVIS_TRUST_PROXY must be addresses or ranges separated by commas, such as 10.0.0.0/8, loopback, not "10.0.0.0/8, everyone".'],
])('production refuses %j', (wrong, sentence) => {
  expect(refusal({ ...production, ...wrong })).toEqual([sentence]);
});

test('production on the same machine may use plain http, and its proxy is believed', () => {
  const settings = readSettings({ ...production, PARVIS_URL: 'http://localhost:3000/', PARVIS_TRUST_PROXY: 'loopback, 10.0.0.0/8' });
  expect(settings.url).toBe('http://localhost:3000');
  expect(settings.trustProxy).toEqual(['loopback', '10.0.0.0/8']);
});

test('a secret may come from a file, and its value is in no message', () => {
  const path = join(folder, 'given');
  writeFileSync(path, `${SECRET}\n`);
  expect(readSettings({ ...production, PARVIS_SECRET: undefined, PARVIS_SECRET_FILE: path }).secret).toBe(SECRET);
  expect(refusal({ ...production, PARVIS_SECRET_FILE: path })).toEqual(['PARVIS_SECRET and PARVIS_SECRET_FILE are both set: keep one.']);
  expect(refusal({ ...production, PARVIS_SECRET: undefined, PARVIS_SECRET_FILE: '/nowhere' })).toEqual([
    'PARVIS_SECRET_FILE names "/nowhere", which can\'t be read.',
  ]);
  writeFileSync(path, 'hush');
  expect(refusal({ ...production, PARVIS_SECRET: undefined, PARVIS_SECRET_FILE: path }).join()).not.toContain('hush');
});

test('the README shows the settings as the code declares them', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../../../README.md'), 'utf8')).toContain(settingsTable());
});
