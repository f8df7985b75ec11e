import type { Options } from 'mdast-util-from-markdown';
import { limits } from './tree.ts';

export type RichTextErrorCode = 'RICH_TEXT_LINK' | 'RICH_TEXT_IMAGE' | 'RICH_TEXT_TOO_LONG' | 'RICH_TEXT_TOO_DEEP';

/** Why a text is outside the dialect, and on which line of it (from 1). */
export interface RichTextError {
  code: RichTextErrorCode;
  line: number;
}

/** Thrown within the parser only; `parse` answers with what it holds. */
export class Refusal extends Error {
  constructor(
    readonly code: RichTextErrorCode,
    readonly line: number,
  ) {
    super(code);
  }
}

/**
 * Refuses, before the parser sees it, a text whose size or line beginnings would cost it more than linear time. It looks at lines only, so
 * within a code block it may count what is no list.
 */
export function checkLines(markdown: string): void {
  const lines = markdown.split('\n');
  if (lines.length > limits.lines) throw new Refusal('RICH_TEXT_TOO_LONG', limits.lines + 1);
  const containers = new Containers();
  let underlines = 0;
  lines.forEach((line, index) => {
    if (!isRule(line) && containers.after(line) > limits.depth) throw new Refusal('RICH_TEXT_TOO_DEEP', index + 1);
    if (isUnderline(line) && (underlines += 1) > limits.underlines) throw new Refusal('RICH_TEXT_TOO_LONG', index + 1);
    if (isTableWiderThanAllowed(line)) throw new Refusal('RICH_TEXT_TOO_LONG', index + 1);
  });
}

/** The columns where lists and quotes began that a line may still be in. */
class Containers {
  private open: { column: number; quote: boolean }[] = [];

  /** How many lists and quotes within each other a line can be in. */
  after(line: string): number {
    let column = 0;
    let at = 0;
    for (let found = marker(line, at); found && this.open.length <= limits.depth; found = marker(line, at)) {
      for (const space of found.spaces) column = space === '\t' ? column + 4 - (column % 4) : column + 1;
      const quote = found.sign === '>';
      if (!quote || !this.open.some((one) => one.quote && one.column === column)) {
        this.open = this.open.filter((one) => one.column < column);
        this.open.push({ column, quote });
      }
      column += found.sign.length;
      at = found.end;
    }
    return this.open.length;
  }
}

const markers = /([ \t]*)(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

function marker(line: string, at: number): { spaces: string; sign: string; end: number } | null {
  markers.lastIndex = at;
  const [, spaces = '', sign = ''] = markers.exec(line) ?? [];
  return sign ? { spaces, sign, end: markers.lastIndex } : null;
}

function isRule(line: string): boolean {
  return /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,})$/.test(line);
}

function isUnderline(line: string): boolean {
  return /^[\s>]*[=-][\s=-]*$/.test(line);
}

function isTableWiderThanAllowed(line: string): boolean {
  return /^[\s>|:-]+$/.test(line) && line.split('|').length > limits.columns + 2;
}

type MicromarkExtension = NonNullable<Options['extensions']>[number];

/**
 * A micromark extension that refuses a paragraph with more marks or brackets than the limits: the parser pairs them in quadratic time.
 * It tokenizes nothing itself, but for runs like `**********` that are too long to be a mark and stay text.
 */
export function boundedMarks(): MicromarkExtension {
  const marks = countOf('RICH_TEXT_TOO_DEEP', limits.marks);
  const brackets = countOf('RICH_TEXT_TOO_DEEP', limits.brackets);
  return { text: { 42: [longRun, marks], 95: [longRun, marks], 126: [longRun, marks], 91: brackets, 93: brackets } };
}

type Construct = Exclude<NonNullable<NonNullable<MicromarkExtension['text']>[number]>, unknown[]>;
type Tokenizer = Construct['tokenize'];

function countOf(code: RichTextErrorCode, limit: number): Construct {
  const counts = new WeakMap<object, number>();
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    const count = (counts.get(this) ?? 0) + 1;
    if (count > limit) throw new Refusal(code, this.now().line);
    counts.set(this, count);
    return nok;
  };
  return { name: 'count', tokenize };
}

const longRun: Construct = {
  name: 'longRun',
  tokenize(effects, ok, nok) {
    let size = 0;
    let marker: number | null = null;
    return function run(code) {
      if (size === 0) {
        marker = code;
        effects.enter('data');
      }
      if (code === marker) {
        size += 1;
        effects.consume(code);
        return run;
      }
      if (size <= limits.markRun) return nok(code);
      effects.exit('data');
      return ok(code);
    };
  },
};
