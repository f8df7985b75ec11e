import { languages, type Language, type Network } from '@parvis/domain';
import type { KitFragment, SaveKitInput } from '../../../platform/graphql/__generated__/graphql.ts';
import { dayOf, endOfDay, lastInstantOf, startOfDay } from '../../promotion/days.ts';

/** What is typed in one language of a kit. `body` is paragraphs with an empty line between them. */
export interface TypedKitText {
  title: string;
  description: string;
  body: string;
  disclosure: string;
  mustNotSay: string;
  imageAlt: string;
}

/** A kit as it is being written; days as `2026-11-24`, both included. */
export interface TypedKit {
  linkUrl: string;
  promotional: boolean;
  /** Separated by commas. */
  topics: string;
  firstDay: string;
  lastDay: string;
  texts: Record<Language, TypedKitText>;
  suggestions: { network: Network; language: Language; text: string }[];
}

const nothing: TypedKitText = { title: '', description: '', body: '', disclosure: '', mustNotSay: '', imageAlt: '' };

export function typedKit(kit: KitFragment): TypedKit {
  const text = (language: Language): TypedKitText => {
    const found = kit.texts.find((one) => one.language === language);
    if (!found) return nothing;
    const { title, description, body, disclosure, mustNotSay, imageAlt } = found;
    return { title, description, body: body.join('\n\n'), disclosure, mustNotSay, imageAlt };
  };
  return {
    linkUrl: kit.linkUrl ?? '',
    promotional: kit.promotional,
    topics: kit.topics.join(', '),
    firstDay: dayOf(new Date(kit.validFrom)),
    lastDay: dayOf(lastInstantOf(kit.validUntil)),
    texts: { fr: text('fr'), en: text('en') },
    suggestions: kit.suggestions.map(({ network, language, text: words }) => ({ network, language, text: words })),
  };
}

export function saveInput(kitId: string, typed: TypedKit, basedOn: string): SaveKitInput {
  return {
    kitId,
    linkUrl: typed.linkUrl.trim() || null,
    promotional: typed.promotional,
    topics: typed.topics.split(',').map((topic) => topic.trim()).filter(Boolean),
    validFrom: startOfDay(typed.firstDay).toISOString(),
    validUntil: endOfDay(typed.lastDay).toISOString(),
    texts: languages.map((language) => ({ language, ...typed.texts[language], body: typed.texts[language].body.split(/\n+/).filter((paragraph) => paragraph.trim()) })),
    suggestions: typed.suggestions,
    basedOn,
  };
}
