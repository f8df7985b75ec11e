import type { Nodes, Parents } from 'mdast';
import { Refusal, checkLines } from './bounds.ts';
import { cleanCharacters } from './characters.ts';
import { decorative, fileIdOf } from './image.ts';
import { readHref, splitAtAddresses } from './link.ts';
import { markdownTree } from './parse.ts';
import { limits } from './tree.ts';

/** A place of a text that is hard for who hears it, or goes through it by its headings or links. */
export interface Advice {
  /** `heading`: it skips a level. `link`: its words don't say where it leads. `address`: it has no other words. `image`: nobody described it. */
  kind: 'heading' | 'link' | 'address' | 'image';
  /** Of the heading or link; of an image the id. */
  words: string;
  /** Which one, from 0: of all headings, or of the links or images of the same words. */
  nth: number;
  /** Where it stands in the Markdown. */
  start: number;
  end: number;
}

/** Words of a link that say nothing where links are read one after another, without accents and signs. */
const empty = new Set([
  'ici', 'cliquez ici', 'cliquer ici', 'clique ici', 'c est ici', 'par ici', 'voir ici', 'lien', 'ce lien', 'le lien', 'la', 'plus', 'en savoir plus', 'lire la suite', 'la suite', 'suite', 'voir', 'voir plus',
  'here', 'click here', 'see here', 'over here', 'link', 'this link', 'the link', 'this', 'more', 'read more', 'learn more', 'see more', 'more here',
]);

/** What its author could make easier to read for everyone: none of it is an error. Nothing where the text is outside the dialect. */
export function adviceOn(markdown: string): Advice[] {
  if (markdown.length > limits.characters) return [];
  const source = cleanCharacters(markdown);
  try {
    checkLines(source);
    return new Reading(source).of(markdownTree(source));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

class Reading {
  private readonly found: Advice[] = [];
  private readonly seen = new Map<string, number>();
  private headings = 0;
  private level = 1;

  constructor(private readonly source: string) {}

  of(root: Nodes): Advice[] {
    this.look(root);
    return this.found;
  }

  private look(node: Nodes): void {
    if (node.type === 'heading') this.heading(node.depth, node);
    if (node.type === 'link' || node.type === 'linkReference') return this.link(node);
    if (node.type === 'image' && node.title !== decorative && !node.alt?.trim()) this.image(fileIdOf(node.url), node);
    if (node.type === 'text') this.addresses(node.value, node);
    for (const child of (node as Partial<Parents>).children ?? []) this.look(child);
  }

  private heading(depth: number, node: Nodes): void {
    const words = wordsOf(node);
    if (!words) return;
    const level = Math.min(Math.max(depth, 2), 4);
    if (level > this.level + 1) this.add('heading', words, this.headings, node);
    this.level = level;
    this.headings += 1;
  }

  private link(node: Nodes): void {
    // What is mentioned is written as a link, and has a name.
    if (node.type === 'link' && readHref(node.url) === null) return;
    const words = wordsOf(node);
    const nth = this.count(words);
    if (isAddress(words)) this.add('address', words, nth, node);
    else if (empty.has(plainly(words))) this.add('link', words, nth, node);
  }

  private image(id: string | null, node: Nodes): void {
    if (id !== null) this.add('image', id, this.count(`file:${id}`), node);
  }

  // Bare addresses are links.
  private addresses(text: string, node: Nodes): void {
    if (!text.includes('http')) return;
    let from = node.position?.start.offset ?? 0;
    for (const piece of splitAtAddresses(text)) {
      if (!piece.href) continue;
      const start = this.source.indexOf(piece.text, from);
      if (start !== -1) from = start + piece.text.length;
      this.found.push({ kind: 'address', words: piece.text, nth: this.count(piece.text), start: start === -1 ? from : start, end: from });
    }
  }

  private count(words: string): number {
    const nth = this.seen.get(words) ?? 0;
    this.seen.set(words, nth + 1);
    return nth;
  }

  private add(kind: Advice['kind'], words: string, nth: number, { position }: Nodes): void {
    this.found.push({ kind, words, nth, start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  }
}

function wordsOf(node: Nodes): string {
  const inner = (one: Nodes): string => ('value' in one ? one.value : 'children' in one ? one.children.map(inner).join('') : '');
  return inner(node).replace(/\s+/g, ' ').trim();
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words);
}

function plainly(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, ' ').trim();
}
