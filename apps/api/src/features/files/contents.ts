import type { File } from './file.entity.ts';

/** The parts of a file that the storage knows by keys of their own. */
type Kept = Pick<File, 'id' | 'kind' | 'sizes' | 'animated'>;

/** Where the content of a file that is no image stands. */
export const wholeKey = ({ id }: { id: string }): string => `${id}/whole`;

/** Where a size of an image stands: one of its widths, or of an animation the first frame in that width. */
export const sizeKey = ({ id }: { id: string }, width: number, still = false): string => `${id}/${still ? 'still-' : ''}${width}`;

/** Every key of a file that has been received. */
export function keysOf(file: Kept): string[] {
  if (file.kind !== 'image') return [wholeKey(file)];
  return file.sizes.flatMap((width) => [sizeKey(file, width), ...(file.animated ? [sizeKey(file, width, true)] : [])]);
}

/** The key of what an address asks for: nothing after the id, a width (`480`), a first frame (`still-480`) or the smallest there is (`preview`, which never moves); null for what there is not. */
export function keyAsked(file: Kept, size: string | undefined): string | null {
  if (size === undefined) return file.kind === 'image' ? sizeKey(file, file.sizes.at(-1)!) : wholeKey(file);
  if (size === 'preview' && file.kind === 'image') return sizeKey(file, file.sizes[0]!, file.animated);
  return size !== 'whole' && keysOf(file).includes(`${file.id}/${size}`) ? `${file.id}/${size}` : null;
}
