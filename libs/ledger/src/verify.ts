import { genesisHash, type LedgerRecord, type Link, sealHash } from './record.ts';

/** What can be wrong with a chain. */
export type FaultKind = 'changed' | 'missing' | 'reordered' | 'duplicated';

/** One fault: the index of the record (for `missing`, of the first one of the gap) and a sentence in English. */
export interface Fault {
  readonly index: number;
  readonly kind: FaultKind;
  readonly message: string;
}

/** What a verification found. `lastHash` is the hash of the record with the highest index, or 64 zeros; `checked` counts records read. */
export interface Verification {
  readonly ok: boolean;
  readonly checked: number;
  readonly lastHash: string;
  readonly faults: readonly Fault[];
}

/** Options of `verify`. */
export interface VerifyOptions {
  /**
   * A link known from elsewhere (a certificate, an auditor's note, an export's header). Only with it are records cut off at the end found,
   * and a chain that was rewritten and sealed anew.
   */
  readonly head?: Link | null;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a chain once, in the order it is stored, and tells each record that was changed, is missing, stands elsewhere or stands twice.
 * Takes anything as a record: what isn't one counts as changed. A record whose own hash is wrong is taken to stand where it stands,
 * whatever index it claims. Memory grows with the number of faults, not of records.
 */
export async function verify(records: Iterable<unknown> | AsyncIterable<unknown>, options: VerifyOptions = {}): Promise<Verification> {
  const faults: Fault[] = [];
  const head = options.head ?? null;
  let gaps: Gap[] = [];
  let checked = 0;
  let last: Link = { index: 0, hash: genesisHash };
  // After a changed record the next one has nothing sure to continue.
  let lastIsSure = true;
  let atHead: string | null = head?.index === 0 ? genesisHash : null;

  const found = (index: number, kind: FaultKind, message: string): void => {
    faults.push({ index, kind, message });
  };

  for await (const record of records) {
    checked += 1;
    const sealed = readSeal(record);
    if (!sealed.intact) {
      last = { index: last.index + 1, hash: sealed.hash };
      lastIsSure = false;
      if (head?.index === last.index) atHead = sealed.hash;
      found(last.index, 'changed', `Record ${last.index} was changed: its content does not give its hash.`);
      continue;
    }
    const { index, hash, previousHash } = sealed;
    if (head?.index === index) atHead ??= hash;
    if (index <= last.index) {
      const gap = gaps.find(({ from, to }) => from <= index && index <= to);
      if (!gap) {
        found(index, 'duplicated', `Record ${index} stands there more than once.`);
        continue;
      }
      gaps = gaps.flatMap((other) => (other === gap ? without(gap, index) : [other]));
      found(index, 'reordered', `Record ${index} stands after record ${last.index}.`);
      continue;
    }
    if (index > last.index + 1) gaps.push({ from: last.index + 1, to: index - 1 });
    else if (lastIsSure && previousHash !== last.hash) {
      found(index, 'changed', `Record ${index} does not continue record ${index - 1}: one of the two was changed and sealed anew.`);
    }
    last = { index, hash };
    lastIsSure = true;
  }

  for (const { from, to } of gaps) found(from, 'missing', missing(from, to));
  if (head && head.index > last.index) found(last.index + 1, 'missing', `${missing(last.index + 1, head.index)} The chain ends too early.`);
  else if (head && atHead !== head.hash && !gaps.some(({ from, to }) => from <= head.index && head.index <= to)) {
    found(head.index, 'changed', `Record ${head.index} is not the expected one: the chain was rewritten.`);
  }
  return { ok: faults.length === 0, checked, lastHash: last.hash, faults };
}

function missing(from: number, to: number): string {
  return from === to ? `Record ${from} is missing.` : `Records ${from} to ${to} are missing.`;
}

function without({ from, to }: Gap, index: number): Gap[] {
  return [{ from, to: index - 1 }, { from: index + 1, to }].filter((gap) => gap.from <= gap.to);
}

type Read = { intact: true; index: number; hash: string; previousHash: string } | { intact: false; hash: string };

function readSeal(record: unknown): Read {
  const fields: LedgerRecord = typeof record === 'object' && record !== null && !Array.isArray(record) ? (record as LedgerRecord) : {};
  const { index, hash, previousHash } = fields;
  const claimed = typeof hash === 'string' ? hash : '';
  try {
    if (typeof index === 'number' && index >= 1 && typeof previousHash === 'string' && sealHash(fields) === claimed) {
      return { intact: true, index, hash: claimed, previousHash };
    }
  } catch {
    // What has no canonical form was never sealed.
  }
  return { intact: false, hash: claimed };
}
