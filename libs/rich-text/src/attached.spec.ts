import fc from 'fast-check';
import { attachFile, attachedIn, describeImage, detachFile, filesIn } from './attached.ts';
import { parse } from './parse.ts';
import { plainText } from './plain-text.ts';
import { serialize } from './serialize.ts';
import { arbitraryTree } from './tree.arbitrary.ts';

function tree(markdown: string) {
  const result = parse(markdown);
  if (!result.ok) throw new Error(result.error.code);
  return result.tree;
}

const markdown = 'Bonjour,\n\n![Une armoire](file:a) puis ![](file:b)\n\n- **x** <file:c>\n\n| ![](file:a "decorative") |\n| - |\n\n`file:d`';

test('the files of a text are told once each, in its order, images apart', () => {
  expect(attachedIn(tree(markdown))).toEqual([{ id: 'a', isImage: true, alt: 'Une armoire' }, { id: 'b', isImage: true, alt: null }, { id: 'c', isImage: false, alt: null }]);
  expect(filesIn(tree(markdown))).toEqual(['a', 'b', 'c']);
});

test('of Markdown that is still being written, rather one file too many than one lost', () => {
  expect(filesIn(markdown)).toEqual(['a', 'b', 'c', 'd']);
  expect(filesIn('![](file:a)\n\n[half](javascript:x) <file:b>')).toEqual(['a', 'b']);
  expect(filesIn('profile:a')).toEqual([]);
});

test('the plain text holds the descriptions of images, and no ids of files', () => {
  expect(plainText(tree(markdown))).toBe('Bonjour,\nUne armoire puis \nx \n\nfile:d'.replace('\n\n', '\n'));
});

test('an image is described wherever it stands, and the rest of the text stays as it was typed', () => {
  const typed = '*  liste\n\nMot __gras__ ![](file:a) et ![b](file:b)\n\n![vieux](<file:a> "decorative")';
  expect(describeImage(typed, 'a', 'Un [plan] *rouge*\nà droite')).toBe('*  liste\n\nMot __gras__ ![Un \\[plan\\] \\*rouge\\* à droite](file:a) et ![b](file:b)\n\n![Un \\[plan\\] \\*rouge\\* à droite](file:a)');
  expect(describeImage('![](file:a)', 'a', 'plan\u000b!')).toBe('![plan!](file:a)');
  expect(describeImage(typed, 'a', '')).toContain('![](file:a "decorative") et');
  expect(describeImage(typed, 'a', null)).toContain('![](file:a) et');
  expect(describeImage(typed, 'z', 'x')).toBe(typed);
});

test('a file is taken out, with the line that held nothing else', () => {
  expect(detachFile('un\n\n![](file:a)\n\ndeux', 'a')).toBe('un\n\ndeux');
  expect(detachFile('un ![](file:a) deux\n\n<file:a>', 'a')).toBe('un  deux');
  expect(detachFile('![](file:a)', 'a')).toBe('');
  expect(detachFile('![](file:a)\n<file:b>', 'a')).toBe('<file:b>');
});

test('a file is added after the text', () => {
  expect(attachFile('', 'a', true)).toBe('![](file:a)');
  expect(attachFile('Bonjour  \n', 'a', false)).toBe('Bonjour\n\n<file:a>');
});

test('words of which nothing is left describe nothing, and do not say that the image is decorative', () => {
  expect(describeImage('![](file:a)', 'a', '\0')).toBe('![](file:a)');
  expect(describeImage('![](file:a)', 'a', '')).toBe('![](file:a "decorative")');
});

test('whatever the text, a described image is described so, and one taken out is gone', () => {
  fc.assert(
    fc.property(arbitraryTree, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (any, words) => {
      const written = serialize(any);
      const [first] = attachedIn(tree(written)).filter(({ isImage }) => isImage);
      if (!first) return;
      const described = tree(describeImage(written, first.id, words));
      const expected = tree(serialize({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'image', attrs: { id: 'x', alt: words } }] }] }));
      expect(attachedIn(described).find(({ id, isImage }) => isImage && id === first.id)?.alt).toEqual(attachedIn(expected)[0]?.alt);
      const without = parse(detachFile(written, first.id));
      if (without.ok) expect(filesIn(without.tree)).not.toContain(first.id);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
});
