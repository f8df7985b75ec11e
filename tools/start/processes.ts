import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, gone, signal } from './process-table.ts';
import { Refusal } from './refusal.ts';

/** A program to run beside this one. Its output goes to `<data>/<name>.log`, or to the terminal. */
export interface Program {
  name: string;
  /** Arguments of this Node. */
  arguments: string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  output: 'log' | 'terminal';
}

interface Started {
  name: string;
  child: ChildProcess;
  ended: Promise<void>;
}

/**
 * The processes of one start. They are remembered in the data folder, so that a start which was killed without mercy is
 * cleaned up by the next one. Each has its own group: Ctrl-C reaches it through us, in the right order, with its children.
 */
export class Processes {
  private readonly data: string;
  private readonly holder: boolean;
  private readonly started: Started[] = [];
  private stopping = false;
  private announceDeath: (sentence: string) => void = () => undefined;
  /** Resolves, with a sentence, when a program ends without having been asked. */
  readonly died = new Promise<string>((resolve) => (this.announceDeath = resolve));

  /** `holder`: whether this start holds the data folder, or is a guest of one that does. */
  constructor(data: string, holder: boolean) {
    this.data = data;
    this.holder = holder;
  }

  /** Takes the data folder, after ending what a killed start left behind. */
  async claim(): Promise<void> {
    if (!this.holder) return;
    mkdirSync(this.data, { recursive: true });
    await stopOrphans(this.data);
    this.remember();
  }

  /** Starts a program that lives until `stop`. */
  start(program: Program): void {
    const { child, ended } = this.launch(program);
    void ended.then(() => {
      if (!this.stopping) this.announceDeath(`The ${program.name} stopped (${ending(child)})${this.lastWords(program)}`);
    });
  }

  /** Runs a program to its end and gives its exit code; 1 for one that was ended by a signal or could not be run. */
  async run(program: Program): Promise<number> {
    return exitCode(await this.toItsEnd(program));
  }

  /** Runs a program to its end; refuses with its last words when it fails. */
  async succeed(program: Program): Promise<void> {
    const child = await this.toItsEnd(program);
    if (child.exitCode !== 0) throw new Refusal(`The ${program.name} failed (${ending(child)})${this.lastWords(program)}`);
  }

  /** Ends every program: politely, after `patience` milliseconds by force. */
  async stop(patience = 10_000): Promise<void> {
    this.stopping = true;
    await Promise.all(this.started.map(async ({ child, ended }) => {
      if (!alive(child)) return;
      signal(child.pid!, 'SIGTERM', true);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
      if (alive(child)) signal(child.pid!, 'SIGKILL', true);
      await ended;
    }));
    if (this.holder) rmSync(pathOf(this.data), { force: true });
  }

  /** Ends every program at once: for someone who presses Ctrl-C again. */
  kill(): void {
    this.stopping = true;
    for (const { child } of this.started) if (alive(child)) signal(child.pid!, 'SIGKILL', true);
  }

  private async toItsEnd(program: Program): Promise<ChildProcess> {
    const { child, ended } = this.launch(program);
    await ended;
    this.started.splice(this.started.findIndex((one) => one.child === child), 1);
    this.remember();
    return child;
  }

  private launch(program: Program): Started {
    if (this.stopping) throw new Refusal('Stopped.');
    mkdirSync(this.data, { recursive: true });
    const output = program.output === 'log' ? openSync(this.logOf(program), 'w', 0o600) : undefined;
    const child = spawn(process.execPath, program.arguments, {
      cwd: program.folder,
      env: program.env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', output ?? 'inherit', output ?? 'inherit'],
    });
    if (output !== undefined) closeSync(output);
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    const started = { name: program.name, child, ended };
    this.started.push(started);
    this.remember();
    return started;
  }

  private remember(): void {
    if (!this.holder || this.stopping) return;
    const processes = this.started.filter(({ child }) => alive(child)).map(({ child }) => ({ pid: child.pid!, command: commandLine(child.pid!) }));
    writeFileSync(pathOf(this.data), JSON.stringify({ pid: process.pid, command: commandLine(process.pid), processes }), { mode: 0o600 });
  }

  private logOf(program: Program): string {
    return join(this.data, `${program.name.replaceAll(' ', '-')}.log`);
  }

  private lastWords(program: Program): string {
    if (program.output === 'terminal') return '.';
    const lines = readFileSync(this.logOf(program), 'utf8').trimEnd().split('\n').slice(-15);
    return `; ${this.logOf(program)} ends with:\n${lines.join('\n')}`;
  }
}

const pathOf = (data: string) => join(data, 'running.json');
const alive = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
const exitCode = (child: ChildProcess) => child.exitCode ?? 1;
const ending = (child: ChildProcess) => (child.exitCode === null ? (child.signalCode ?? 'it could not be run') : `code ${child.exitCode}`);

interface Remembered {
  pid: number;
  command?: string;
  processes: { pid: number; command?: string }[];
}

/** The id of a start of this data folder that is still at work, or undefined. */
export function runningStart(data: string): number | undefined {
  const remembered = read(data);
  return remembered && isSame(remembered) && remembered.pid !== process.pid ? remembered.pid : undefined;
}

/** Ends the processes of a start that was killed before it could end them itself. */
async function stopOrphans(data: string): Promise<void> {
  const orphans = (read(data)?.processes ?? []).filter(isSame);
  for (const { pid } of orphans) signal(pid, 'SIGTERM', true);
  for (const { pid } of orphans) {
    if (await gone(pid, 10_000)) continue;
    signal(pid, 'SIGKILL', true);
    await gone(pid, 5000);
  }
  rmSync(pathOf(data), { force: true });
}

// A number is given again after a while: only the same number with the same command line is the same process.
function isSame({ pid, command }: { pid: number; command?: string }): boolean {
  return command !== undefined && commandLine(pid) === command;
}

function read(data: string): Remembered | undefined {
  try {
    const remembered = JSON.parse(readFileSync(pathOf(data), 'utf8')) as Remembered;
    return Number.isInteger(remembered.pid) && Array.isArray(remembered.processes) ? remembered : undefined;
  } catch {
    return undefined;
  }
}
