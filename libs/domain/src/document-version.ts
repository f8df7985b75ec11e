import type { ErrorCode } from './error-codes.ts';
import { languages } from './languages.ts';
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

/** What keeps a draft from being published: every language there with as many sections of the same kinds, every rule with its source. */
export function publicationFault(texts: readonly DocumentText[]): ErrorCode | null {
  const shapes = languages.map((language) => texts.find((text) => text.language === language)?.sections.map((section) => section.kind).join());
  if (shapes.some((shape) => !shape || shape !== shapes[0])) return 'VERSION_LANGUAGE_MISSING';
  const sections = texts.flatMap((text) => text.sections);
  if (texts.some((text) => !text.title.trim()) || sections.some((section) => !section.title.trim() || !section.body.trim())) return 'VERSION_LANGUAGE_MISSING';
  return sections.map((section) => sourceFault(section.kind, section.source)).find((fault) => fault !== null) ?? null;
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
