/** Letters and digits joined by the signs that stand within a topic: `#service-après-vente`, `#R&D`, `#5G`. After a blank, an opening sign, or first of all. */
const hash = /(?<![^\s([{«“‘"'’])#([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_&+/.'’-]*[\p{L}\p{M}\p{N}+])?)/gu;
const longest = 80;

/** A piece of a text: words, or a topic with the words typed after its `#`. */
export type TopicPiece = { text: string; typed: string | null };

/** A text cut where a topic may be named in it. Pieces joined are the text; `typed` is what stands after the `#`, null for other words. */
export function topicPieces(text: string): TopicPiece[] {
  const pieces: TopicPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(hash)) {
    const typed = match[1]!;
    if (typed.length > longest) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), typed: null });
    pieces.push({ text: match[0], typed });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), typed: null });
  return pieces;
}

/** How a topic is typed in a text: `#` and its words joined by hyphens; null for one that holds signs which no text can say so. */
export function hashOf(topic: string): string | null {
  const typed = topic.trim().replace(/\s+/g, '-');
  const [piece, more] = topicPieces(`#${typed}`);
  return more === undefined && piece?.typed === typed ? `#${typed}` : null;
}

/** The topics that may be meant by what was typed after `#`: each of its hyphens stands for itself or for a blank. At most 32. */
export function topicsMeant(typed: string): string[] {
  const parts = typed.split('-');
  // With more words than anyone types: all blanks, or all hyphens.
  if (parts.length > 6) return [parts.join(' '), typed];
  return parts.slice(1).reduce<string[]>((all, part) => all.flatMap((one) => [`${one} ${part}`, `${one}-${part}`]), [parts[0]!]);
}
