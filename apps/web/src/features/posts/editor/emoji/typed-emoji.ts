/** A colon that begins a word, and letters after it: not the one of a time, of an address or after a word. */
const typed = /(?<![\p{L}\p{M}\p{N}:/._-]):(\p{L}[\p{L}\p{M}\p{N}’'_-]*)?$/u;
const enough = 2;
const longest = 40;

/**
 * The name of an emoji that is being typed at the end of `before`, the text up to the caret, without its colon; null where none is. Two letters
 * are needed to open the list; once someone `asked` for it by its button, none.
 */
export function typedEmoji(before: string, asked = false): string | null {
  const found = typed.exec(before.slice(-longest));
  if (!found) return null;
  const name = found[1] ?? '';
  return asked || [...name.normalize('NFC')].length >= enough ? name : null;
}
