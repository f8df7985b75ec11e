import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface PublicFile {
  /** Address on the site; carries the hash of the content, so that it may be kept for a year. */
  path: string;
  type: string;
  content: Buffer;
}

const beside = (name: string) => new URL(`./public/${name}`, import.meta.url);

// The build lays the face beside the program; in the sources it comes from its package.
function face(): Buffer {
  const built = fileURLToPath(beside('face.woff2'));
  const inPackage = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
  return readFileSync(existsSync(built) ? built : createRequire(import.meta.url).resolve(inPackage));
}

function named(name: string, extension: string, type: string, content: Buffer): PublicFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/${name}.${hash}.${extension}`, type, content };
}

/** Reads the style sheet, the typeface and the icon once, at start. */
export function readPublicFiles(): { style: PublicFile; face: PublicFile; icon: PublicFile } {
  const font = named('face', 'woff2', 'font/woff2', face());
  const css = readFileSync(beside('style.css'), 'utf8').replaceAll('face.woff2', font.path);
  return {
    face: font,
    style: named('style', 'css', 'text/css; charset=utf-8', Buffer.from(css)),
    icon: named('icon', 'svg', 'image/svg+xml', readFileSync(beside('icon.svg'))),
  };
}
