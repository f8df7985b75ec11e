import { appUrl, axeFindings, closeBrowser, idIn, overflow, person, type Person } from './person.ts';

/** Asks the interface as the person whose browser it is. */
async function ask<T>({ context }: Person, query: string, variables: object = {}): Promise<T> {
  const response = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}

describe('a conversation', () => {
  afterAll(closeBrowser);

  test('a thread with comments and replies is read on a phone, in the dark', async () => {
    const bruno = await person('bruno', { width: 390, theme: 'dark', language: 'en' });
    try {
      const { viewer } = await ask<{ viewer: { home: { nodes: { id: string; commentCount: number }[] } } }>(bruno, '{ viewer { home(first: 50) { nodes { id commentCount } } } }');
      const post = viewer.home.nodes.reduce((most, one) => (one.commentCount > most.commentCount ? one : most));
      expect(post.commentCount).toBeGreaterThan(3);
      await bruno.go(`/posts/${post.id}`);
      // A thread opens at what is new: its first comments may stand above, not loaded yet.
      await bruno.page.locator('.comment').first().waitFor();
      expect(await axeFindings(bruno.page)).toEqual([]);
      expect(await overflow(bruno.page)).toBe(0);
    } finally {
      await bruno.leave();
    }
  });

  test('a finger finds each thing under a name, above the room of the name itself: the community, the hour, what a post said before', async () => {
    const bruno = await person('bruno', { phone: true, language: 'fr' });
    try {
      const { communities } = await ask<{ communities: { nodes: { posts: { nodes: { id: string; editedAt: string | null }[] } }[] } }>(
        bruno, '{ communities(search: "Fibre au quotidien") { nodes { posts(first: 100) { nodes { id editedAt } } } } }');
      const edited = communities.nodes[0]!.posts.nodes.find(({ editedAt }) => editedAt !== null)!;
      await bruno.go(`/posts/${edited.id}`);
      const under = bruno.page.locator('article .by__m :is(a, button)');
      await under.filter({ hasText: 'modifié' }).first().waitFor();
      for (const thing of await under.all()) {
        expect(await thing.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a, button') === element ? 'itself' : element.textContent;
        })).toBe('itself');
      }
      await under.filter({ hasText: 'modifié' }).first().tap();
      await bruno.page.getByRole('dialog').locator('ins').first().waitFor();
    } finally {
      await bruno.leave();
    }
  });

  test('who writes before the editor has come loses no letter, and nothing moves', async () => {
    // Nothing moves for the guide's banner either, that she has.
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      await page.route(/VisualEditor/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await route.continue();
      });
      await page.goto(`${appUrl()}/write`);
      const plain = page.locator('textarea');
      await plain.focus();
      const place = () => page.getByRole('button', { name: 'Post', exact: true }).evaluate((button) => button.getBoundingClientRect().top);
      const before = await place();
      const text = 'The cabinet in the rue des Lilas whistles when the sun is on it, and nobody in Cesson knows why it does so at noon.';
      await page.keyboard.type(text, { delay: 15 });
      const visual = page.getByRole('toolbar', { name: 'Formatting' });
      await visual.waitFor();
      expect(await page.getByRole('textbox', { name: 'Your text' }).innerText()).toBe(text);
      expect(await place()).toBe(before);
      await page.getByRole('button', { name: 'Delete the draft' }).click();
    } finally {
      await awa.leave();
    }
  });

  test('an employee joins a community and posts; a colleague answers in another browser, and the answer appears without a reload', async () => {
    const awa = await person('awa', { language: 'en' });
    const bruno = await person('bruno', { language: 'en' });
    try {
      await awa.go('/communities');
      await awa.page.getByRole('searchbox').first().fill('fibre au quotidien');
      await awa.page.getByRole('link', { name: 'Fibre au quotidien', exact: true }).last().click();
      await awa.page.getByRole('button', { name: /^Join/ }).first().click();
      await awa.page.getByRole('button', { name: /^Join/ }).first().waitFor({ state: 'detached' });

      const { communities } = await ask<{ communities: { nodes: { id: string; name: string }[] } }>(awa, '{ communities(search: "fibre au quotidien") { nodes { id name } } }');
      const community = communities.nodes.find(({ name }) => name === 'Fibre au quotidien')!;
      await awa.go(`/write?community=${community.id}`);
      await awa.page.getByLabel(/^Title/).fill('A cabinet that whistles');
      await awa.page.getByRole('textbox', { name: 'Your text' }).last().fill('Has anyone heard this in Cesson?');
      await awa.page.getByRole('button', { name: 'Post', exact: true }).click();
      await awa.page.waitForURL(/\/posts\/a-cabinet-that-whistles-/);
      await awa.page.getByRole('heading', { name: 'A cabinet that whistles' }).waitFor();

      // Bruno, elsewhere, reads it and answers; Awa's page is not reloaded.
      const path = new URL(awa.page.url()).pathname;
      await bruno.go(path);
      const answer = 'Yes: the fan of the rectifier. Order part 4417.';
      await ask(bruno, 'mutation ($input: PostCommentInput!) { postComment(input: $input) { errors { code } } }', {
        input: { clientId: crypto.randomUUID(), postId: idIn('post', awa.page), body: answer, language: 'en' },
      });
      await awa.page.getByText(answer).waitFor({ timeout: 5_000 });
      await bruno.page.getByText(answer).waitFor();
      expect(await axeFindings(awa.page)).toEqual([]);
    } finally {
      await awa.leave();
      await bruno.leave();
    }
  });
});
