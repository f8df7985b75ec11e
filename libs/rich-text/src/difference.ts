import { diffArrays } from 'diff';
import { parse } from './parse.ts';
import { type NameOf, plainTextWithAddresses } from './plain-text.ts';
import { serialize } from './serialize.ts';
import type { BlockNode } from './tree.ts';
import { type Change, type DifferenceLocale, diffWords, tokens } from './word-difference.ts';

/**
 * A block of two versions, in reading order. `words` compares the words of a changed block (with the addresses of its links); they are all
 * `same` where only the form changed, such as bold or the level of a heading.
 */
export type BlockChange =
  | { kind: 'same'; before: BlockNode; after: BlockNode }
  | { kind: 'added'; after: BlockNode }
  | { kind: 'removed'; before: BlockNode }
  | { kind: 'changed'; before: BlockNode; after: BlockNode; words: Change[] };

/** Edits of blocks beyond which two texts are shown as replaced: the search costs the square of it. */
const maxEdits = 1_000;
/** Pairs of blocks compared to find which became which, for each place that changed. */
const maxPairs = 4_000;
/** The share of common words from which a block is the same block, changed. */
const likeness = 0.4;

/**
 * Compares two versions of a Markdown text: its blocks first (each item of a list is one), then the words of the blocks that changed.
 * A text outside the dialect, from before a rule changed, is compared line by line.
 */
export function diffBlocks(beforeMarkdown: string, afterMarkdown: string, locale: DifferenceLocale, nameOf?: NameOf): BlockChange[] {
  const before = versionBlocks(beforeMarkdown, locale, nameOf);
  const after = versionBlocks(afterMarkdown, locale, nameOf);
  const changes = diffArrays(
    before.map((block) => block.markdown),
    after.map((block) => block.markdown),
    { maxEditLength: maxEdits },
  ) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  const result: BlockChange[] = [];
  let gone: Block[] = [];
  let come: Block[] = [];
  let [left, right] = [0, 0];
  const settle = () => {
    result.push(...paired(gone, come, locale));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of changes) {
    if (added) come.push(...after.slice(right, (right += value.length)));
    else if (removed) gone.push(...before.slice(left, (left += value.length)));
    else {
      settle();
      for (let end = left + value.length; left < end; left += 1, right += 1) {
        result.push({ kind: 'same', before: (before[left] as Block).node, after: (after[right] as Block).node });
      }
    }
  }
  settle();
  return result;
}

interface Block {
  node: BlockNode;
  markdown: string;
  text: string;
  words: Set<string>;
}

function versionBlocks(markdown: string, locale: DifferenceLocale, nameOf: NameOf | undefined): Block[] {
  const parsed = parse(markdown);
  const nodes = parsed.ok ? parsed.tree.content.flatMap(itemsApart) : markdown.split('\n').flatMap(lineAsParagraph);
  return nodes.map((node) => {
    const text = plainTextWithAddresses([node], nameOf);
    return { node, markdown: unnumbered(node), text, words: new Set(tokens(text, locale).filter((word) => word.trim())) };
  });
}

function itemsApart(node: BlockNode): BlockNode[] {
  if (node.type === 'bulletList') return node.content.map((item) => ({ ...node, content: [item] }));
  if (node.type === 'orderedList') {
    return node.content.map((item, index) => ({ ...node, attrs: { start: node.attrs.start + index }, content: [item] }));
  }
  return node.type === 'paragraph' && !node.content ? [] : [node];
}

// An item that only moved down its list did not change.
function unnumbered(node: BlockNode): string {
  const content: BlockNode[] = [node.type === 'orderedList' ? { ...node, attrs: { start: 1 } } : node];
  return serialize({ type: 'doc', content });
}

function lineAsParagraph(line: string): BlockNode[] {
  return line.trim() ? [{ type: 'paragraph', content: [{ type: 'text', text: line }] }] : [];
}

// Of the blocks gone and come at one place, those that are alike are one block changed, without crossing.
function paired(gone: Block[], come: Block[], locale: DifferenceLocale): BlockChange[] {
  const pairs = alike(gone, come);
  const result: BlockChange[] = [];
  let [left, right] = [0, 0];
  const upTo = (leftEnd: number, rightEnd: number) => {
    for (const block of gone.slice(left, leftEnd)) result.push({ kind: 'removed', before: block.node });
    for (const block of come.slice(right, rightEnd)) result.push({ kind: 'added', after: block.node });
    [left, right] = [leftEnd + 1, rightEnd + 1];
  };
  for (const [leftIndex, rightIndex] of pairs) {
    upTo(leftIndex, rightIndex);
    const [before, after] = [gone[leftIndex] as Block, come[rightIndex] as Block];
    result.push({ kind: 'changed', before: before.node, after: after.node, words: diffWords(before.text, after.text, locale) });
  }
  upTo(gone.length, come.length);
  return result;
}

// The longest common subsequence, each pair counting as much as the two blocks are alike.
function alike(gone: Block[], come: Block[]): [number, number][] {
  if (gone.length * come.length > maxPairs) return [];
  const width = come.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const scores = new Float64Array(gone.length * come.length);
  const at = (left: number, right: number) => best[left * width + right] ?? 0;
  for (let left = gone.length - 1; left >= 0; left -= 1) {
    for (let right = come.length - 1; right >= 0; right -= 1) {
      const score = likenessOf(gone[left] as Block, come[right] as Block);
      scores[left * come.length + right] = score;
      best[left * width + right] = Math.max(at(left + 1, right), at(left, right + 1), score ? score + at(left + 1, right + 1) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let left = 0, right = 0; left < gone.length && right < come.length; ) {
    const score = scores[left * come.length + right] ?? 0;
    if (score && at(left, right) === score + at(left + 1, right + 1)) pairs.push([left++, right++]);
    else if (at(left, right) === at(left + 1, right)) left += 1;
    else right += 1;
  }
  return pairs;
}

function likenessOf(one: Block, other: Block): number {
  if (one.text === other.text) return 1;
  const [small, large] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  const share = (2 * shared) / (small.size + large.size || 1);
  return share >= likeness ? share : 0;
}
