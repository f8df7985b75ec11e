import { describedBy, textOf } from './described.ts';

test('a page is described by what it says to others, else by its own title, as text on one line', () => {
  expect(describedBy('<html><head><title> Own  </title><meta property="og:title" content="For &lt;others&gt; &amp; you"><meta name="description" content="Two\n lines"><meta property="og:site_name" content="Site"></head></html>')).toEqual({
    title: 'For <others> & you', description: 'Two lines', siteName: 'Site', picture: null,
  });
  expect(describedBy('<title>Own\u202e title</title><body><svg><title>Drawn</title></svg><meta property="og:title" content="Late">')).toEqual({ title: 'Own title', description: null, siteName: null, picture: null });
  expect(describedBy('<svg><title></title></svg><p>no head')).toEqual({ title: null, description: null, siteName: null, picture: null });
});

test('its picture is the one by which it is shown elsewhere, not one that stands in it', () => {
  expect(describedBy('<meta property="og:image" content=" /a.png "><meta name="twitter:image" content="/b.png"><body><img src="/c.png">').picture).toBe('/a.png');
  expect(describedBy('<meta property="og:image" content="/a.png"><meta property="og:image:secure_url" content="https://example.org/a.png">').picture).toBe('https://example.org/a.png');
});

test('what is long is cut', () => {
  const { title, description } = describedBy(`<title>${'é'.repeat(5_000)}</title><meta name="description" content="${'🙂'.repeat(5_000)}">`);
  expect([title!.length, [...description!].length]).toEqual([200, 300]);
});

test('the encoding is the one that is named', () => {
  const latin = Buffer.from('<meta charset="iso-8859-1"><title>Été</title>', 'latin1');
  expect(describedBy(textOf(latin, 'text/html')).title).toBe('Été');
  expect(describedBy(textOf(Buffer.from('<title>Été</title>', 'latin1'), 'text/html; charset=ISO-8859-1')).title).toBe('Été');
  expect(describedBy(textOf(Buffer.from('<title>Été</title>'), 'text/html; charset=nobody-knows')).title).toBe('Été');
});
