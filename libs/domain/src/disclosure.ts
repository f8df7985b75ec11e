/**
 * Whether a text says whose employee speaks: the kit's disclosure line, word for word. Case, kinds of apostrophe and dash, runs of blanks,
 * invisible characters and the line's final punctuation don't matter; a longer word around it does. A blank line is carried by nothing.
 * Why: an employee's link to the company must be plain in the post itself (US 16 CFR 255; in France, Code de la consommation L121-2).
 */
export function carriesDisclosure(text: string, line: string): boolean {
  const wanted = plain(line).replace(/[\s.!:;,]+$/, '');
  if (wanted === '') return false;
  const found = plain(text);
  for (let at = found.indexOf(wanted); at !== -1; at = found.indexOf(wanted, at + 1)) {
    const before = lastCharacter(found.slice(0, at));
    const after = String.fromCodePoint(found.codePointAt(at + wanted.length) ?? 0x20);
    if (!isWord(before) && !isWord(after)) return true;
  }
  return false;
}

/** The text with the disclosure line at its start, where no network folds it away; unchanged where it is already there. */
export function withDisclosure(text: string, line: string): string {
  if (line.trim() === '' || carriesDisclosure(text, line)) return text;
  return [line.trim(), text.trim()].filter((part) => part !== '').join('\n');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}\p{M}_]/u.test(character);
}
