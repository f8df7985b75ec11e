export type { RichTextError, RichTextErrorCode } from './bounds.ts';
export { canonicalTree } from './canonical.ts';
export { type BlockChange, type Change, type DifferenceLocale, diffBlocks, diffWords } from './difference.ts';
export { readHref } from './link.ts';
export { type ParseResult, parse } from './parse.ts';
export { type NameOf, excerpt, mentions, plainText } from './plain-text.ts';
export { serialize } from './serialize.ts';
export * from './tree.ts';
export { validate } from './validate.ts';
