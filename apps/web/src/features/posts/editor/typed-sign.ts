import { signs, type ListKind } from './choices.ts';
import { typedEmoji } from './emoji/typed-emoji.ts';

/** What is being typed after a sign that opens a list, and where the sign stands. */
export interface TypedSign {
  kind: ListKind;
  query: string;
  from: number;
}

/** What a person who writes plain text types now, where it asks for a list; null elsewhere. `before` is the text up to the caret. The same signs open the lists of the visual editor. */
export function typedSign(before: string): TypedSign | null {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const word = /(?:^|\s)([@#])([^\s@#]*)$/.exec(line);
  if (word) {
    const kind = word[1] === signs.mentions ? 'mentions' : 'topics';
    const query = word[2] ?? '';
    return inCode(before) ? null : { kind, query, from: before.length - query.length - 1 };
  }
  const emoji = typedEmoji(line);
  return emoji === null || inCode(before) ? null : { kind: 'emoji', query: emoji, from: before.length - emoji.length - 1 };
}

/** Within a block of code that was not closed yet, or after a sign of code in this paragraph that was not. */
function inCode(before: string): boolean {
  const fences = before.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  if (fences % 2 === 1) return true;
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  return (paragraph.match(/`+/g)?.length ?? 0) % 2 === 1;
}
