import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The command line of a living process, or undefined when there is none (or the system can't tell). */
export function commandLine(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process still holds anything. Its command line is no sign: it goes before the ports do, while a process that
 * nobody waits for keeps its number after all is closed.
 */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return !(/^State:\tZ/m.test(status) && /^Threads:\t1$/m.test(status));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Waits until the process is gone; false when it still lives after `milliseconds`. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (lives(pid)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return true;
}

/** Sends a signal to a process, or to its whole group; a process that has just ended is no error. */
export function signal(pid: number, name: NodeJS.Signals, group = false): void {
  try {
    process.kill(group && process.platform !== 'win32' ? -pid : pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
