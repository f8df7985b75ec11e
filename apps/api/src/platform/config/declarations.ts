import { isIP } from 'node:net';
import { resolve } from 'node:path';
import * as v from 'valibot';

/** One setting: where it stands in the environment, what it must be, and what it is for. */
export interface Declaration<S extends v.GenericSchema<string, unknown>> {
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
const reachable = v.union([httpUrl, v.pipe(text, v.email())]);
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

/** Every setting, declared once, in the order of the table. */
export const declarations = {
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
  helpContact: setting({
    name: 'PARVIS_HELP_CONTACT',
    must: 'an e-mail address, or an address beginning with https:// or http://',
    schema: reachable,
    fallbackShown: 'none: the page tells to ask the help desk, without an address',
    doc: 'Help desk of the company, named on the help page and in the accessibility statement. Visitors who are not signed in read it too.',
  }),
  accessibilityPlanUrl: setting({
    name: 'PARVIS_ACCESSIBILITY_PLAN_URL',
    must: 'an address beginning with https:// or http://',
    schema: httpUrl,
    fallbackShown: 'none: the statement says that no plan is published',
    doc: 'The company’s multi-year accessibility plan, which the accessibility statement links to.',
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
    doc: 'Folder of the files that people attach, unless `PARVIS_S3_ENDPOINT` names a store. `npm start` also keeps its database, its logs and the key of demo mode there.',
  }),
  s3Endpoint: setting({
    name: 'PARVIS_S3_ENDPOINT',
    must: 'an http or https address without query',
    schema: httpUrl,
    fallbackShown: 'none; files stand in `PARVIS_DATA`',
    doc: 'Address of a store that speaks S3, where files that people attach are kept.',
  }),
  s3Bucket: setting({
    name: 'PARVIS_S3_BUCKET',
    must: 'the name of a bucket: 3 to 63 small letters, digits, dots and hyphens',
    schema: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)),
    doc: 'Bucket of that store, for Parvis alone and public to nobody.',
  }),
  s3Region: setting({
    name: 'PARVIS_S3_REGION',
    must: 'a text',
    schema: text,
    fallback: 'us-east-1',
    doc: 'Region of that store; most stores but Amazon\'s take any.',
  }),
  s3Key: setting({
    name: 'PARVIS_S3_KEY',
    must: 'a text',
    schema: text,
    doc: 'Access key of that store.',
    secret: true,
  }),
  s3Secret: setting({
    name: 'PARVIS_S3_SECRET',
    must: 'a text',
    schema: text,
    doc: 'Secret of that access key.',
    secret: true,
  }),
  passwordSignIn: setting({
    name: 'PARVIS_PASSWORD_SIGN_IN',
    must: 'on or off',
    schema: onOff,
    fallback: 'on',
    doc: 'Whether people may sign in with an e-mail address and a password.',
  }),
  offline: setting({
    name: 'PARVIS_OFFLINE',
    must: 'on or off',
    schema: onOff,
    fallback: 'on',
    doc: 'Whether browsers keep the application and what was read for seven days, to open without a network. `off` also takes away what they kept.',
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
  linkCards: setting({
    name: 'PARVIS_LINK_CARDS',
    must: 'on or off',
    schema: onOff,
    fallback: 'on',
    doc: 'Whether links show a card with the title of the page. The worker then asks pages of the public internet, and only those, by ports 80 and 443; nothing is ever asked by the browsers of readers.',
  }),
  linkCardHosts: setting({
    name: 'PARVIS_LINK_CARD_HOSTS',
    must: 'a list of host:port, separated by commas',
    schema: v.pipe(v.string(), v.transform(list), v.check((items) => items.every((item) => /^[^\s/]+:\d+$/.test(item)))),
    fallback: '',
    fallbackShown: 'none',
    doc: 'Hosts that may be asked for cards although they stand inside the company.',
  }),
  translationUrl: setting({
    name: 'PARVIS_TRANSLATION_URL',
    must: 'an http or https address without query',
    schema: httpUrl,
    doc: 'Address of a translator that speaks the interface of LibreTranslate, best one of your own: posts and comments, also of closed communities, go to it when a reader asks. Without it nothing is offered.',
  }),
  translationKey: setting({
    name: 'PARVIS_TRANSLATION_KEY',
    must: 'a text',
    schema: text,
    doc: 'Key of Parvis at the translator, where it asks for one.',
    secret: true,
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

export type Declarations = typeof declarations;
/** Settings that may have no value. */
type Optional = 'helpContact' | 'accessibilityPlanUrl' | 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcLabel' | 'shareDatabaseUrl' | 'shareLegalUrl' | 's3Endpoint' | 's3Bucket' | 's3Key' | 's3Secret';
type Output<K extends keyof Declarations> = v.InferOutput<Declarations[K]['schema']>;

/** All settings, checked. Addresses have no last slash, the data folder is absolute. */
export type Settings = { [K in Exclude<keyof Declarations, Optional>]: Output<K> } & { [K in Optional]?: Output<K> };
