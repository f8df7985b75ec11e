import type { Image } from 'mdast';
import { type ImageNode, isMentionId } from './tree.ts';

/** The title that says of an image, in Markdown, that it needs no description. */
export const decorative = 'decorative';

/** The id in the address of an image, or null where it is none of our files. */
export function fileIdOf(url: string): string | null {
  const id = url.startsWith('file:') ? url.slice('file:'.length) : '';
  return isMentionId(id) ? id : null;
}

/** An image as Markdown has it. */
export function markdownImage({ id, alt }: ImageNode['attrs']): Image {
  return { type: 'image', url: `file:${id}`, alt: alt ?? '', title: alt === '' ? decorative : null };
}
