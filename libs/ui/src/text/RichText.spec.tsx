import { render, screen, within } from '@testing-library/react';
import { parse, type BlockNode, type InlineNode, type RichTextTree } from '@parvis/rich-text';
import { RichText } from './RichText.tsx';
import { safeAddress } from './safe-address.ts';

function drawTree(tree: RichTextTree) {
  return render(<RichText tree={tree} renderMention={({ kind, id }) => <a href={`/people/${id}`}>{`@Karim (${kind})`}</a>} />).container;
}
/** What someone wrote, by the way it takes in the product: parsed Markdown. */
function drawMarkdown(markdown: string) {
  const result = parse(markdown);
  if (!result.ok) throw new Error(result.error.code);
  return drawTree(result.tree);
}
const draw = (...content: BlockNode[]) => drawTree({ type: 'doc', content });
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const link = (text: string, href: string): InlineNode => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });

test('a reader gets headings below the title, lists, quotes, code, tables and emphasis', () => {
  const page = drawMarkdown(
    '## Cabinets\n\n3. Close it\n\n> **Bold and *slanted***\n\n```sh\nls -l\npwd\n```\n\n| Tray | Colour |\n| --- | --- |\n| 1 | blue |\n\n~~old~~ and `code`\n',
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Cabinets' })).toBeInTheDocument();
  expect(screen.getByRole('list')).toHaveAttribute('start', '3');
  expect(page.querySelector('blockquote strong > em')).toHaveTextContent('slanted');
  expect(page.querySelector('pre code')?.textContent?.trim()).toBe('ls -l\npwd');
  expect(within(screen.getByRole('table')).getByRole('columnheader', { name: 'Colour' })).toBeInTheDocument();
  expect(within(screen.getByRole('table')).getByRole('cell', { name: 'blue' })).toBeInTheDocument();
  expect(page.querySelector('s')).toHaveTextContent('old');
});

test('the empty corner of a table is no header', () => {
  drawMarkdown('| | Colour |\n| --- | --- |\n| Tray | blue |\n');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Colour']);
});

test('a mention is drawn by the page, from its kind and id', () => {
  draw(paragraph({ type: 'mention', attrs: { kind: 'person', id: 'person_1' } }));
  expect(screen.getByRole('link', { name: '@Karim (person)' })).toHaveAttribute('href', '/people/person_1');
});

test('a topic is drawn by the page where it knows one; other words after #, code and links stay as they are', () => {
  const parsed = parse('#fibre, #rien, **#fibre**, `#fibre`, [#fibre](https://example.org/)');
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { container } = render(<RichText tree={parsed.tree} renderMention={() => null} renderTopic={(typed) => (typed === 'fibre' ? <i>{typed}</i> : null)} />);
  expect(container).toHaveTextContent('fibre, #rien, fibre, #fibre, #fibre');
  expect(container.querySelectorAll('i')).toHaveLength(2);
});

test('an image is drawn by the page, and stands as its description where the page draws none', () => {
  const image: InlineNode = { type: 'image', attrs: { id: 'file_1', alt: 'An open cabinet' } };
  expect(draw(paragraph(image))).toHaveTextContent('An open cabinet');
  render(<RichText tree={{ type: 'doc', content: [paragraph(image)] }} renderMention={() => null} renderImage={({ id, alt }) => <img src={`/files/${id}`} alt={alt ?? ''} />} />);
  expect(screen.getByRole('img', { name: 'An open cabinet' })).toHaveAttribute('src', '/files/file_1');
});

test('files in lines of their own are one list; one among words stays among them', () => {
  const file = (id: string): InlineNode => ({ type: 'mention', attrs: { kind: 'file', id } });
  const tree: RichTextTree = { type: 'doc', content: [paragraph({ type: 'text', text: 'See ' }, file('a')), paragraph(file('b')), paragraph(file('c'), { type: 'hardBreak' }, file('d')), paragraph({ type: 'text', text: 'end' })] };
  render(<RichText tree={tree} renderMention={({ id }) => <i>{id}</i>} renderFile={(id) => <a href={`/files/${id}`}>{id}</a>} />);
  expect(screen.getAllByRole('list')).toHaveLength(1);
  expect(within(screen.getByRole('list')).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['b', 'c', 'd']);
  expect(screen.getByText('a').tagName).toBe('I');
  expect(screen.getByText('end')).toBeInTheDocument();
});

test('a link outside tells the other site nothing and opens in the same tab', () => {
  draw(paragraph(link('the sheet', 'https://example.org/a?b=1')));
  const outside = screen.getByRole('link', { name: 'the sheet' });
  expect(outside).toHaveAttribute('href', 'https://example.org/a?b=1');
  expect(outside).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(outside).not.toHaveAttribute('target');
});

test('a link with some words in bold is one link', () => {
  drawMarkdown('[see **the** sheet](https://example.org/) and [another](https://example.org/b)');
  expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['see the sheet', 'another']);
  expect(screen.getByText('the').tagName).toBe('STRONG');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://parvis.invalid/1',
  'file:///etc/passwd',
  'https://',
])('%j in a link leaves only its words', (href) => {
  const page = draw(paragraph(link('press me', href)));
  expect(page).toHaveTextContent('press me');
  expect(page.querySelector('a')).toBeNull();
});

test('what looks like a path but leaves the site is treated as outside', () => {
  expect(safeAddress('//evil.example/x')).toEqual({ href: 'https://evil.example/x', inner: false });
  expect(safeAddress('/\\evil.example/x')).toEqual({ href: 'https://evil.example/x', inner: false });
  expect(safeAddress('/guide#s2')).toEqual({ href: '/guide#s2', inner: true });
});

test('tags in a text and nodes from elsewhere never become elements', () => {
  const page = drawTree({
    type: 'doc',
    content: [
      paragraph({ type: 'text', text: '<script>alert(1)</script><img src=x onerror=alert(1)>' }),
      { type: 'script', content: [{ type: 'text', text: 'alert(2)' }] },
      { type: 'iframe', attrs: { src: 'https://example.org', onload: 'alert(3)' } },
      { type: 'heading', attrs: { level: '1 onclick=alert(4)' }, content: [{ type: 'text', text: 'Title' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'plain', marks: [{ type: 'style', attrs: { style: 'position:fixed' } }] }] },
    ],
    // No server of ours sends this.
  } as unknown as RichTextTree);
  expect(page.querySelector('script, iframe, img, style, [onclick], [onload], [style]')).toBeNull();
  expect(page).toHaveTextContent('<script>alert(1)</script>');
  expect(page).toHaveTextContent('plain');
});
