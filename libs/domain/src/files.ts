import type { ErrorCode } from './error-codes.ts';
import { amountFault, limits } from './limits.ts';

/** What a file is to the person who meets it. */
export const fileKinds = ['image', 'pdf', 'document', 'spreadsheet', 'slides', 'text', 'archive', 'audio', 'video', 'markup'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A type of content that people may send: what it is, and the ends of names that fit it. */
interface FileType {
  kind: FileKind;
  extensions: readonly string[];
}

/**
 * What people may send, by media type; anything else is refused. Programs, installers and scripts that a double click would run are not among
 * them. What `markup` names may hold scripts: it is kept as it is, never drawn, and only ever downloaded.
 */
export const fileTypes: Readonly<Record<string, FileType>> = {
  'image/jpeg': { kind: 'image', extensions: ['jpg', 'jpeg', 'jfif'] },
  'image/png': { kind: 'image', extensions: ['png'] },
  'image/webp': { kind: 'image', extensions: ['webp'] },
  'image/gif': { kind: 'image', extensions: ['gif'] },
  'image/avif': { kind: 'image', extensions: ['avif'] },
  'application/pdf': { kind: 'pdf', extensions: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { kind: 'document', extensions: ['docx'] },
  'application/vnd.oasis.opendocument.text': { kind: 'document', extensions: ['odt'] },
  'application/rtf': { kind: 'document', extensions: ['rtf'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { kind: 'spreadsheet', extensions: ['xlsx'] },
  'application/vnd.oasis.opendocument.spreadsheet': { kind: 'spreadsheet', extensions: ['ods'] },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { kind: 'slides', extensions: ['pptx'] },
  'application/vnd.oasis.opendocument.presentation': { kind: 'slides', extensions: ['odp'] },
  'application/zip': { kind: 'archive', extensions: ['zip'] },
  'application/x-7z-compressed': { kind: 'archive', extensions: ['7z'] },
  'audio/mpeg': { kind: 'audio', extensions: ['mp3'] },
  'audio/x-m4a': { kind: 'audio', extensions: ['m4a'] },
  'audio/ogg': { kind: 'audio', extensions: ['ogg', 'oga'] },
  'video/mp4': { kind: 'video', extensions: ['mp4', 'm4v'] },
  'video/quicktime': { kind: 'video', extensions: ['mov'] },
  'video/webm': { kind: 'video', extensions: ['webm'] },
  'text/csv': { kind: 'spreadsheet', extensions: ['csv', 'tsv'] },
  'text/plain': { kind: 'text', extensions: ['txt', 'md', 'log', 'json', 'yaml', 'yml', 'sql', 'ics', 'vcf'] },
  'text/html': { kind: 'markup', extensions: ['svg', 'html', 'htm', 'xml'] },
};

/** What follows the last dot of a name, in small letters; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type that a name claims, or null for one that nobody may send. */
export function claimedType(name: string): string | null {
  const extension = extensionOf(name);
  return Object.entries(fileTypes).find(([, { extensions }]) => extensions.includes(extension))?.[0] ?? null;
}

/**
 * The type of a file, from its content (`found` is null where no signature is known, `isText` whether all of it is text) and its name; null
 * where nobody may send such a file, or where the content is not what the name says. A picture is one whatever picture its name says.
 */
export function typeOf(name: string, found: string | null, isText: boolean): string | null {
  const claimed = claimedType(name);
  if (!claimed) return null;
  const kind = fileTypes[claimed]!.kind;
  if (claimed.startsWith('text/')) return isText && (found === null || found === 'application/xml') ? claimed : null;
  if (found === claimed) return claimed;
  const type = found ? fileTypes[found] : undefined;
  return found && type && kind === 'image' && type.kind === 'image' ? found : null;
}

/** Whether a file's content is a photo as an iPhone keeps it: pages get it as a JPEG, unless it comes by another way than their own choice of files. */
export const isHeic = (mediaType: string | null): boolean => mediaType !== null && /^image\/hei[cf]/.test(mediaType);

/** What a file may be, before it is sent: refused by its name or its size in bytes, or null. */
export function fileFault(name: string, bytes: number): ErrorCode | null {
  const type = claimedType(name);
  if (!type) return ['heic', 'heif', 'hif'].includes(extensionOf(name)) ? 'PHOTO_IN_HEIC' : 'FILE_TYPE_REFUSED';
  if (bytes < 1) return 'FILE_EMPTY';
  return amountFault(bytes, sizeBound(name)) ? 'FILE_TOO_LARGE' : null;
}

/** How large a file of this name may be, in bytes. */
export function sizeBound(name: string): typeof limits.imageBytes | typeof limits.fileBytes {
  const type = claimedType(name);
  return type && fileTypes[type]!.kind === 'image' ? limits.imageBytes : limits.fileBytes;
}

/** A name as it is kept: one line, no path, no control or direction signs, at most 120 characters; its end stays. */
export function fileNameFrom(sent: string): string {
  const clean = (sent.replaceAll('\\', '/').split('/').at(-1) ?? '').replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\ufeff]/gu, '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const name = clean.replace(/^\.+/, '') || 'file';
  const characters = [...name];
  if (characters.length <= limits.fileName.max) return name;
  const end = extensionOf(name);
  return end ? `${characters.slice(0, limits.fileName.max - end.length - 1).join('').trimEnd()}.${end}` : characters.slice(0, limits.fileName.max).join('');
}
