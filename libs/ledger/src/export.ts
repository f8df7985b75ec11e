import { canonical, type LedgerRecord, type Sealed } from './record.ts';
import { type Fault, verify, type Verification } from './verify.ts';

/** The name of the format, first field of an export's first line. */
export const exportFormat = 'parvis-ledger-1';

/** The first line of an export. `exportedAt` is an ISO 8601 instant in UTC; `lastHash` is 64 zeros where `count` is 0. */
export interface ExportHeader {
  readonly format: typeof exportFormat;
  readonly kind: string;
  readonly exportedAt: string;
  readonly count: number;
  readonly lastHash: string;
}

/** What is no export of ours: an empty file, another format, a damaged first line. */
export class ExportFormatError extends Error {
  override name = 'ExportFormatError';
}

/**
 * The lines of an export, each with its line end: the header, then every record in canonical form. The head (`count`, `lastHash`) is read in
 * the same snapshot as the records; throws at the end where it doesn't fit what was written, so that a half file never passes as whole.
 */
export async function* writeExport(
  header: Omit<ExportHeader, 'format'>,
  records: Iterable<Sealed> | AsyncIterable<Sealed>,
): AsyncGenerator<string, void> {
  const { kind, exportedAt, count, lastHash } = header;
  yield `${JSON.stringify({ format: exportFormat, kind, exportedAt, count, lastHash })}\n`;
  let written = 0;
  let writtenHash = lastHash;
  for await (const record of records) {
    written += 1;
    writtenHash = record.hash;
    yield `${canonical(record)}\n`;
  }
  if (written !== count || writtenHash !== lastHash) {
    throw new Error(`The export holds ${written} records, but its header says ${count}, or ends in another one.`);
  }
}

/** An export being read: its header, and its records in file order, to be read once. */
export interface ReadExport {
  readonly header: ExportHeader;
  /** A record as parsed, or null for a line that isn't the canonical form of a record, which `verify` counts as changed. */
  readonly records: AsyncGenerator<LedgerRecord | null, void>;
}

/**
 * Reads an export from pieces of text of any size (a file's stream with `encoding: 'utf8'`).
 * Throws `ExportFormatError` where the first line is no header of ours.
 */
export async function readExport(pieces: Iterable<string> | AsyncIterable<string>): Promise<ReadExport> {
  const lines = linesOf(pieces);
  const first = await lines.next();
  const header = first.done ? null : headerOf(first.value);
  if (!header) throw new ExportFormatError(`This is no "${exportFormat}" export: its first line is not the header.`);
  return { header, records: recordsOf(lines) };
}

/** Verifies an export as a whole: its chain, and that it ends where its header says. Throws `ExportFormatError` as `readExport` does. */
export async function verifyExport(
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<Verification & { readonly header: ExportHeader }> {
  const { header, records } = await readExport(pieces);
  const result = await verify(records, { head: { index: header.count, hash: header.lastHash } });
  const faults: Fault[] = [...result.faults];
  if (faults.length === 0 && result.checked !== header.count) {
    faults.push({
      index: header.count + 1,
      kind: 'changed',
      message: `The header says ${header.count} records, the file holds ${result.checked}.`,
    });
  }
  return { ...result, header, ok: faults.length === 0, faults };
}

async function* recordsOf(lines: AsyncGenerator<string, void>): AsyncGenerator<LedgerRecord | null, void> {
  for await (const line of lines) {
    const record = parse(line);
    yield isCanonical(record, line) ? record : null;
  }
}

// Also refuses a key that stands twice in a line, which readers of JSON understand differently.
function isCanonical(record: unknown, line: string): record is LedgerRecord {
  try {
    return canonical(record as LedgerRecord) === line;
  } catch {
    return false;
  }
}

function headerOf(line: string): ExportHeader | null {
  const header = parse(line) as Partial<ExportHeader> | null | undefined;
  if (header?.format !== exportFormat) return null;
  const { kind, exportedAt, count, lastHash } = header;
  const whole = typeof kind === 'string' && typeof exportedAt === 'string' && typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  return whole && /^[0-9a-f]{64}$/.test(String(lastHash)) ? (header as ExportHeader) : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

// Only U+000A ends a line: U+2028 and others may stand inside a record.
async function* linesOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.splice(-1).join('');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
