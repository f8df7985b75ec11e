import type { ErrorCode } from './error-codes.ts';
import type { Language } from './languages.ts';

/** What a section of a document is: binding, advice, or a warning (domain fact F9). */
export const sectionKinds = ['rule', 'recommendation', 'risk'] as const;

/** One of `sectionKinds`. */
export type SectionKind = (typeof sectionKinds)[number];

/** The word that stands in the accepted text; part of what is hashed, so these words never change. */
export const sectionKindWords: Record<Language, Record<SectionKind, string>> = {
  fr: { rule: 'Règle', recommendation: 'Recommandation', risk: 'Risque' },
  en: { rule: 'Rule', recommendation: 'Recommendation', risk: 'Risk' },
};

/** A rule says where it comes from: `RULE_WITHOUT_SOURCE`, or null. */
export function sourceFault(kind: SectionKind, source: string | null): ErrorCode | null {
  return kind === 'rule' && !source?.trim() ? 'RULE_WITHOUT_SOURCE' : null;
}
