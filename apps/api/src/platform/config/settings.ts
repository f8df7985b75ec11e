import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { declarations, type Declaration, type Declarations, type Settings } from './declarations.ts';
import { contradictions, unsafe } from './safety.ts';

export type { Settings } from './declarations.ts';

type Environment = Record<string, string | undefined>;
type AnyDeclaration = Declaration<v.GenericSchema<string, unknown>>;

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
    const declaration: AnyDeclaration = declarations[key];
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
    const { name, doc, fallback, fallbackShown, must, secret }: AnyDeclaration = declarations[key];
    const shown = fallbackShown ?? (fallback === undefined ? 'none' : `\`${fallback}\``);
    const file = secret ? ` Secret: \`${name}_FILE\` may name a file that holds it.` : '';
    return `| \`${name}\` | ${must} | ${shown} | ${doc}${file} |`;
  });
  return ['| setting | value | default | what it is for |', '|---|---|---|---|', ...rows].join('\n');
}

function rawValue(declaration: AnyDeclaration, env: Environment, sentences: string[]): string | undefined {
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
