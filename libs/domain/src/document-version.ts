import type { ErrorCode } from './error-codes.ts';
import { type Language, languages } from './languages.ts';
import type { DocumentText } from './document-text.ts';
import { sourceFault } from './section-kinds.ts';

/** Minor: no new acceptance. Material: acceptance is asked again. */
export const versionChanges = ['minor', 'material'] as const;

/** One of `versionChanges`. */
export type VersionChange = (typeof versionChanges)[number];

/** A published version, seen from the others. Numbers grow with each publication of a document. */
export interface PublishedVersion {
  readonly number: number;
  readonly change: VersionChange;
}

/**
 * The oldest version whose acceptance still holds: the last material one. The first published version is material whatever it says.
 * Null where nothing is published.
 */
export function acceptanceFloor(published: readonly PublishedVersion[]): number | null {
  const inOrder = [...published].sort((a, b) => a.number - b.number);
  return (inOrder.findLast((version) => version.change === 'material') ?? inOrder[0])?.number ?? null;
}

/** Whether a person who last accepted this version (null: none) has accepted what is in force. True where nothing is published. */
export function hasAcceptedInForce(published: readonly PublishedVersion[], acceptedNumber: number | null): boolean {
  const floor = acceptanceFloor(published);
  return floor === null || (acceptedNumber !== null && acceptedNumber >= floor);
}

/** What keeps a draft from being published, and where: `section` is its place from 0, null for the version as a whole. */
export interface PublicationFault {
  readonly code: ErrorCode;
  readonly language: Language;
  readonly section: number | null;
  readonly field: 'title' | 'body' | 'source' | 'sections';
}

/** All that keeps a draft from being published: every language is there with the same sections, all of them written, every rule with its source. */
export function publicationFaults(texts: readonly DocumentText[]): PublicationFault[] {
  const kindsOf = (text: DocumentText | undefined): string => text?.sections.map(({ kind }) => kind).join() ?? '';
  const first = texts.find(({ language }) => language === languages[0]);
  return languages.flatMap((language) => {
    const text = texts.find((one) => one.language === language);
    const faults: (PublicationFault | false)[] = [
      !text?.title.trim() && { code: 'VERSION_LANGUAGE_MISSING', language, section: null, field: 'title' },
      (!text?.sections.length || kindsOf(text) !== kindsOf(first)) && { code: 'VERSION_LANGUAGE_MISSING', language, section: null, field: 'sections' },
    ];
    text?.sections.forEach(({ kind, title, body, source }, section) => {
      const sourceCode = sourceFault(kind, source);
      faults.push(
        !title.trim() && { code: 'VERSION_LANGUAGE_MISSING', language, section, field: 'title' },
        !body.trim() && { code: 'VERSION_LANGUAGE_MISSING', language, section, field: 'body' },
        sourceCode !== null && { code: sourceCode, language, section, field: 'source' },
      );
    });
    return faults.filter((fault) => fault !== false);
  });
}

/** What a person sends to accept, beside what is true now. */
export interface Acceptance {
  readonly endReached: boolean;
  readonly shownSha256: string;
}

/** Whether a version may be accepted as it was shown: published and in force, read to its end, and the very text that was on the screen. */
export function acceptanceFault(acceptance: Acceptance, version: { inForce: boolean; textSha256: string }): ErrorCode | null {
  if (!version.inForce) return 'VERSION_NOT_IN_FORCE';
  if (acceptance.shownSha256 !== version.textSha256) return 'VERSION_HASH_MISMATCH';
  return acceptance.endReached ? null : 'END_NOT_REACHED';
}
