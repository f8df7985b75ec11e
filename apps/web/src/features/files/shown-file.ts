/** What is told of a file, for drawing it. */
export interface ShownFile {
  id: string;
  name: string;
  kind: string;
  bytes: number;
  width?: number | null;
  height?: number | null;
  colour?: string | null;
  animated: boolean;
  sizes: readonly number[];
}

/** Where a file is had: an image in a size is shown, anything else is a download. */
export const addressOf = (id: string, size?: number | string): string => `/files/${id}${size === undefined ? '' : `/${size}`}`;

/** The addresses of an image in all its sizes, for `srcset`; of an animation its first frames, where nothing moves. */
export function sourcesOf({ id, sizes, animated }: ShownFile, moving: boolean): string {
  return sizes.map((size) => `${addressOf(id, animated && !moving ? `still-${size}` : size)} ${size}w`).join(', ');
}

/** How wide an image stands in a text, for the browser to choose among its sizes. */
export const widthsInText = '(min-width: 75rem) 42rem, (min-width: 48rem) 60vw, 92vw';
