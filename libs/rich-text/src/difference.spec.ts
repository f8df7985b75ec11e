import fc from 'fast-check';
import { type BlockChange, diffBlocks } from './difference.ts';
import { type Change, diffWords } from './word-difference.ts';
import { processorTime } from './processor-time.testing.ts';
import { serialize } from './serialize.ts';
import type { BlockNode } from './tree.ts';
import { arbitraryTree } from './tree.arbitrary.ts';

const show = (changes: Change[]) => changes.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');
const joined = (changes: Change[], without: Change['kind']) => changes.filter((change) => change.kind !== without).map((change) => change.text).join('');

describe('Words', () => {
  test('that changed are shown once, with the spaces between them', () => {
    expect(show(diffWords('Les congés sont posés avant le 1er mai.', 'Les congés payés sont posés avant le 15 juin.', 'fr'))).toBe(
      'Les congés {+payés +}sont posés avant le [-1er mai-]{+15 juin+}.',
    );
  });

  test('of French are cut after an elision', () => {
    expect(show(diffWords('L’employé déclare', 'L’agent déclare', 'fr'))).toBe('L’[-employé-]{+agent+} déclare');
  });

  test('of English keep their apostrophe', () => {
    expect(show(diffWords("I don't know", "I didn't know", 'en'))).toBe("I [-don't-]{+didn't+} know");
  });

  test('join again to the two texts', () => {
    const sentence = fc.array(fc.constantFrom('le', 'la', ' ', '  ', "l'", 'été', '.', '\n', '🚀'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changes = diffWords(before, after, 'fr');
        expect(joined(changes, 'added')).toBe(before);
        expect(joined(changes, 'removed')).toBe(after);
        expect(changes.every((change) => change.text !== '')).toBe(true);
      }),
    );
  });

  test('of two long texts without anything in common are replaced whole, in a moment', () => {
    const [before, after] = [long('a'), long('b')];
    const start = processorTime();
    expect(diffWords(before, after, 'fr')).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
    expect(processorTime() - start).toBeLessThan(2_000);
  });
});

describe('Blocks', () => {
  test('that stay, change, come and go are told in reading order', () => {
    const before = '## Congés\n\nLes congés sont posés un mois avant.\n\nLe badge est personnel.\n\nFin.';
    const after = '## Congés\n\nLes congés payés sont posés un mois avant.\n\nFin.\n\nContact : RH.';
    const changes = diffBlocks(before, after, 'fr');
    expect(changes.map((change) => change.kind)).toEqual(['same', 'changed', 'removed', 'same', 'added']);
    expect(wordsOf(changes[1])).toBe('Les congés {+payés +}sont posés un mois avant.');
  });

  test('each item of a list is a block, and one more item does not change those after it', () => {
    const changes = diffBlocks('1. un\n2. trois', '1. un\n2. deux\n3. trois', 'fr');
    expect(changes.map((change) => change.kind)).toEqual(['same', 'added', 'same']);
    expect(changes[2]).toMatchObject({ before: { attrs: { start: 2 } }, after: { attrs: { start: 3 } } });
  });

  test('a link that leads elsewhere is a change that shows', () => {
    const [change] = diffBlocks('Voir [le guide](https://a.b)', 'Voir [le guide](https://c.d)', 'fr');
    expect(wordsOf(change)).toBe('Voir le guide (https://[-a.b-]{+c.d+})');
  });

  test('bold is a change without other words', () => {
    const [change] = diffBlocks('Lire le guide', 'Lire **le guide**', 'fr');
    expect(change).toMatchObject({ kind: 'changed', words: [{ kind: 'same', text: 'Lire le guide' }] });
  });

  test('a mention is compared by the name that the reader sees', () => {
    const [change] = diffBlocks('Voir <person:a>', 'Voir <person:b>', 'fr', (_kind, id) => ({ a: 'Léa', b: 'Max' })[id] ?? '');
    expect(wordsOf(change)).toBe('Voir [-Léa-]{+Max+}');
  });

  test('a text outside the dialect is compared line by line', () => {
    expect(diffBlocks('![a](https://b)\nc', 'c', 'fr').map((change) => change.kind)).toEqual(['removed', 'same']);
  });

  test('all of both versions is shown, once', () => {
    fc.assert(
      fc.property(arbitraryTree, arbitraryTree, (one, other) => {
        const [before, after] = [serialize(one), serialize(other)];
        const alone = (markdown: string) => diffBlocks('', markdown, 'fr').flatMap((change) => (change.kind === 'added' ? [change.after] : []));
        const changes = diffBlocks(before, after, 'fr');
        expect(changes.flatMap((change): BlockNode[] => ('before' in change ? [change.before] : []))).toEqual(alone(before));
        expect(changes.flatMap((change): BlockNode[] => ('after' in change ? [change.after] : []))).toEqual(alone(after));
        expect(diffBlocks(before, before, 'fr').every((change) => change.kind === 'same')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['without anything in common', paragraphs('a', 60), paragraphs('b', 60)],
    ['where every paragraph changed a little', paragraphs('a', 60, 'x'), paragraphs('a', 60, 'y')],
    ['of one long paragraph each', long('a'), long('b')],
    ['of many short lines', lines('a'), lines('b')],
  ])('of two long versions %s are compared in a moment', (_name, before, after) => {
    const start = processorTime();
    expect(diffBlocks(before, after, 'fr').length).toBeGreaterThan(0);
    expect(processorTime() - start).toBeLessThan(4_000);
  });
});

function wordsOf(change: BlockChange | undefined): string {
  return change?.kind === 'changed' ? show(change.words) : `not changed but ${change?.kind}`;
}

function long(letter: string): string {
  return Array.from({ length: 12_000 }, (_, index) => `${letter}${index}`).join(' ').slice(0, 80_000);
}

function paragraphs(letter: string, count: number, mark = ''): string {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 200 }, (__, word) => `${letter}${index}${word % 10 ? '' : mark}${word}`).join(' '),
  )
    .join('\n\n')
    .slice(0, 99_000);
}

function lines(letter: string): string {
  return Array.from({ length: 4_000 }, (_, index) => `${letter}${index} c\n\n`).join('').slice(0, 90_000);
}
