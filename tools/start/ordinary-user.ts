import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** How to run PostgreSQL, which refuses to run as root: words to put before the command, and its user. */
export interface RunAs {
  prefix: string[];
  uid?: number;
  gid?: number;
}

/**
 * For root: the system user `postgres`, made where missing. Its files may stand below a folder that only root may enter
 * (a clone in /root); then the server is given the one capability that opens it, kept by `no_setuid_fixup` when it asks
 * whether it may run its own program. For everyone else: themselves.
 */
export function ordinaryUser(program: string, folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const [uid, gid] = ids() ?? make();
  if (reaches({ prefix: [], uid, gid }, program, folder)) return { prefix: [], uid, gid };
  for (const capability of capabilities()) {
    const prefix = [
      'setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups',
      `--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`, '--securebits=+no_setuid_fixup', '--',
    ];
    if (reaches({ prefix }, program, folder)) return { prefix };
  }
  throw new Refusal(
    `PostgreSQL can't run as root, and its user "postgres" may not enter ${folder}: open the folders above it (chmod o+x), put Parvis elsewhere, or set DATABASE_URL.`,
  );
}

/** The ids of the system user `postgres`, or undefined where there is none. */
export function ids(): [uid: number, gid: number] | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('postgres:'));
  const fields = line?.split(':');
  return fields && [Number(fields[2]), Number(fields[3])];
}

function make(): [number, number] {
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
  } catch {
    // What matters is whether the user exists now.
  }
  const made = ids();
  if (!made) throw new Refusal('PostgreSQL can\'t run as root and the user "postgres" could not be made: start Parvis as an ordinary user, or set DATABASE_URL.');
  return made;
}

function reaches({ prefix, uid, gid }: RunAs, program: string, folder: string): boolean {
  const run = (...command: string[]) => {
    const [first = '', ...rest] = [...prefix, ...command];
    return spawnSync(first, rest, { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
  };
  return run(program, '--version') && run('test', '-x', folder);
}

/** Capabilities that enter closed folders, the smallest first, among those this root has (containers take some away). */
function capabilities(): string[] {
  const bounding = /^CapBnd:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  const has = (bit: bigint) => ((BigInt(`0x${bounding}`) >> bit) & 1n) === 1n;
  return [...(has(2n) ? ['dac_read_search'] : []), ...(has(1n) ? ['dac_override'] : [])];
}
