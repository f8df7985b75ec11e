import { appUrl, axeFindings, closeBrowser, person } from './person.ts';
import { asking } from './screens.ts';

const described = 'https://intranet.meridian.example/fibre/vitre';
const other = 'https://intranet.meridian.example/agences/ateliers';

describe('what links lead to', () => {
  afterAll(closeBrowser);

  test('a pasted link shows its card before the text is sent; one card is taken away, the other is read with the post, and its picture comes from this house', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== appUrl()) elsewhere.push(request.url());
      });
      const { viewer } = await asking(awa)<{ viewer: { communities: { nodes: { id: string; name: string }[] } } }>('{ viewer { communities(first: 50) { nodes { id name } } } }');
      await awa.go(`/write?community=${viewer.communities.nodes.find(({ name }) => name === 'Sécurité terrain')!.id}`);
      await page.getByRole('textbox', { name: 'Your text' }).last().fill(`Two pages to read: ${described} and ${other}`);
      const cards = page.getByRole('list', { name: 'Cards of the links' });
      const vitre = cards.getByRole('listitem').filter({ hasText: 'Vitré communauté' });
      await vitre.waitFor({ timeout: 3_000 });
      expect(await cards.getByRole('listitem').count()).toBe(2);
      expect(await axeFindings(page)).toEqual([]);
      await cards.getByRole('button', { name: /Ateliers du numérique/ }).click();
      await cards.getByText('Ateliers du numérique', { exact: false }).waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await page.waitForURL(/\/posts\/./);
      const card = page.locator('.linkcard');
      await card.getByRole('link', { name: 'Vitré communauté : le réseau commune par commune' }).waitFor();
      expect(await card.count()).toBe(1);
      await card.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      expect(await card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
      expect(elsewhere).toEqual([]);
    } finally {
      await awa.leave();
    }
  });

  test('a link to a post of a closed community is a card for its members, and only a link for the others', async () => {
    const [awa, chloe] = [await person('awa', { language: 'en' }), await person('chloe', { language: 'en' })];
    try {
      const ask = asking(awa);
      const { viewer } = await ask<{ viewer: { communities: { nodes: { id: string; name: string; posts: { nodes: { id: string; title: string | null }[] } }[] } } }>(
        '{ viewer { communities(first: 50) { nodes { id name posts(first: 20) { nodes { id title } } } } } }',
      );
      const mine = viewer.communities.nodes;
      const closed = mine.find(({ name }) => name.startsWith('Unité d’intervention Ouest'))!.posts.nodes.find(({ title }) => title)!;
      const { postPost } = await ask<{ postPost: { post: { id: string } } }>('mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { message } } }', {
        input: { clientId: crypto.randomUUID(), communityId: mine.find(({ name }) => name === 'Sécurité terrain')!.id, body: `Read first: ${appUrl()}/posts/${closed.id}`, language: 'en' },
      });
      await awa.go(`/posts/${postPost.post.id}`);
      await awa.page.locator('.linkcard').getByRole('link', { name: closed.title! }).waitFor();
      await chloe.go(`/posts/${postPost.post.id}`);
      await chloe.page.getByText('Read first:').first().waitFor();
      expect(await chloe.page.locator('.linkcard').count()).toBe(0);
    } finally {
      await awa.leave();
      await chloe.leave();
    }
  });
});
