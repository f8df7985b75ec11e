import { parse } from './parse.ts';
import { serialize } from './serialize.ts';
import type { BlockNode, InlineNode } from './tree.ts';

function blocks(markdown: string): BlockNode[] {
  const result = parse(markdown);
  if (!result.ok) throw new Error(`${result.error.code} on line ${result.error.line}`);
  return result.tree.content;
}

function words(markdown: string): InlineNode[] {
  const [first] = blocks(markdown);
  return (first?.type === 'paragraph' && first.content) || [];
}

function refusal(markdown: string) {
  const result = parse(markdown);
  return result.ok ? null : result.error;
}

const text = (value: string) => ({ type: 'text', text: value });
const link = (href: string, value = href) => ({ type: 'text', text: value, marks: [{ type: 'link', attrs: { href } }] });
const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });

describe('What a person writes', () => {
  test('headings go from level 2 to 4', () => {
    expect(blocks('# Un\n\n## Deux\n\n#### Quatre\n\n###### Six').map((block) => block.type === 'heading' && block.attrs.level)).toEqual([2, 2, 4, 4]);
  });

  test('lists keep their kind, their first number and what is within them', () => {
    expect(blocks('3. a\n   - b\n4. c')).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          { type: 'listItem', content: [paragraph('a'), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('b')] }] }] },
          { type: 'listItem', content: [paragraph('c')] },
        ],
      },
    ]);
  });

  test('an item that begins with another block has an empty paragraph first, as the editor wants it', () => {
    expect(blocks('- > a')).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, { type: 'blockquote', content: [paragraph('a')] }] }] },
    ]);
  });

  test('a code block keeps its language and its spaces', () => {
    expect(blocks('```ts meta\nif (a)\n\n\tb();\n```')).toEqual([
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [text('if (a)\n\n\tb();')] },
    ]);
  });

  test('a table has one row of headers and no word of a long row is lost', () => {
    const cell = (type: string, value?: string) => ({ type, content: [value ? paragraph(value) : { type: 'paragraph' }] });
    expect(blocks('| a |\n| - |\n| b \\| c | d |')).toEqual([
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'a'), cell('tableHeader')] },
          { type: 'tableRow', content: [cell('tableCell', 'b | c'), cell('tableCell', 'd')] },
        ],
      },
    ]);
  });

  test('marks within each other become flat, in one order', () => {
    expect(words('**a *b `c`*** ~~d~~ ~e~')).toEqual([
      { type: 'text', text: 'a ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'b ', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'code' }] },
      text(' '),
      { type: 'text', text: 'd', marks: [{ type: 'strike' }] },
      text(' ~e~'),
    ]);
  });

  test('a line ending is a line break', () => {
    expect(words('Bonjour,\nà demain')).toEqual([text('Bonjour,'), { type: 'hardBreak' }, text('à demain')]);
    expect(words('Bonjour,\\\nà demain')).toEqual(words('Bonjour,\nà demain'));
  });

  test('HTML and comparisons are words, and stay words when they are written again', () => {
    for (const words of ['a < b', '<b>gras</b>', '<!-- a -->', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:x">b</a>']) {
      const result = parse(words);
      expect(result).toMatchObject({ ok: true, tree: { content: [paragraph(words)] } });
      if (result.ok) expect(parse(serialize(result.tree))).toMatchObject({ tree: result.tree });
    }
    expect(serialize({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '<b>' }] }] })).toBe('\\<b>');
  });

  test('an empty text is one empty paragraph', () => {
    expect(blocks('')).toEqual([{ type: 'paragraph' }]);
    expect(blocks(' \n\n \t')).toEqual([{ type: 'paragraph' }]);
  });
});

describe('What a text mentions', () => {
  test.each(['person', 'post', 'community', 'document'])('a %s is named by its id only', (kind) => {
    expect(words(`Merci <${kind}:01jx-a_b>.`)).toEqual([text('Merci '), { type: 'mention', attrs: { kind, id: '01jx-a_b' } }, text('.')]);
  });

  test('an id outside the allowed letters is refused', () => {
    expect(refusal('a\n\n<person:01JX>')).toEqual({ code: 'RICH_TEXT_LINK', line: 3 });
    expect(refusal(`<post:${'a'.repeat(65)}>`)).toEqual({ code: 'RICH_TEXT_LINK', line: 1 });
  });

  test('a mention can not hide behind other words', () => {
    expect(refusal('[le directeur](person:01jx)')).toEqual({ code: 'RICH_TEXT_LINK', line: 1 });
  });
});

describe('Files', () => {
  const image = (alt: string | null) => [{ type: 'image', attrs: { id: 'file_01jx', alt } }];

  test('an image is one of our files, with the words for who does not see it', () => {
    expect(words('![Une armoire **ouverte**](file:file_01jx)')).toEqual(image('Une armoire ouverte'));
    expect(words('![plan]\n\n[plan]: file:file_01jx')).toEqual(image('plan'));
  });

  test('one that nobody described is told from one that only decorates', () => {
    expect(words('![](file:file_01jx)')).toEqual(image(null));
    expect(words('![ ](file:file_01jx "decorative")')).toEqual(image(''));
    expect(words('![a](file:file_01jx "decorative")')).toEqual(image('a'));
  });

  test('an image carries no marks and no link', () => {
    expect(words('[**![a](file:file_01jx)**](https://b.c)')).toEqual(image('a'));
  });

  test('another file is named by its id only, so that nobody gives it another name', () => {
    expect(words('Voir <file:file_01jx>.')).toEqual([text('Voir '), { type: 'mention', attrs: { kind: 'file', id: 'file_01jx' } }, text('.')]);
    expect(refusal('[plan.pdf](file:file_01jx)')).toEqual({ code: 'RICH_TEXT_LINK', line: 1 });
    expect(refusal('<file:///etc/passwd>')).toEqual({ code: 'RICH_TEXT_LINK', line: 1 });
  });

  test('a description over 2,000 characters is refused', () => {
    expect(refusal(`![${'a'.repeat(2_001)}](file:a)`)).toEqual({ code: 'RICH_TEXT_TOO_LONG', line: 1 });
  });
});

describe('Links', () => {
  test('lead to https, http and mail', () => {
    expect(words('[a](https://b.c "titre")')).toEqual([link('https://b.c', 'a')]);
    expect(words('<http://b.c>')).toEqual([link('http://b.c')]);
    expect(words('<a@b.c>')).toEqual([link('mailto:a@b.c', 'a@b.c')]);
    expect(words('[](https://b.c)')).toEqual([link('https://b.c')]);
  });

  test('by reference are resolved, the first definition of a name wins', () => {
    expect(words('[a][B] [b]\n\n[b]: https://c.d\n[b]: https://e.f')).toEqual([link('https://c.d', 'a'), text(' '), link('https://c.d', 'b')]);
    expect(words('[constructor] [toString]')).toEqual([text('[constructor] [toString]')]);
  });

  test.each([
    ['Voir https://a.b/c_d_e.', 'https://a.b/c_d_e', '.'],
    ['(https://a.b/c_(d))', 'https://a.b/c_(d)', ')'],
    ['« https://a.b/?q=1&r=2 »', 'https://a.b/?q=1&r=2', ' »'],
    ['https://é.fr/ç, oui', 'https://é.fr/ç', ', oui'],
    ['**https://a.b**', 'https://a.b', ''],
  ])('bare addresses in %j are links, without the punctuation after them', (markdown, href, after) => {
    const found = words(markdown);
    const index = found.findIndex((node) => node.type === 'text' && node.text === href);
    expect(found[index]).toMatchObject({ marks: expect.arrayContaining([{ type: 'link', attrs: { href } }]) });
    expect(found[index + 1]).toEqual(after ? text(after) : undefined);
  });

  test('bare addresses in code, in a word or without a host are words', () => {
    expect(words('`https://a.b`')).toEqual([{ type: 'text', text: 'https://a.b', marks: [{ type: 'code' }] }]);
    expect(words('xhttps://a.b https:// http')).toEqual([text('xhttps://a.b https:// http')]);
  });

  test.each([
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '&#106;avascript:alert(1)', 'javascript&colon;alert(1)', 'java&#10;script:a', '&#1;javascript:a'],
    ...['data:text/html,a', 'vbscript:a', 'file:///etc/passwd', 'ftp://a.b', '//a.b', '/a', 'a', '#a', '', 'https:a', 'https:///a', 'mailto:', 'blob:https://a.b'],
    ...['<java\tscript:alert(1)>', '<https://a b>', 'https://a.b/&#x202e;c', 'https://a&NewLine;b', `https://a.b/${'c'.repeat(2_000)}`],
  ])('a link to %j is refused, with its line', (address) => {
    expect(refusal(`a\n\n- b\n- [c](${address})`)).toEqual({ code: 'RICH_TEXT_LINK', line: 4 });
  });

  test('are refused as autolinks and by reference too', () => {
    expect(refusal('<javascript:alert(1)>')).toEqual({ code: 'RICH_TEXT_LINK', line: 1 });
    expect(refusal('a\n[b]\n\n[b]: javascript:alert(1)')?.code).toBe('RICH_TEXT_LINK');
  });
});

describe('What is refused', () => {
  test('images from elsewhere', () => {
    expect(refusal('a\r\n\r\n![b](https://c.d/e.png)')).toEqual({ code: 'RICH_TEXT_IMAGE', line: 3 });
    expect(refusal('![b]\n\n[b]: https://c.d')).toEqual({ code: 'RICH_TEXT_IMAGE', line: 1 });
    for (const address of ['file:///etc/passwd', 'file:', 'file:A', 'file:a/b', 'FILE:a', '/files/file_a', 'data:image/png;base64,a', `file:${'a'.repeat(65)}`]) {
      expect(refusal(`![b](${address})`)).toEqual({ code: 'RICH_TEXT_IMAGE', line: 1 });
    }
    expect(words('Super ![oui]')).toEqual([text('Super ![oui]')]);
  });

  test('texts over 100,000 characters or 10,000 lines', () => {
    expect(refusal('a'.repeat(100_001))).toEqual({ code: 'RICH_TEXT_TOO_LONG', line: 1 });
    expect(refusal('a'.repeat(100_000))).toBeNull();
    expect(refusal('a\n'.repeat(10_000))).toEqual({ code: 'RICH_TEXT_TOO_LONG', line: 10_001 });
  });

  test('lists and quotes more than 12 deep, on one line or on several', () => {
    expect(refusal(`${'> '.repeat(12)}a`)).toBeNull();
    expect(refusal(`a\n\n${'> '.repeat(13)}a`)).toEqual({ code: 'RICH_TEXT_TOO_DEEP', line: 3 });
    const stairs = (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
    expect(refusal(stairs(12))).toBeNull();
    expect(refusal(stairs(13))).toEqual({ code: 'RICH_TEXT_TOO_DEEP', line: 13 });
  });

  test('tables wider than 50 columns', () => {
    const table = (columns: number) => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|`;
    expect(refusal(table(50))).toBeNull();
    expect(refusal(`a\n\n${table(51)}`)?.code).toBe('RICH_TEXT_TOO_LONG');
    expect(refusal(`|a|\n|-|\n${'|a'.repeat(51)}|`)?.code).toBe('RICH_TEXT_TOO_LONG');
  });
});

describe('Characters', () => {
  test('line endings are one kind, NUL and bidi controls are gone, also as references, and letters are composed', () => {
    expect(parse('\ufeffe\u0301t\u0000e\u0301\r\n\r\u202eb\u2066')).toMatchObject({ ok: true, markdown: 'été\n\nb' });
    expect(words('a&#x202e;b&#0;c &rlm;e&#x301;')).toEqual([text('ab\ufffdc é')]);
  });

  test('no-break spaces of French stay', () => {
    expect(words('Oui\u00a0! «\u202fnon\u202f»')).toEqual([text('Oui\u00a0! «\u202fnon\u202f»')]);
  });
});
