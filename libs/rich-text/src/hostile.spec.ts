import { parse } from './parse.ts';
import { processorTime } from './processor-time.testing.ts';
import { plainText } from './plain-text.ts';
import { serialize } from './serialize.ts';

const size = 100_000;
const growing = (line: (index: number) => string) => {
  let text = '';
  for (let index = 1; text.length < size - 1_000; index += 1) text += line(index);
  return text.slice(0, size);
};

const marks = ['*', 'a *', '*a ', 'a*', 'a**b', '*_', '*a_', '*a**a***', '_a__b', '~~a', '~', '`` `'];
const links = ['[', ']', '[]', '[a](', '![', '[*', '[a][', '[a](b', '[a](<b', '[a](https://b) ', '<', '<a:', '<a@', '<https://a>'];
const addresses = ['https://a ', 'https://', 'https://a((', 'http', '(((((', ')))))'];
const starts = ['>', '> ', '- ', '* ', '1. ', '> - ', '#', '|', '\t'];
const others = ['&', '&#', '\\', 'mot, ', '\u0301', '\u202e'];
const lines = [
  ...['\n', ' \n', 'a\n', '>\n', '+ a\n', 'a\n=\n', '```\n', 'a | b\n- | -\n', '[a]: b\n'],
  ...['+ abcdefgh\n', '> abcdefgh\n', '>\n+ abcdef\n', '# abcdefghi\n', '``` abcdef\n', '~~~\nabcdefghijklmnop\n', 'abcdefghij\n'],
  ...['\tabcdefghij\n', '***\nabcdefghijklmnop\n', 'a|b\n-|-\nabcdefghijkl\n\n', '1) abcdefgh\n'],
];
// As many lines as a text may have, so that it is the parser that meets them.
const mostLines = (unit: string) => unit.repeat(Math.floor(Math.min(size / unit.length, 9_900 / (unit.split('\n').length - 1))));

const floods: [string, string][] = [
  ...[...marks, ...links, ...addresses, ...starts, ...others].map((unit): [string, string] => [unit, unit.repeat(size / unit.length)]),
  ...lines.map((unit): [string, string] => [unit, mostLines(unit)]),
  ['spaces within a line', `a${' '.repeat(size - 2)}b`],
  ['one long run around a word', `${'*'.repeat(49_000)}a${'*'.repeat(49_000)}`],
  ['brackets that close', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['links within links', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
  ['runs of backticks, each longer', growing((index) => `${'`'.repeat(index)}a`)],
  ['a staircase of lists', growing((index) => `${' '.repeat(2 * (index - 1))}- a\n`)],
  ['a table of one row', `${'|a'.repeat(24_000)}\n${'|-'.repeat(24_000)}`],
  ['a table with many rows', `|a|b|\n|-|-|\n${'a | bcdefgh\n'.repeat(8_000)}`],
  ['a table with one long row', `|a|b|\n|-|-|\n${'|a'.repeat(48_000)}`],
  ['a staircase of lists in a quote', growing((index) => `> ${' '.repeat(2 * (index - 1))}- a\n`)],
  ['a staircase of lists and quotes', growing((index) => `${'  > '.repeat(index - 1)}- > a\n`)],
  ['a staircase of numbers', growing((index) => `${' '.repeat(3 * (index - 1))}1. a\n`)],
  ['many definitions', growing((index) => `[a${index}]: https://b\n`)],
  ['one long definition used often', `[a]: https://${'b'.repeat(1_900)}\n\n${'[a]'.repeat(30_000)}`],
  ['a long link cut by marks', `[${'a*b*'.repeat(200)}](https://${'b'.repeat(1_900)})\n\n`.repeat(30)],
  ['a staircase of empty items', growing((index) => `${'  '.repeat(index - 1)}-\n`)],
  ['headings with underlines', `${'a\n==\n'.repeat(290)}${'abcdefghij\n'.repeat(8_000)}`],
  ['paragraphs full of marks', `${'*a_ '.repeat(120)}\n\n`.repeat(200)],
  ['paragraphs full of brackets', `${'[*a'.repeat(160)}\n\n`.repeat(200)],
];

// Counted in work of this process, not in seconds of the clock: the machines of a build are shared.
test.each(floods)('a flood of %j is read and written, or refused, in a moment', (_name, markdown) => {
  const start = processorTime();
  const result = parse(markdown);
  expect(processorTime() - start).toBeLessThan(2_000);
  if (result.ok) {
    expect(plainText(result.tree).length).toBeLessThanOrEqual(size);
    serialize(result.tree);
    expect(processorTime() - start).toBeLessThan(4_000);
  } else expect(result.error.code).toMatch(/^RICH_TEXT_TOO_(LONG|DEEP)$/);
});

test.each(['*', '['])('100,000 times %j take less than a second', (character) => {
  const start = processorTime();
  parse(character.repeat(size));
  expect(processorTime() - start).toBeLessThan(1_000);
});
