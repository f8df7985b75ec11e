import { render, screen } from '@testing-library/react';
import { RichText } from './RichText.tsx';
import { safeAddress } from './safe-address.ts';
import type { RichTextNode } from './rich-text-tree.ts';

function draw(...content: RichTextNode[]) {
  return render(<RichText tree={{ type: 'doc', content }} renderMention={({ kind, id }) => <a href={`/people/${id}`}>{`@Karim (${kind})`}</a>} />).container;
}
const words = (text: string, ...marks: RichTextNode['marks'] & object) => ({ type: 'text', text, marks });
const paragraph = (...content: RichTextNode[]) => ({ type: 'paragraph', content });

test('a reader gets headings below the title, lists, quotes, code and emphasis', () => {
  const page = draw(
    { type: 'heading', attrs: { level: 1 }, content: [words('Cabinets')] },
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(words('Close it'))] }] },
    { type: 'blockquote', content: [paragraph(words('Bold and slanted', { type: 'bold' }, { type: 'italic' }))] },
    { type: 'codeBlock', attrs: { language: 'sh' }, content: [words('ls -l\npwd')] },
  );
  expect(screen.getByRole('heading', { level: 3, name: 'Cabinets' })).toBeInTheDocument();
  expect(screen.getByRole('list')).toHaveAttribute('start', '3');
  expect(page.querySelector('blockquote em > strong')).toHaveTextContent('Bold and slanted');
  expect(page.querySelector('pre code')?.textContent).toBe('ls -l\npwd');
});

test('a mention is drawn by the page, from its kind and id', () => {
  draw(paragraph({ type: 'mention', attrs: { kind: 'person', id: 'person_1' } }));
  expect(screen.getByRole('link', { name: '@Karim (person)' })).toHaveAttribute('href', '/people/person_1');
});

test('a link outside tells the other site nothing and opens in the same tab', () => {
  draw(paragraph(words('the sheet', { type: 'link', attrs: { href: 'https://example.org/a?b=1' } })));
  const link = screen.getByRole('link', { name: 'the sheet' });
  expect(link).toHaveAttribute('href', 'https://example.org/a?b=1');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(link).not.toHaveAttribute('target');
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
  const page = draw(paragraph(words('press me', { type: 'link', attrs: { href } })));
  expect(page).toHaveTextContent('press me');
  expect(page.querySelector('a')).toBeNull();
});

test('what looks like a path but leaves the site is treated as outside', () => {
  expect(safeAddress('//evil.example/x')).toEqual({ href: 'https://evil.example/x', inner: false });
  expect(safeAddress('/\\evil.example/x')).toEqual({ href: 'https://evil.example/x', inner: false });
  expect(safeAddress('/guide#s2')).toEqual({ href: '/guide#s2', inner: true });
});

test('tags in a text and nodes from elsewhere never become elements', () => {
  const page = draw(
    paragraph(words('<script>alert(1)</script><img src=x onerror=alert(1)>')),
    { type: 'script', content: [words('alert(2)')] },
    { type: 'iframe', attrs: { src: 'https://example.org', onload: 'alert(3)' } },
    { type: 'heading', attrs: { level: '1 onclick=alert(4)' }, content: [words('Title')] },
    paragraph(words('plain', { type: 'style', attrs: { style: 'position:fixed' } })),
  );
  expect(page.querySelector('script, iframe, img, style, [onclick], [onload], [style]')).toBeNull();
  expect(page).toHaveTextContent('<script>alert(1)</script>');
});
