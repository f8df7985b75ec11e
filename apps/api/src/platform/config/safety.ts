import { declarations, type Settings } from './declarations.ts';
import { weakness } from './weakness.ts';

/** Settings that are right each and wrong together, a sentence each. */
export function contradictions(settings: Partial<Settings>): string[] {
  const sentences = [];
  const ports = ['port', 'sharePort', 'workerPort'] as const;
  for (const [index, key] of ports.entries()) {
    const same = ports.slice(0, index).find((other) => settings[key] !== undefined && settings[key] === settings[other]);
    if (same) sentences.push(`${declarations[same].name} and ${declarations[key].name} are both ${settings[key]}: they must differ.`);
  }
  if (settings.url && settings.url === settings.shareUrl) sentences.push('PARVIS_URL and PARVIS_SHARE_URL must differ.');
  if (settings.oidcIssuer && !settings.oidcClientId) sentences.push('PARVIS_OIDC_CLIENT_ID is missing: PARVIS_OIDC_ISSUER needs it.');
  if (!settings.oidcIssuer && settings.oidcClientId) sentences.push('PARVIS_OIDC_ISSUER is missing: PARVIS_OIDC_CLIENT_ID needs it.');
  for (const key of ['s3Bucket', 's3Key', 's3Secret'] as const) {
    if (settings.s3Endpoint && !settings[key]) sentences.push(`${declarations[key].name} is missing: PARVIS_S3_ENDPOINT needs it.`);
    if (!settings.s3Endpoint && settings[key]) sentences.push(`PARVIS_S3_ENDPOINT is missing: ${declarations[key].name} needs it.`);
  }
  if (settings.passwordSignIn === false && !settings.oidcIssuer && settings.mode === 'production') {
    sentences.push('Nobody could sign in: set PARVIS_OIDC_ISSUER, or PARVIS_PASSWORD_SIGN_IN to on.');
  }
  return sentences;
}

/** What production refuses, a sentence each. */
export function unsafe(settings: Partial<Settings>): string[] {
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
  // A host of the company may be named; this machine, with what listens on it for itself, may not.
  const here = settings.linkCardHosts?.find((host) => /^(localhost|127\.|0\.0\.0\.0|169\.254\.|\[?::|\[?fe80:)/i.test(host));
  if (here) sentences.push(`PARVIS_LINK_CARD_HOSTS must not name this machine in production: ${here}.`);
  if (settings.databaseUrl && settings.databaseUrl === settings.shareDatabaseUrl) {
    sentences.push('PARVIS_SHARE_DATABASE_URL must use another role than DATABASE_URL: the share site reads published copies only.');
  }
  return sentences;
}

function plainOutside(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
