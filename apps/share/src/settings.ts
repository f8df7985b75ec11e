import { readFileSync } from 'node:fs';

export interface Settings {
  databaseUrl: string;
  host: string;
  port: number;
  /** Address of the site as the world types it, without a last slash. */
  url: string;
  company: string;
  /** The company's own full legal notice, if it gave one. */
  legalUrl: string | null;
}

/** Everything that is wrong with the settings, a sentence each. */
export class BadSettings extends Error {
  readonly sentences: string[];
  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

type Environment = Record<string, string | undefined>;

/** Reads the settings of the share site. Throws BadSettings with all that is wrong at once; never repeats a secret. */
export function readSettings(env: Environment): Settings {
  const sentences: string[] = [];
  const read = (name: string) => env[name]?.trim() || undefined;

  const databaseUrl = secret(env, 'PARVIS_SHARE_DATABASE_URL', sentences);
  if (!databaseUrl || !isUrl(databaseUrl, /^postgres(ql)?:$/)) {
    sentences.push('PARVIS_SHARE_DATABASE_URL must be an address like postgres://parvis_share:password@host:5432/parvis.');
  }
  const port = read('PARVIS_SHARE_PORT') ?? '3001';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    sentences.push(`PARVIS_SHARE_PORT must be a whole number from 1 to 65535, not "${port}".`);
  }
  const url = (read('PARVIS_SHARE_URL') ?? `http://localhost:${port}`).replace(/\/+$/, '');
  if (read('PARVIS_SHARE_URL') && (!isUrl(url, /^https?:$/) || new URL(url).origin !== url.toLowerCase())) {
    sentences.push(`PARVIS_SHARE_URL must be an http or https address without path, user or query, not "${url}".`);
  }
  const company = read('PARVIS_COMPANY') ?? 'Parvis';
  if (company.length > 80) sentences.push('PARVIS_COMPANY must be a name of at most 80 characters.');
  const legalUrl = read('PARVIS_SHARE_LEGAL_URL') ?? null;
  if (legalUrl && !isUrl(legalUrl, /^https?:$/)) sentences.push(`PARVIS_SHARE_LEGAL_URL must be an http or https address, not "${legalUrl}".`);

  if (sentences.length > 0) throw new BadSettings(sentences);
  return { databaseUrl: databaseUrl ?? '', host: read('PARVIS_HOST') ?? '127.0.0.1', port: Number(port), url: url.toLowerCase(), company, legalUrl };
}

function isUrl(value: string, protocol: RegExp): boolean {
  return URL.canParse(value) && protocol.test(new URL(value).protocol);
}

/** A secret may be given as the path of a file in NAME_FILE, as container platforms do. */
function secret(env: Environment, name: string, sentences: string[]): string | undefined {
  const file = env[`${name}_FILE`]?.trim();
  if (!file) return env[name]?.trim();
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    sentences.push(`${name}_FILE names a file that can't be read: ${file}.`);
    return undefined;
  }
}
