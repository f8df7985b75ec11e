import { appUrl, axeFindings, closeBrowser, person, type Person } from './person.ts';
import { asking } from './screens.ts';

/** The community where the person is at home, as the address names it. */
async function west(someone: Person): Promise<string> {
  const { viewer } = await asking(someone)<{ viewer: { communities: { nodes: { id: string; name: string }[] } } }>('{ viewer { communities(first: 50) { nodes { id name } } } }');
  return viewer.communities.nodes.find(({ name }) => name === 'Sécurité sur le terrain')?.id ?? viewer.communities.nodes[0]!.id;
}

/** How many posts and comments of the newest say exactly this. */
async function standing(someone: Person, communityId: string, text: string): Promise<number> {
  const { community } = await asking(someone)<{ community: { posts: { nodes: { bodyMarkdown: string; comments: { nodes: { bodyMarkdown: string }[] } }[] } } }>(
    'query ($id: ID!) { community(id: $id) { posts(first: 10) { nodes { bodyMarkdown comments(last: 10) { nodes { bodyMarkdown } } } } } }',
    { id: communityId },
  );
  return community.posts.nodes.flatMap(({ bodyMarkdown, comments }) => [bodyMarkdown, ...comments.nodes.map((comment) => comment.bodyMarkdown)]).filter((body) => body === text).length;
}

/** The session ends, without the page knowing. */
async function endSession({ context }: Person): Promise<void> {
  await context.request.post(`${appUrl()}/auth/sign-out`, { data: {} });
}

/** The session ends when the post leaves: sooner, the page may hear of it before anything is sent. */
async function endSessionAtSending(someone: Person): Promise<void> {
  let ended = false;
  await someone.page.route('**/graphql', async (route) => {
    if (!ended && route.request().postData()?.includes('PostPost')) {
      ended = true;
      await endSession(someone);
    }
    await route.continue();
  });
}

async function signInAgain({ page }: Person): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: /Awa Diallo/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What stands in a field, whether it is plain or the visual editor has come. */
function wordsIn({ page }: Person, name: string): Promise<string> {
  return page.getByRole('textbox', { name }).last().evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')));
}

describe('writing', () => {
  afterAll(closeBrowser);

  test('a session that ends at the moment of sending: one signs in again, and the post goes its way, once', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      const community = await west(awa);
      const text = 'The ladder of van 12 has a cracked rung: do not use it before Thursday.';
      await awa.go(`/write?community=${community}`);
      await page.getByRole('textbox', { name: 'Your text' }).last().fill(text);
      await page.getByText(/^Draft saved at/).waitFor();
      await endSessionAtSending(awa);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await signInAgain(awa);
      await page.waitForURL(/\/posts\/./);
      await page.getByText(text).first().waitFor();
      expect(await standing(awa, community, text)).toBe(1);
      await awa.go('/me/drafts');
      expect(await page.getByText(text).count()).toBe(0);
    } finally {
      await awa.leave();
    }
  });

  test('what waits for a session on one device is found on another; sent from both, it stands once', async () => {
    const [desk, phone] = [await person('awa', { language: 'en' }), await person('awa', { language: 'en', width: 390 })];
    try {
      const community = await west(desk);
      const text = 'Two new harnesses came in, sizes S and L. They hang in the cage on the left.';
      await desk.go(`/write?community=${community}`);
      await desk.page.getByRole('textbox', { name: 'Your text' }).last().fill(text);
      const ask = asking(phone);
      await expectSoon(async () => (await ask<{ viewer: { draft: { bodyMarkdown: string } | null } }>('query ($id: ID) { viewer { draft(kind: post, thingId: $id) { bodyMarkdown } } }', { id: community })).viewer.draft?.bodyMarkdown === text, 3_000);
      await endSessionAtSending(desk);
      await desk.page.getByRole('button', { name: 'Post', exact: true }).click();
      await desk.page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();

      await phone.go('/me/drafts');
      expect(await axeFindings(phone.page)).toEqual([]);
      await phone.page.getByRole('listitem').filter({ hasText: text }).getByRole('link').click();
      await expectSoon(async () => (await wordsIn(phone, 'Your text')) === text, 10_000);
      await phone.page.getByRole('button', { name: 'Post', exact: true }).click();
      await phone.page.waitForURL(/\/posts\/./);

      await signInAgain(desk);
      await desk.page.waitForURL(/\/posts\/./);
      expect(await standing(desk, community, text)).toBe(1);
    } finally {
      await desk.leave();
      await phone.leave();
    }
  });

  test('a comment outlives the crash of its page and goes with its writer to another device', async () => {
    const [desk, phone] = [await person('bruno', { language: 'en' }), await person('bruno', { language: 'en', width: 390 })];
    try {
      const { viewer } = await asking(desk)<{ viewer: { home: { nodes: { id: string; viewerCanComment: boolean }[] } } }>('{ viewer { home(first: 20) { nodes { id viewerCanComment } } } }');
      const { id } = viewer.home.nodes.find(({ viewerCanComment }) => viewerCanComment)!;
      const text = 'I will ask the depot on Monday and write here what they say.';
      await desk.go(`/posts/${id}#write`);
      await desk.page.getByRole('textbox', { name: 'Your comment' }).last().fill(text);
      await desk.page.getByText(/^Draft saved at/).waitFor();
      await desk.page.reload();
      await expectSoon(async () => (await wordsIn(desk, 'Your comment')) === text, 10_000);
      await phone.go(`/posts/${id}#write`);
      await expectSoon(async () => (await wordsIn(phone, 'Your comment')) === text, 10_000);
      await phone.page.getByRole('button', { name: 'Comment', exact: true }).last().click();
      await phone.page.locator('.comment').getByText(text).waitFor();
      // Sent there, it leaves the field here.
      await expectSoon(async () => (await wordsIn(desk, 'Your comment')) === '', 10_000);
    } finally {
      await desk.leave();
      await phone.leave();
    }
  });
});

/** Asks again until it is so. */
async function expectSoon(so: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await so())) {
    if (Date.now() > end) throw new Error('It did not become so in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
