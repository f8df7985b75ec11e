import { linksIn } from './plain-text.ts';
import type { RichTextTree } from './tree.ts';

/** Addresses of one text that are looked at, at most. */
const atMost = 3;
const bytesAtMost = 2_000;

/** An address of the web in one spelling, without what stands after `#`; null for what is none, holds a password or is longer than 2,000 bytes. */
export function readAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  url.hash = '';
  // Its spelling is of ASCII alone: as many bytes as characters.
  return /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= bytesAtMost ? url.href : null;
}

/** The first three addresses of the web to which a text leads, each once, as `readAddress` spells them. */
export function addressesIn(tree: RichTextTree): string[] {
  return [...new Set(linksIn(tree).flatMap((href) => readAddress(href) ?? []))].slice(0, atMost);
}
