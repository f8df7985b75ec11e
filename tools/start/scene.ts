import { EXIT_BAD_SETTINGS, readSettings, SettingsError, type Settings } from '@parvis/api/settings';
import { databaseOfRunningStart, openDatabase, type RunningDatabase } from './database.ts';
import { Processes, runningStart } from './processes.ts';
import { Refusal } from './refusal.ts';

/** Whether a database was named; otherwise PostgreSQL is brought along. */
export const given = Boolean(process.env.DATABASE_URL || process.env.DATABASE_URL_FILE);

/** The settings of this start: demo mode and the local database unless told otherwise. */
export function startSettings(): Settings {
  const demo = { PARVIS_MODE: 'demo', ...process.env };
  return readSettings(given ? demo : { ...demo, DATABASE_URL: 'postgres://127.0.0.1/parvis' });
}

/** Runs `work` with what it starts, and leaves nothing behind: whatever ends first (the work, Ctrl-C, a program, PostgreSQL). */
export async function play(work: (scene: Scene) => Promise<number | void>, settings: () => Settings = startSettings): Promise<never> {
  let scene: Scene | undefined;
  let code: number;
  try {
    scene = new Scene(settings());
    code = (await Promise.race([work(scene), scene.ending])) ?? 0;
  } catch (error) {
    code = say(error);
  }
  await scene?.close().catch((error: unknown) => (code = say(error)));
  process.exit(code);
}

/** One start: its settings, its programs, its database, and the signal that ends it. */
export class Scene {
  readonly settings: Settings;
  readonly processes: Processes;
  /** Another start that is at work on the same data folder. */
  readonly other: number | undefined;
  /** Resolves when the person asks to stop, rejects when something that must run has ended. */
  readonly ending: Promise<void>;
  private database: Promise<RunningDatabase> | undefined;
  private closed: Promise<void> | undefined;
  private fail: (error: Refusal) => void = () => undefined;

  constructor(settings: Settings) {
    this.settings = settings;
    this.other = runningStart(settings.data);
    this.processes = new Processes(settings.data, this.other === undefined);
    this.ending = new Promise((resolve, reject) => {
      this.fail = reject;
      let asked = 0;
      const ask = () => {
        asked += 1;
        if (asked === 1) process.stdout.write('\nStopping…\n');
        else this.processes.kill();
        resolve();
      };
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
    });
    this.ending.catch(() => undefined);
    void this.processes.died.then((sentence) => this.fail(new Refusal(sentence)));
  }

  /** Opens the database once; another start that is at work lends its own. */
  openDatabase(): Promise<RunningDatabase> {
    const borrowed = !given && this.other !== undefined;
    this.database ??= borrowed ? Promise.resolve(databaseOfRunningStart(this.settings.data)) : openDatabase(this.settings, given);
    void this.database.then((database) => database.died).then((sentence) => this.fail(new Refusal(sentence)), () => undefined);
    return this.database;
  }

  /** Ends the programs first, then the database they use. */
  close(): Promise<void> {
    this.closed ??= (async () => {
      await this.processes.stop();
      const database = await this.database?.catch(() => undefined);
      await database?.stop();
    })();
    return this.closed;
  }
}

/** Says why in words and gives the exit code. An error nobody foresaw keeps its stack: it is ours to mend. */
function say(error: unknown): number {
  if (error instanceof SettingsError) {
    process.stderr.write(`Parvis can't start with these settings:\n${error.sentences.map((sentence) => `  - ${sentence}\n`).join('')}`);
    return EXIT_BAD_SETTINGS;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
