// Bidi_Control (marks, embeddings, overrides, isolates) can show a text in another order than the one that is stored and signed.
const unwanted = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|\p{Bidi_Control}/gu;

/**
 * A text as Parvis stores it: Unicode NFC, lines end in `\n`; control characters (NUL, bidi controls, byte order mark) are dropped and
 * a lone surrogate, which UTF-8 can't hold, and a noncharacter, which Markdown can't name, become U+FFFD.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .normalize('NFC');
}
