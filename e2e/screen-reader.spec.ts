import { appUrl, closeBrowser, person, type Person } from './person.ts';
import { listenTo } from './heard.ts';

async function ask<T>({ context }: Person, query: string): Promise<T> {
  return ((await (await context.request.post(`${appUrl()}/graphql`, { data: { query } })).json()) as { data: T }).data;
}

describe('by ear and keyboard', () => {
  afterAll(closeBrowser);

  test('a post is written: the fields say what they are, the error stands at its field, and the result is said', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      await awa.go('/');
      const ear = await listenTo(page);
      // The first thing is the way past the navigation; the parts of the page have names.
      await ear.tabTo('link', 'Skip to content', 1);
      expect(await ear.landmarks()).toEqual(expect.arrayContaining(['banner', 'navigation Main navigation', 'main']));
      await ear.tabTo('link', 'Write');
      await page.keyboard.press('Enter');

      // One arrives at the title, or already where one writes.
      await ear.arrivesAt(/^(heading|textbox)$/, /^(New post|Your text)$/);
      expect(await ear.headings()).toContain('1 New post');
      const title = page.getByRole('textbox', { name: /^Title/ });
      await title.fill('Read out aloud');
      expect(await ear.focused()).toMatchObject({ role: 'textbox', value: 'Read out aloud' });

      // Sent too early: one is led to what is missing, which says so.
      await page.getByRole('button', { name: 'Post', exact: true }).press('Enter');
      const where = await ear.arrivesAt('combobox', 'Where');
      expect(where).toMatchObject({ description: expect.stringContaining('Choose where to post.'), states: { invalid: 'true' } });
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: 'Post', exact: true }).press('Enter');
      const text = await ear.arrivesAt('textbox', 'Your text');
      expect(text).toMatchObject({ description: expect.stringContaining('Write something first.'), states: { invalid: 'true' } });
      await page.keyboard.type('Whoever hears this page reads it as well as who sees it.');
      await page.keyboard.press('Control+Enter');

      // The result is said, and one arrives at the title of the post.
      await page.waitForURL(/\/posts\//);
      await ear.hears('Posted.');
      expect(await ear.arrivesAt('heading', 'Read out aloud')).toMatchObject({ states: { level: 1 } });
    } finally {
      await awa.leave();
    }
  });

  test('a feed is read post by post, each as one sentence; in a thread, links skip to what is new and to the end', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      const { viewer } = await ask<{ viewer: { home: { nodes: { id: string; commentCount: number; newCommentCount: number; viewerIsUnread: boolean }[] } } }>(
        awa, '{ viewer { home(first: 50) { nodes { id commentCount newCommentCount viewerIsUnread } } } }',
      );
      await awa.go('/');
      const ear = await listenTo(page);
      await ear.tabTo('link', 'Skip to content', 1);
      await page.keyboard.press('Enter');
      await ear.arrivesAt('main');
      // Who, when, what kind, what about; then the text, and how many answered.
      const post = await ear.tabTo('article', /, /);
      expect(post.name).toMatch(/^\p{Lu}[^,]+, (just now|yesterday|today|\d|on |in |[A-Z])/u);
      expect(post.description.length).toBeGreaterThan(20);
      await page.keyboard.press('PageDown');
      const next = await ear.focused();
      expect(next.role).toBe('article');
      expect(next.name).not.toBe(post.name);

      const unread = viewer.home.nodes.filter(({ newCommentCount }) => newCommentCount > 0).toSorted((a, b) => b.commentCount - a.commentCount)[0]!;
      await awa.go(`/posts/${unread.id}`);
      const there = await listenTo(page);
      await page.keyboard.press('Control+Home');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await there.tabTo('link', 'Skip to the first unread comment', 3);
      await page.keyboard.press('Enter');
      const first = await there.arrivesAt('article');
      expect(first.name).toMatch(/, New$/);
      expect(first.description).not.toBe('');
      // Back at the start of the page, the next one leads to its end.
      await page.locator('#skip-links a').last().focus();
      expect(await there.focused()).toMatchObject({ role: 'link', name: 'Skip to the last comment' });
      await page.keyboard.press('Enter');
      expect((await there.arrivesAt('article')).name).toMatch(/^\p{Lu}/u);
    } finally {
      await awa.leave();
    }
  });

  test('the guide is gone through by its headings, says how far one has come, and tells when it was accepted', async () => {
    const ines = await person('ines', { language: 'en' });
    try {
      const { page } = ines;
      await ines.go('/guide');
      const ear = await listenTo(page);
      const headings = await ear.headings();
      expect(headings.filter((one) => one.startsWith('1 '))).toHaveLength(1);
      expect(headings.filter((one) => one.startsWith('2 ')).length).toBeGreaterThan(3);
      expect(await ear.landmarks()).toContain('navigation Contents of the document');
      expect(await ear.all('progressbar')).toMatchObject([{ name: 'Reading', value: expect.stringMatching(/^\d+$/) }]);
      expect(await page.getByText(/^\d+ of \d+ sections read\./).count()).toBe(1);

      // The button says that it is not open yet, and why; what leads to the end stands beside it.
      const accept = (await ear.all('button')).find(({ name }) => /^Accept version \d+$/.test(name))!;
      expect(accept).toMatchObject({ states: { disabled: true }, description: expect.stringContaining('once the end of the text has come on screen') });
      await ear.tabTo('link', 'Accept');
      await page.keyboard.press('Enter');
      await ear.arrivesAt('region', 'Accept the guide');
      await ear.tabTo('button', 'Go to the end', 6);
      await page.keyboard.press('Enter');
      await ear.hears('The end was reached: you can accept.');

      // Without the tick, one is led to it, and told.
      await page.getByRole('button', { name: accept.name }).focus();
      expect((await ear.focused()).states).not.toHaveProperty('disabled');
      await page.keyboard.press('Enter');
      const tick = await ear.arrivesAt('checkbox');
      expect(tick).toMatchObject({ states: { invalid: 'true' }, description: expect.stringContaining('Tick this box if you agree.') });
      await page.keyboard.press('Space');
      expect(await ear.focused()).toMatchObject({ role: 'checkbox', states: { checked: 'true' } });
      await ear.tabTo('button', accept.name, 3);
      await page.keyboard.press('Enter');
      expect(await ear.arrivesAt('heading', accept.name.replace('Accept', 'You accepted'))).toMatchObject({ states: { level: 2 } });
    } finally {
      await ines.leave();
    }
  });
});
