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

/** Refuses, before the parser sees it, a text whose size or line beginnings would cost it more than linear time. */
export function checkLines(markdown: string): void {
  if (markdown.length > limits.characters) throw new Refusal('RICH_TEXT_TOO_LONG', 1);
  const lines = markdown.split('\n');
  if (lines.length > limits.lines) throw new Refusal('RICH_TEXT_TOO_LONG', limits.lines + 1);
  let underlines = 0;
  lines.forEach((line, index) => {
    if (containersOf(line) > limits.depth && !isRule(line)) throw new Refusal('RICH_TEXT_TOO_DEEP', index + 1);
    if (isUnderline(line) && (underlines += 1) > limits.underlines) throw new Refusal('RICH_TEXT_TOO_LONG', index + 1);
  });
}

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

function containersOf(line: string): number {
  let count = 0;
  marker.lastIndex = 0;
  while (count <= limits.depth && marker.test(line)) count += 1;
  return count;
}

function isRule(line: string): boolean {
  return /^[*\s]+$|^[-\s]+$/.test(line);
}

function isUnderline(line: string): boolean {
  return /^[\s>]*[=-][\s=-]*$/.test(line);
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
