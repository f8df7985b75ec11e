import { revisionOf } from '../../platform/graphql/revision.ts';
import type { ShareKitSuggestion } from './share-kit-suggestion.entity.ts';
import type { ShareKitText } from './share-kit-text.entity.ts';
import type { ShareKit } from './share-kit.entity.ts';

/** What a kit says, apart from its picture, which is sent by itself. */
export interface KitWords {
  kit: Pick<ShareKit, 'linkUrl' | 'promotional' | 'topics' | 'validFrom' | 'validUntil'>;
  texts: readonly Omit<ShareKitText, 'kitId'>[];
  suggestions: readonly Pick<ShareKitSuggestion, 'language' | 'network' | 'text'>[];
}

export function kitRevision({ kit, texts, suggestions }: KitWords): string {
  const words = texts
    .toSorted((a, b) => a.language.localeCompare(b.language))
    .map(({ language, title, description, body, disclosure, mustNotSay, imageAlt }) => [language, title, description, body, disclosure, mustNotSay, imageAlt]);
  return revisionOf([
    kit.linkUrl, kit.promotional, kit.topics, kit.validFrom.toISOString(), kit.validUntil.toISOString(), words,
    suggestions.map(({ language, network, text }) => [language, network, text]),
  ]);
}
