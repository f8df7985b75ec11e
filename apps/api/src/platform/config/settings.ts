import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { weakness } from './weakness.ts';

type Environment = Record<string, string | undefined>;

/** One setting: where it stands in the environment, what it must be, and what it is for. */
interface Declaration<S extends v.GenericSchema<string, unknown>> {
  name: string;
  /** What a valid value is, as the end of the sentence "PARVIS_PORT must be …". */
  must: string;
  schema: S;
  /** Used when the variable is absent or empty; undefined means the setting has no value then. */
  fallback?: string;
  /** The default as the table shows it, where it isn't a fixed text. */
  fallbackShown?: string;
  doc: string;
  /** A secret is never repeated in a message, and may be given as the path of a file in NAME_FILE. */
  secret?: true;
}

const setting = <S extends v.GenericSchema<string, unknown>>(declaration: Declaration<S>) => declaration;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(1), v.maxValue(65_535));
const onOff = v.pipe(v.picklist(['on', 'off']), v.transform((value) => value === 'on'));
// Without its last slash, so that `${url}/path` is always right.
const httpUrl = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/[?#]/.test(value)),
  v.transform((value) => value.replace(/\/+$/, '')),
);
const origin = v.pipe(httpUrl, v.check((value) => new URL(value).origin === value.toLowerCase()));
const databaseUrl = v.pipe(v.string(), v.check((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)));
const proxies = v.pipe(v.string(), v.transform(list), v.check((items) => items.every(isProxy)));

function list(value: string): string[] {
  return value.split(',').map((item) => item.trim()).filter(Boolean);
}

function isProxy(item: string): boolean {
  const [address = '', bits, more] = item.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(item)) return true;
  const family = isIP(address);
  return family !== 0 && more === undefined && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

const declarations = {
  mode: setting({
    name: 'PARVIS_MODE',
    must: 'demo or production',
    schema: v.picklist(['demo', 'production']),
    fallback: 'production',
    fallbackShown: '`production`; `npm start` says `demo`',
    doc: '`demo` offers the demo company and its "sign in as" page; `production` refuses both and whatever is unsafe.',
  }),
  company: setting({
    name: 'PARVIS_COMPANY',
    must: 'a name of at most 80 characters',
    schema: v.pipe(text, v.maxLength(80)),
    fallbackShown: '`Parvis`; `Groupe Méridian` in demo mode',
    doc: 'Name of the company, as its people read it.',
  }),
  host: setting({
    name: 'PARVIS_HOST',
    must: 'an address to listen on',
    schema: text,
    fallback: '127.0.0.1',
    doc: 'Address that the application and the public share site listen on.',
  }),
  port: setting({
    name: 'PARVIS_PORT',
    must: 'a whole number from 1 to 65535',
    schema: port,
    fallback: '3000',
    doc: 'Port of the application.',
  }),
  sharePort: setting({
    name: 'PARVIS_SHARE_PORT',
    must: 'a whole number from 1 to 65535',
    schema: port,
    fallback: '3001',
    doc: 'Port of the public share site.',
  }),
  workerPort: setting({
    name: 'PARVIS_WORKER_PORT',
    must: 'a whole number from 1 to 65535',
    schema: port,
    fallback: '3002',
    doc: 'Port where the worker says whether it is well (`/healthz`), and nothing else.',
  }),
  url: setting({
    name: 'PARVIS_URL',
    must: 'an http or https address without path',
    schema: origin,
    fallbackShown: '`http://localhost:` and the port',
    doc: 'Address of the application as people type it; links in mails and sign-in rest on it. https in production.',
  }),
  shareUrl: setting({
    name: 'PARVIS_SHARE_URL',
    must: 'an http or https address without path',
    schema: origin,
    fallbackShown: '`http://localhost:` and the share port',
    doc: 'Address of the public share site as the world types it; on another host than the application. https in production.',
  }),
  shareLegalUrl: setting({
    name: 'PARVIS_SHARE_LEGAL_URL',
    must: 'an http or https address without query',
    schema: httpUrl,
    doc: 'The legal notice of the company, linked from the public share site.',
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    must: 'an address like postgres://user:password@host:5432/parvis',
    schema: databaseUrl,
    fallbackShown: 'none; `npm start` brings its own PostgreSQL',
    doc: 'PostgreSQL 15 or newer, with the role that owns the tables.',
    secret: true,
  }),
  shareDatabaseUrl: setting({
    name: 'PARVIS_SHARE_DATABASE_URL',
    must: 'an address like postgres://parvis_share:password@host:5432/parvis',
    schema: databaseUrl,
    fallbackShown: 'none; `npm start` makes the role `parvis_share`',
    doc: 'The same database with the role of the share site, which reads published copies and nothing else.',
    secret: true,
  }),
  secret: setting({
    name: 'PARVIS_SECRET',
    must: 'at least 32 random characters',
    schema: v.pipe(v.string(), v.minLength(32)),
    fallbackShown: 'none; made and kept in the data folder in demo mode',
    doc: 'Key from which all others are derived (signed links, encrypted values). Required in production.',
    secret: true,
  }),
  data: setting({
    name: 'PARVIS_DATA',
    must: 'a path',
    schema: v.pipe(text, v.transform((path) => resolve(path))),
    fallback: '.parvis',
    doc: 'Folder of what is kept outside the database: the files people add, and in demo mode the database itself.',
  }),
  passwordSignIn: setting({
    name: 'PARVIS_PASSWORD_SIGN_IN',
    must: 'on or off',
    schema: onOff,
    fallback: 'on',
    doc: 'Whether people may sign in with an e-mail address and a password.',
  }),
  oidcIssuer: setting({
    name: 'PARVIS_OIDC_ISSUER',
    must: 'an http or https address without query',
    schema: httpUrl,
    doc: 'Address of the OpenID Connect provider. https in production.',
  }),
  oidcClientId: setting({
    name: 'PARVIS_OIDC_CLIENT_ID',
    must: 'a text',
    schema: text,
    doc: 'Identifier of Parvis at the provider.',
  }),
  oidcClientSecret: setting({
    name: 'PARVIS_OIDC_CLIENT_SECRET',
    must: 'a text',
    schema: text,
    doc: 'Secret of Parvis at the provider.',
    secret: true,
  }),
  oidcLabel: setting({
    name: 'PARVIS_OIDC_LABEL',
    must: 'a text of at most 60 characters',
    schema: v.pipe(text, v.maxLength(60)),
    doc: 'Words of the sign-in button, such as the name of the company\'s account.',
  }),
  trustProxy: setting({
    name: 'PARVIS_TRUST_PROXY',
    must: 'addresses or ranges separated by commas, such as 10.0.0.0/8, loopback',
    schema: proxies,
    fallback: '',
    fallbackShown: 'nobody',
    doc: 'Reverse proxies whose `X-Forwarded-*` headers are believed.',
  }),
  logLevel: setting({
    name: 'PARVIS_LOG_LEVEL',
    must: 'fatal, error, warn, info, debug, trace or silent',
    schema: v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    doc: 'How much is logged.',
  }),
  defaultLanguage: setting({
    name: 'PARVIS_DEFAULT_LANGUAGE',
    must: 'fr or en',
    schema: v.picklist(['fr', 'en']),
    fallback: 'fr',
    doc: 'Language of people who have not chosen one and whose browser asks for neither.',
  }),
};

type Declarations = typeof declarations;
/** Settings that may have no value. */
type Optional = 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcLabel' | 'shareDatabaseUrl' | 'shareLegalUrl';
type Output<K extends keyof Declarations> = v.InferOutput<Declarations[K]['schema']>;

/** All settings, checked. Addresses have no last slash, the data folder is absolute. */
export type Settings = { [K in Exclude<keyof Declarations, Optional>]: Output<K> } & { [K in Optional]?: Output<K> };

/** What is wrong with the settings: one sentence each, all of them. */
export class SettingsError extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'SettingsError';
    this.sentences = sentences;
  }
}

/** Exit code of a program that refuses its settings (EX_CONFIG of sysexits.h). */
export const EXIT_BAD_SETTINGS = 78;

const keys = Object.keys(declarations) as (keyof Declarations)[];

/** Reads and checks every setting at once. Throws `SettingsError` with one sentence for each that is wrong. */
export function readSettings(env: Environment): Settings {
  const sentences: string[] = [];
  const values: Partial<Record<keyof Declarations, unknown>> = {};
  for (const key of keys) {
    const declaration: Declaration<v.GenericSchema<string, unknown>> = declarations[key];
    const raw = rawValue(declaration, env, sentences) ?? declaration.fallback;
    if (raw === undefined) continue;
    const parsed = v.safeParse(declaration.schema, raw);
    if (parsed.success) values[key] = parsed.output;
    else sentences.push(`${declaration.name} must be ${declaration.must}${declaration.secret ? '' : `, not "${raw}"`}.`);
  }
  const settings = withComputed(values as Partial<Settings>);
  sentences.push(...missing(settings, env), ...contradictions(settings));
  if (settings.mode === 'production') sentences.push(...unsafe(settings));
  if (sentences.length > 0) throw new SettingsError([...new Set(sentences)]);
  settings.secret ??= keptSecret(settings.data!);
  return settings as Settings;
}

/** `readSettings` for a program's door: says every error on standard error and ends the process with code 78. */
export function readSettingsOrExit(env: Environment = process.env): Settings {
  try {
    return readSettings(env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`Parvis can't start with these settings:\n${error.sentences.map((sentence) => `  - ${sentence}\n`).join('')}`);
    process.exit(EXIT_BAD_SETTINGS);
  }
}

/** The settings as a Markdown table, the one of README.md. */
export function settingsTable(): string {
  const rows = keys.map((key) => {
    const { name, doc, fallback, fallbackShown, must, secret }: Declaration<v.GenericSchema<string, unknown>> = declarations[key];
    const shown = fallbackShown ?? (fallback === undefined ? 'none' : `\`${fallback}\``);
    const file = secret ? ` Secret: \`${name}_FILE\` may name a file that holds it.` : '';
    return `| \`${name}\` | ${must} | ${shown} | ${doc}${file} |`;
  });
  return ['| setting | value | default | what it is for |', '|---|---|---|---|', ...rows].join('\n');
}

function rawValue(declaration: Declaration<v.GenericSchema<string, unknown>>, env: Environment, sentences: string[]): string | undefined {
  const direct = env[declaration.name] || undefined;
  const fileName = `${declaration.name}_FILE`;
  const file = env[fileName];
  if (!declaration.secret || !file) return direct;
  if (direct !== undefined) {
    sentences.push(`${declaration.name} and ${fileName} are both set: keep one.`);
    return undefined;
  }
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    sentences.push(`${fileName} names "${file}", which can't be read.`);
    return undefined;
  }
}

function withComputed(settings: Partial<Settings>): Partial<Settings> {
  const here = (port: number | undefined) => (port === undefined ? undefined : `http://localhost:${port}`);
  return {
    ...settings,
    company: settings.company ?? (settings.mode === 'demo' ? 'Groupe Méridian' : 'Parvis'),
    url: settings.url ?? here(settings.port),
    shareUrl: settings.shareUrl ?? here(settings.sharePort),
  };
}

function missing(settings: Partial<Settings>, env: Environment): string[] {
  const said = (name: string) => Boolean(env[name] ?? env[`${name}_FILE`]);
  const sentences = [];
  if (!settings.databaseUrl && !said('DATABASE_URL')) sentences.push('DATABASE_URL is missing: it must name a PostgreSQL database.');
  if (settings.mode === 'production' && !settings.secret && !said('PARVIS_SECRET')) {
    sentences.push('PARVIS_SECRET is missing: production needs at least 32 random characters.');
  }
  return sentences;
}

function contradictions(settings: Partial<Settings>): string[] {
  const sentences = [];
  const ports = ['port', 'sharePort', 'workerPort'] as const;
  for (const [index, key] of ports.entries()) {
    const same = ports.slice(0, index).find((other) => settings[key] !== undefined && settings[key] === settings[other]);
    if (same) sentences.push(`${declarations[same].name} and ${declarations[key].name} are both ${settings[key]}: they must differ.`);
  }
  if (settings.url && settings.url === settings.shareUrl) sentences.push('PARVIS_URL and PARVIS_SHARE_URL must differ.');
  if (settings.oidcIssuer && !settings.oidcClientId) sentences.push('PARVIS_OIDC_CLIENT_ID is missing: PARVIS_OIDC_ISSUER needs it.');
  if (!settings.oidcIssuer && settings.oidcClientId) sentences.push('PARVIS_OIDC_ISSUER is missing: PARVIS_OIDC_CLIENT_ID needs it.');
  if (settings.passwordSignIn === false && !settings.oidcIssuer && settings.mode === 'production') {
    sentences.push('Nobody could sign in: set PARVIS_OIDC_ISSUER, or PARVIS_PASSWORD_SIGN_IN to on.');
  }
  return sentences;
}

function unsafe(settings: Partial<Settings>): string[] {
  const sentences = [];
  for (const key of ['url', 'shareUrl', 'oidcIssuer'] as const) {
    if (settings[key] && plainOutside(settings[key])) sentences.push(`${declarations[key].name} must be an https address in production.`);
  }
  const weakSecret = settings.secret && weakness(settings.secret);
  if (weakSecret) sentences.push(`PARVIS_SECRET is too weak for production: ${weakSecret}.`);
  for (const key of ['databaseUrl', 'shareDatabaseUrl'] as const) {
    const { username, password } = settings[key] ? new URL(settings[key]) : { username: '', password: '' };
    // No password at all is right for a socket or a client certificate; a guessable one never is.
    if (password && (password === username || ['postgres', 'password', 'parvis'].includes(password))) {
      sentences.push(`${declarations[key].name} has a password that anyone would guess.`);
    }
  }
  if (settings.databaseUrl && settings.databaseUrl === settings.shareDatabaseUrl) {
    sentences.push('PARVIS_SHARE_DATABASE_URL must use another role than DATABASE_URL: the share site reads published copies only.');
  }
  return sentences;
}

function plainOutside(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function keptSecret(folder: string): string {
  const path = join(folder, 'secret');
  const mine = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(mine, Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'), { mode: 0o600 });
    try {
      // A link fails when the name is taken, so processes that start together agree on one whole secret.
      linkSync(mine, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(mine);
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new SettingsError([`PARVIS_DATA names "${folder}", which can't be used: ${(error as Error).message}.`]);
  }
}
