import { addressesIn, parse, readAddress } from './index.ts';

const of = (markdown: string): string[] => {
  const parsed = parse(markdown);
  return parsed.ok ? addressesIn(parsed.tree) : [];
};

test('the first three addresses of the web, each once, whatever their spelling and the place in the page', () => {
  expect(of('https://example.org/a#b [the same](HTTPS://Example.org/a) mailto:x@example.org https://example.org/c https://example.org/d https://example.org/e')).toEqual([
    'https://example.org/a', 'https://example.org/c', 'https://example.org/d',
  ]);
  expect(of('No link.')).toEqual([]);
});

test('an address with a password, of another protocol, or too long is none', () => {
  expect(['https://someone:secret@example.org/', 'mailto:x@example.org', 'ftp://example.org/', 'nonsense', `https://example.org/${'é'.repeat(400)}`].map(readAddress)).toEqual([null, null, null, null, null]);
  expect(readAddress('HTTPS://Example.org:443/été')).toBe('https://example.org/%C3%A9t%C3%A9');
});
