import { parse } from './parse.ts';
import { excerpt, mentions, plainText } from './plain-text.ts';

function tree(markdown: string) {
  const result = parse(markdown);
  if (!result.ok) throw new Error(result.error.code);
  return result.tree;
}

const names: Record<string, string> = { 'person:lea': 'Léa Martin', 'post:p1': 'La rentrée' };
const nameOf = (kind: string, id: string) => names[`${kind}:${id}`] ?? '…';

test('the plain text holds the words of every block and no sign of Markdown', () => {
  const markdown = '## Titre\n\n- **a** [b](https://c.d)\n  1. e\n\n> f\\\ng\n\n```ts\nh\n```\n\n***\n\n| i | j |\n| - | - |\n| k | l |';
  expect(plainText(tree(markdown))).toBe('Titre\na b\ne\nf\ng\nh\ni\tj\nk\tl');
});

test('a mention has the name that this reader may see, else its id', () => {
  expect(plainText(tree('Merci <person:lea>'), nameOf)).toBe('Merci Léa Martin');
  expect(plainText(tree('Merci <person:lea>'))).toBe('Merci @lea');
});

test('mentions are each told once, in the order of the text, wherever they stand', () => {
  expect(mentions(tree('<post:p1> <person:lea>\n\n- > **<person:lea>**\n\n| <document:d> |\n| - |'))).toEqual([
    { kind: 'post', id: 'p1' },
    { kind: 'person', id: 'lea' },
    { kind: 'document', id: 'd' },
  ]);
});

test('an excerpt is one line that ends between words', () => {
  const long = tree('Bonjour à toutes\n\net à tous');
  expect(excerpt(long, 100)).toBe('Bonjour à toutes et à tous');
  expect(excerpt(long, 26)).toBe('Bonjour à toutes et à tous');
  expect(excerpt(long, 15)).toBe('Bonjour à…');
  expect(excerpt(long, 0)).toBe('');
});

test('an excerpt keeps the spaces that hold French marks to their words', () => {
  expect(excerpt(tree('Il a dit :\n« bravo ! »'), 100)).toBe('Il a dit : « bravo ! »');
});

test('an excerpt never cuts a character in two', () => {
  const family = '👨‍👩‍👧';
  expect(excerpt(tree(`a${family}${family}`), family.length + 3)).toBe(`a${family}…`);
  expect(excerpt(tree(family), 3)).toBe('…');
});
