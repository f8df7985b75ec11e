import { limits } from './tree.ts';

const refused = /[\s\p{Cc}\p{Bidi_Control}\ufeff\p{Surrogate}]/u;
// RFC 3986 has no place for these unencoded, and encoded they need no escape in Markdown nor in a table.
const encoded = /[\\"<>^`{|}]/g;

/**
 * The address of a link as the tree holds it, or null for one that the dialect refuses: only `https`, `http` and `mailto`, absolute,
 * without spaces or control characters, at most 2,000 characters.
 */
export function readHref(address: string): string | null {
  if (address.length > limits.href || refused.test(address)) return null;
  if (!/^(?:https?:\/\/[^/?#]|mailto:.)/i.test(address)) return null;
  const href = address.replace(encoded, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).normalize('NFC');
  return href.length > limits.href ? null : href;
}

export interface TextPiece {
  text: string;
  href?: string;
}

/** Cuts a text around its bare `https://` and `http://` addresses. Linear: every character is looked at a fixed number of times. */
export function splitAtAddresses(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  let start = text.indexOf('http');
  while (start !== -1) {
    let next = start + 4;
    if (/^https?:\/\//.test(text.slice(start, start + 8)) && !(start > 0 && /[\p{L}\p{N}_]/u.test(text.charAt(start - 1)))) {
      const stop = endOfAddress(text, start);
      const address = text.slice(start, stop.trimmed);
      const href = readHref(address);
      if (href) {
        if (start > done) pieces.push({ text: text.slice(done, start) });
        pieces.push({ text: address, href });
        done = stop.trimmed;
      }
      next = stop.end;
    }
    start = text.indexOf('http', next);
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

// The punctuation that ends a sentence is not of the address; a closing parenthesis is, where the address opened it.
function endOfAddress(text: string, start: number): { trimmed: number; end: number } {
  let end = start;
  let open = 0;
  while (end < text.length && !/[\s<>"\p{Cc}]/u.test(text.charAt(end))) {
    const character = text.charAt(end);
    if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    end += 1;
  }
  let trimmed = end;
  while (trimmed > start) {
    const last = text.charAt(trimmed - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!'?!.,:;*_~\'’”»]'.includes(last)) break;
    trimmed -= 1;
  }
  return { trimmed, end };
}
