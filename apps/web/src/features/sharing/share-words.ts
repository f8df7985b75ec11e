import { fits, withDisclosure, type Language, type Network } from '@parvis/domain';
import type { KitToShare } from './ShareSheet.tsx';

export type KitWords = KitToShare['texts'][number];

/** A link as long as the one that a share will get: what is counted before it exists. */
export function linkLike({ pageUrl }: KitWords): string {
  return pageUrl ? `${new URL(pageUrl).origin}/s/${'x'.repeat(12)}` : '';
}

/**
 * The texts that an ambassador may start from, disclosure included: the network's own; where communications wrote none for it, those of the
 * other networks that fit it.
 */
export function startingTexts(kit: Pick<KitToShare, 'suggestions'>, words: KitWords, network: Network): string[] {
  const spoken = kit.suggestions.filter(({ language }) => language === words.language);
  const own = spoken.filter((suggestion) => suggestion.network === network);
  const texts = (own.length > 0 ? own : spoken).map(({ text }) => withDisclosure(text, words.disclosure));
  return [...new Set(texts)].filter((text) => own.length > 0 || fits(network, text, linkLike(words), words.title)).slice(0, 2);
}

/** What stands in the field at first: the first text to start from, or the disclosure alone. */
export function firstText(kit: Pick<KitToShare, 'suggestions'>, words: KitWords, network: Network): string {
  return startingTexts(kit, words, network)[0] ?? words.disclosure;
}

/** The kit in a language. */
export function wordsIn(kit: Pick<KitToShare, 'texts'>, language: Language): KitWords {
  return kit.texts.find((text) => text.language === language) ?? kit.texts[0]!;
}
