import { appUrl, axeFindings, closeBrowser, openBrowser, overflow, person } from './person.ts';
import { asking } from './screens.ts';

interface Post {
  id: string;
  title: string | null;
  commentCount: number;
  viewerCanComment: boolean;
  community: { id: string };
}

/** Asks again until it is so. */
async function soon(so: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await so())) {
    if (Date.now() > end) throw new Error('It did not become so in time.');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

describe('without a network', () => {
  afterAll(closeBrowser);

  test('the application opens, what was read is read, and what is written leaves once when the network is back', async () => {
    await openBrowser();
    const bruno = await person('bruno', { language: 'en', width: 390 });
    try {
      const { page, context } = bruno;
      const ask = asking(bruno);
      const { viewer } = await ask<{ viewer: { home: { nodes: Post[] } } }>('{ viewer { home(first: 20) { nodes { id title commentCount viewerCanComment community { id } } } } }');
      const { id, title, community } = viewer.home.nodes.find((post) => post.title && post.commentCount > 0 && post.viewerCanComment)!;

      // Read once: home, the thread, the guide, and the place to write.
      for (const path of ['/', '/guide', `/write?community=${community.id}`, `/posts/${id}`]) await bruno.go(path);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      const kept = () => page.evaluate(async () => {
        const opened = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open('parvis-read');
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        const keys = await new Promise<string[]>((resolve) => {
          const asked = opened.transaction('answers').objectStore('answers').getAllKeys();
          asked.onsuccess = () => resolve(asked.result as string[]);
        });
        opened.close();
        return [...new Set(keys.map((key) => key.split(' ')[0]!))];
      });
      await soon(async () => {
        const operations = await kept();
        return ['Viewer', 'Home', 'Thread', 'ReadDocument', 'PlaceToPost'].every((one) => operations.includes(one));
      });

      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { name: title! }).waitFor();
      await page.getByText(/^Offline since/).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      const comment = `Noted in the lift, without a network: ${id.slice(-6)}.`;
      await page.getByRole('textbox', { name: 'Your comment' }).last().fill(comment);
      await page.getByRole('button', { name: 'Comment', exact: true }).last().click();
      await page.getByText('Will be sent when you are back online').waitFor();

      await page.goto(`${appUrl()}/guide`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.goto(`${appUrl()}/`);
      await page.getByRole('article').first().waitFor();

      const post = `Written in the train: the third socket of row 12 is dead (${id.slice(-6)}).`;
      await page.goto(`${appUrl()}/write?community=${community.id}`);
      await page.getByRole('textbox', { name: 'Your text' }).last().fill(post);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await page.getByRole('heading', { name: 'My drafts' }).waitFor();
      await page.getByText('Will be sent when you are back online').first().waitFor();

      await context.setOffline(false);
      const standing = async () => {
        const answer = await ask<{ post: { comments: { nodes: { bodyMarkdown: string }[] } }; community: { posts: { nodes: { bodyMarkdown: string }[] } } }>(
          'query ($post: ID!, $community: ID!) { post(id: $post) { comments(last: 20) { nodes { bodyMarkdown } } } community(id: $community) { posts(first: 10) { nodes { bodyMarkdown } } } }',
          { post: id, community: community.id },
        );
        const count = (nodes: { bodyMarkdown: string }[], text: string) => nodes.filter(({ bodyMarkdown }) => bodyMarkdown === text).length;
        return [count(answer.post.comments.nodes, comment), count(answer.community.posts.nodes, post)];
      };
      await soon(async () => (await standing()).every((count) => count > 0));
      await page.getByText(/^Offline since/).waitFor({ state: 'detached' });
      await bruno.go(`/posts/${id}`);
      expect(await standing()).toEqual([1, 1]);
    } finally {
      await bruno.leave();
    }
  });

  test('who signs out leaves nothing of what was read on the device', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page, context } = awa;
      await awa.go('/');
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        // As the worker keeps what a phone passes on, until a page takes it.
        await (await caches.open('parvis-passed-on')).put('/passed-on/never-taken', Response.json({ title: 'A street cabinet' }));
      });
      await page.getByRole('button', { name: /^My account/ }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in/);
      // The worker keeps what the build is made of, and nothing that was answered to a person; the application keeps nothing any more.
      const left = await page.evaluate(async () => {
        const paths: string[] = [];
        for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
        const answers = await new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('parvis-read');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const counted = asked.result.transaction('answers').objectStore('answers').count();
            counted.onsuccess = () => resolve(counted.result);
          };
        });
        return { besides: paths.filter((path) => !/^\/(assets\/.+)?$/.test(path)).sort(), answers };
      });
      expect(left).toEqual({ besides: ['/before-paint.js', '/manifest.webmanifest', '/mark.svg'], answers: 0 });
      await context.setOffline(true);
      await page.goto(`${appUrl()}/`);
      await page.getByRole('heading', { name: 'Our server does not answer' }).waitFor();
      expect(await page.getByRole('article').count()).toBe(0);
    } finally {
      await awa.leave();
    }
  });
});
