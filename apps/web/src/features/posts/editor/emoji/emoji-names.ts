import type { Language } from '@parvis/domain';
import type { CompactEmoji } from 'emojibase';
import { plainly } from '../../../../platform/i18n/plainly.ts';

/** An emoji, and its name in the reader's language. */
export interface Emoji {
  sign: string;
  name: string;
}

interface Found extends Emoji {
  /** The name, then other words for it, without accents. */
  words: string[];
}

// A chunk for each language (apps/web/emoji-build.ts says what of it).
const sources: Record<Language, () => Promise<{ default: CompactEmoji[] }>> = {
  fr: () => import('emojibase-data/fr/compact.json'),
  en: () => import('emojibase-data/en/compact.json'),
};
const loaded = new Map<Language, Found[]>();

/** There before a letter is typed, and first among those with the same claim. */
const usual = ['👍', '😀', '❤️', '🎉', '🙏', '👏'];
const atMost = 6;
/** Is drawn in colours without being told to. */
const shownSo = /^(\p{Emoji_Presentation})\u{FE0F}$/u;
/** Parts of other emoji, such as a colour of skin. */
const components = 2;

async function allIn(language: Language): Promise<Found[]> {
  const known = loaded.get(language);
  if (known) return known;
  const { default: source } = await sources[language]();
  const all = source
    .filter(({ order, group }) => order !== undefined && group !== components)
    .sort((a, b) => a.order! - b.order!)
    .map(({ unicode, label, tags = [] }) => ({ sign: unicode.replace(shownSo, '$1'), name: label, words: [label, ...tags].map(plainly) }));
  loaded.set(language, all);
  return all;
}

/**
 * Up to six emoji whose name in a language, or another word for them, has a word that begins with `typed`, accents aside: those named so
 * first. Without letters, the usual ones. Fails where the names can't be loaded.
 */
export async function emojiNamed(typed: string, language: Language): Promise<Emoji[]> {
  const all = await allIn(language);
  const sought = plainly(typed).trim();
  const found = sought ? bestOf(all, sought) : usual.flatMap((sign) => all.find((one) => one.sign === sign) ?? []);
  return found.map(({ sign, name }) => ({ sign, name }));
}

function bestOf(all: readonly Found[], sought: string): Found[] {
  const ranked: Found[][] = [[], [], [], []];
  for (const emoji of all.toSorted((a, b) => Number(usual.includes(b.sign)) - Number(usual.includes(a.sign)))) ranked[rankOf(emoji, sought)]?.push(emoji);
  return ranked.flat().slice(0, atMost);
}

function rankOf({ words: [name = '', ...others] }: Found, sought: string): number {
  if (name.startsWith(sought)) return 0;
  if (others.includes(sought)) return 1;
  if (begins(name, sought)) return 2;
  return others.some((word) => begins(word, sought)) ? 3 : -1;
}

const begins = (words: string, sought: string) => words.startsWith(sought) || words.includes(` ${sought}`);
