import { linksIn, type RichTextTree } from '@parvis/rich-text';

/** Cards of one text, at most. */
export const cardsAtMost = 3;
const bytesAtMost = 2_000;

/** An address as cards know it. */
export interface Address {
  url: string;
  /** Of an address of this Parvis: what stands after its origin. */
  path: string | null;
}

/** The first addresses to which a text leads, each once, in one spelling and without what stands after `#`; `home` is where this Parvis stands. */
export function addressesIn(tree: RichTextTree, home: string): Address[] {
  const found = new Map<string, Address>();
  for (const href of linksIn(tree)) {
    const url = URL.parse(href);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) continue;
    url.hash = '';
    if (Buffer.byteLength(url.href) > bytesAtMost) continue;
    const inside = url.href === home || url.href.startsWith(`${home}/`);
    found.set(url.href, { url: url.href, path: inside ? url.href.slice(home.length) : null });
    if (found.size === cardsAtMost) break;
  }
  return [...found.values()];
}
