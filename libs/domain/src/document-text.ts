import type { Language } from './languages.ts';
import { type SectionKind, sectionKindWords } from './section-kinds.ts';

/** A section as it stands in one language. `body` is our Markdown; `source` says where a rule comes from. */
export interface SectionText {
  readonly kind: SectionKind;
  readonly title: string;
  readonly body: string;
  readonly source: string | null;
}

/** A document version in one language. */
export interface DocumentText {
  readonly language: Language;
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly SectionText[];
}

/**
 * The canonical text of a version in one language. The SHA-256 of its UTF-8 bytes is what a person accepts.
 *
 * To the byte: blocks are separated by one empty line (two U+000A), and the text ends with one U+000A. Blocks, in order:
 * 1. `# `, the title;
 * 2. the introduction, left out where blank;
 * 3. for each section, numbered from 1: `## `, number, `. `, title; then `[`, the kind's word, `]` (`Rule`, `Recommendation`, `Risk`, in
 *    French `Règle`, `Recommandation`, `Risque`); then the body, left out where blank; then, left out where blank, `Source: ` and the source
 *    (in French `Source`, U+00A0, `: `).
 *
 * Before that, each field: U+000D U+000A and lone U+000D become U+000A; Unicode NFC; introduction and bodies lose leading empty lines and
 * trailing white space; titles and sources become one line, each run of white space one space, none at the ends. No byte order mark.
 */
export function documentText(document: DocumentText): string {
  const words = sectionKindWords[document.language];
  const source = document.language === 'fr' ? 'Source\u00a0: ' : 'Source: ';
  const blocks = [`# ${oneLine(document.title)}`, block(document.introduction)];
  document.sections.forEach((section, place) => {
    const from = oneLine(section.source ?? '');
    blocks.push(`## ${place + 1}. ${oneLine(section.title)}`, `[${words[section.kind]}]`, block(section.body), from && source + from);
  });
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

function oneLine(text: string): string {
  return normal(text).replace(/\s+/g, ' ').trim();
}

function block(text: string): string {
  return normal(text).trimEnd().replace(/^(?:[ \t]*\n)+/, '');
}
