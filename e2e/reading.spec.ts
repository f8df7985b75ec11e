import type { WebSocketRoute } from 'playwright';
import { appUrl, axeFindings, closeBrowser, overflow, person, settled, type Person } from './person.ts';

/** Asks the interface as the person whose browser it is. */
async function ask<T>({ context }: Person, query: string, variables: object = {}): Promise<T> {
  const response = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function communityNamed(someone: Person, name: string): Promise<string> {
  const { communities } = await ask<{ communities: { nodes: { id: string; name: string }[] } }>(someone, 'query ($name: String!) { communities(search: $name) { nodes { id name } } }', { name });
  return communities.nodes.find((one) => one.name === name)!.id;
}
const post = async (someone: Person, communityId: string, title: string, body = `${title}.`): Promise<string> =>
  (await ask<{ postPost: { post: { id: string } } }>(someone, 'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } } }', {
    input: { clientId: crypto.randomUUID(), communityId, title, body, language: 'en' },
  })).postPost.post.id;
const comment = async (someone: Person, postId: string, body: string, parentId?: string): Promise<string> =>
  (await ask<{ postComment: { comment: { id: string } } }>(someone, 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }', {
    input: { clientId: crypto.randomUUID(), postId, parentId, body, language: 'en' },
  })).postComment.comment.id;

const topOf = ({ page }: Person, selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);

describe('what one has read', () => {
  afterAll(closeBrowser);

  test('unread on two devices: a thread opens at the first unread comment, what is read on one is read on the other, a mark by hand and its undoing too', async () => {
    const gaelle = await person('gaelle', { language: 'en' });
    const desktop = await person('bruno', { language: 'en' });
    const phone = await person('bruno', { language: 'en', width: 390 });
    try {
      const fibre = await communityNamed(gaelle, 'Fibre au quotidien');
      const id = await post(gaelle, fibre, 'Which torque for the new clamps?');
      const early: string[] = [];
      for (let n = 1; n <= 12; n += 1) early.push(await comment(gaelle, id, `Measurement ${n}: ${'the clamp held, the cable too, and the frost did not matter. '.repeat(4)}`));

      // Never read: it begins with the post itself.
      await desktop.go(`/posts/${id}`);
      expect(await desktop.page.evaluate(() => scrollY)).toBe(0);
      await desktop.page.getByRole('button', { name: 'Mark all read' }).click();
      await desktop.page.getByRole('separator', { name: 'New comments since your last visit' }).waitFor({ state: 'detached' });
      const late: string[] = [];
      for (let n = 1; n <= 3; n += 1) late.push(await comment(gaelle, id, `Later measurement ${n}.`));

      await phone.go(`/communities/${fibre}`);
      const card = phone.page.locator(`[data-post="${id}"]`);
      await card.getByText('3 new').waitFor();

      // Opened again, it goes to the first unread comment, and says how many there are.
      await desktop.go('/');
      const told = desktop.page.waitForResponse((response) => response.request().postData()?.includes('NoteReading') ?? false);
      await desktop.page.goto(`${appUrl()}/posts/${id}`);
      const line = desktop.page.getByRole('separator', { name: 'New comments since your last visit' });
      await line.waitFor();
      expect(await line.innerText()).toMatch(/^3 new/);
      await desktop.page.waitForFunction((first) => {
        const { top, bottom } = document.getElementById(first)!.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }, late[0]!);
      // The title counts what waits for the person, wherever it is.
      const { viewer } = await ask<{ viewer: { unreadForMeCount: number } }>(desktop, '{ viewer { unreadForMeCount } }');
      expect(await desktop.page.title()).toBe(`${viewer.unreadForMeCount ? `(${viewer.unreadForMeCount}) ` : ''}Which torque for the new clamps? – Fibre au quotidien – Parvis`);
      expect(await axeFindings(desktop.page)).toEqual([]);

      // A second on screen is reading: the other device knows within two.
      await told;
      await card.getByText('3 new').waitFor({ state: 'detached', timeout: 8_000 });
      expect(await line.count()).toBe(1);
      await desktop.page.waitForFunction(() => document.title.startsWith('Which torque'));

      // Marked unread from a comment on, and undone.
      await desktop.page.locator(`#${late[1]}`).getByRole('button', { name: /^Other acts on the comment/ }).click();
      await desktop.page.getByRole('menuitem', { name: 'Mark unread from here' }).click();
      await desktop.page.getByText('Marked unread from this comment on.').waitFor();
      await card.getByText('2 new').waitFor({ timeout: 2_000 });
      await desktop.page.getByRole('button', { name: 'Undo' }).click();
      await card.getByText('2 new').waitFor({ state: 'detached', timeout: 2_000 });
      expect(await overflow(phone.page)).toBe(0);

      // Skip links lead to where a keyboard goes on.
      await desktop.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await desktop.page.getByRole('link', { name: 'Skip to the last comment' }).focus();
      await desktop.page.keyboard.press('Enter');
      await desktop.page.waitForFunction((last) => document.activeElement?.id === last, late[2]!);
    } finally {
      await Promise.all([gaelle, desktop, phone].map((someone) => someone.leave()));
    }
  });

  test('Back to the same place: home, a community, the directory and a thread, after several pages; what arrives meanwhile, and a line that was cut, move nothing', async () => {
    const gaelle = await person('gaelle', { language: 'en' });
    const bruno = await person('bruno', { language: 'en' });
    try {
      const fibre = await communityNamed(gaelle, 'Fibre au quotidien');
      for (let n = 1; n <= 45; n += 1) await post(gaelle, fibre, `Site report ${n}`, `Day ${n}. ${'The trench is open, the duct is in, the street is clean again. '.repeat(n % 5 + 1)}`);
      for (let n = 1; n <= 25; n += 1) {
        await ask(gaelle, 'mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { errors { code } } }', {
          input: { clientId: crypto.randomUUID(), name: `Site ${String.fromCharCode(64 + n)} of the north`, purpose: 'Reports of one building site.', visibility: 'open', language: 'en', work: true, topics: [] },
        });
      }
      const long = await post(gaelle, fibre, 'A long thread');
      for (let n = 1; n <= 50; n += 1) await comment(gaelle, long, `Answer ${n}. ${'As measured on site, in the rain. '.repeat(n % 4 + 1)}`);
      const { page } = bruno;
      // The live line, which is cut further down.
      let up = true;
      const lines = new Set<WebSocketRoute>();
      await page.routeWebSocket(/socket\.io/, (socket) => {
        if (!up) return void socket.close();
        socket.connectToServer();
        lines.add(socket);
      });

      /** Follows a link far down by keyboard, comes back, and stands where one stood. */
      async function thereAndBack(selector: string, onTheWay: () => Promise<unknown> = async () => undefined): Promise<void> {
        const link = page.locator(selector).first();
        await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await link.focus();
        const href = (await link.getAttribute('href'))!;
        const before = await topOf(bruno, selector);
        await page.keyboard.press('Enter');
        // An address by the id alone becomes the readable one.
        await page.waitForURL((url) => url.pathname.endsWith(href.split('?')[0]!.slice(-26)));
        await settled(page);
        await onTheWay();
        await page.goBack();
        await page.waitForFunction((address) => document.activeElement?.getAttribute('href') === address, href);
        // The same one, whatever came or left above it.
        await page.waitForFunction((top) => Math.abs(document.activeElement!.getBoundingClientRect().top - top) <= 8, before);
      }
      /** As many articles as are needed: near its end a list goes on by itself, and a press then asks for nothing more. */
      const more = async (name: RegExp, least: number): Promise<void> => {
        const articles = page.locator('#main article');
        for (let drawn = await articles.count(); drawn < least; drawn = await articles.count()) {
          await page.getByRole('button', { name }).click();
          await page.waitForFunction((count) => document.querySelectorAll('#main article').length > count, drawn);
        }
      };

      await bruno.go(`/communities/${fibre}`);
      await more(/^Load more/, 50);
      await thereAndBack('#main article:nth-of-type(44) h2 a');

      await bruno.go('/');
      await more(/^Load more/, 50);
      // The list is shown anew in between: the place one comes back to has its own.
      await thereAndBack('#main article:nth-of-type(44) h2 a', async () => {
        await page.getByRole('navigation', { name: 'Main navigation', exact: true }).getByRole('link', { name: 'Home' }).click();
        await page.waitForFunction(() => document.querySelectorAll('article').length > 0);
        await settled(page);
        await page.goBack();
      });

      await bruno.go('/communities?q=north');
      await page.getByRole('button', { name: /^Load more/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('#main li a[href^="/communities/site-"]').length > 22);
      await thereAndBack('#main li:nth-of-type(22) a[href^="/communities/site-"]');

      await bruno.go(`/posts/${long}?comment=last`);
      await page.getByRole('button', { name: /earlier comments/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('[data-comment]').length > 20);
      const read = '#main .comments > div:nth-of-type(12) a[href^="/people/"]';
      await thereAndBack(read);

      // Someone answers at the end and above; the line is cut and comes back.
      const before = await topOf(bruno, read);
      const { post: thread } = await ask<{ post: { comments: { nodes: { id: string }[] } } }>(gaelle, 'query ($id: ID!) { post(id: $id) { comments(last: 40) { nodes { id } } } }', { id: long });
      await comment(gaelle, long, 'A reply above what is read.', thread.comments.nodes[2]!.id);
      await page.getByText('A reply above what is read.').waitFor();
      expect(Math.abs((await topOf(bruno, read)) - before)).toBeLessThanOrEqual(8);
      up = false;
      await Promise.all([...lines].map((socket) => socket.close()));
      await comment(gaelle, long, 'Said while the line was cut.');
      up = true;
      await page.getByText('Said while the line was cut.').waitFor({ timeout: 30_000 });
      await comment(gaelle, long, 'Said after.');
      await page.getByText('Said after.').waitFor();
      for (const words of ['Said while the line was cut.', 'Said after.', 'A reply above what is read.']) expect(await page.getByText(words).count()).toBe(1);
      expect(Math.abs((await topOf(bruno, read)) - before)).toBeLessThanOrEqual(8);
    } finally {
      await Promise.all([gaelle, bruno].map((someone) => someone.leave()));
    }
  });
});
