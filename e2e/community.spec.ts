import { randomUUID } from 'node:crypto';
import { appUrl, axeFindings, closeBrowser, person, type Person } from './person.ts';

/** Has somebody do something that is not what the journey is about. */
async function act<T>({ context }: Person, name: string, input: object, selection = ''): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} errors { code field } } }`;
  const response = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables: { input } } });
  const { data } = (await response.json()) as { data: Record<string, T & { errors: object[] }> };
  expect(data[name]!.errors).toEqual([]);
  return data[name]!;
}

describe('a closed community', () => {
  afterAll(closeBrowser);

  test('is asked for by someone outside, opened by a manager, and welcomes the new member once', async () => {
    const ines = await person('ines', { language: 'en' });
    const farid = await person('farid', { language: 'en' });
    try {
      // Inès finds it, reads its rules, and asks.
      await ines.go('/communities?q=intervention+ouest');
      await ines.page.getByRole('link', { name: 'Unité d’intervention Ouest', exact: true }).last().click();
      await ines.page.waitForURL(/\/communities\/unite-intervention-ouest-/);
      await ines.page.getByRole('heading', { name: 'For its members' }).waitFor();
      await ines.page.getByRole('button', { name: /^Ask to join/ }).first().click();
      await ines.page.getByLabel(/^Why you would like to join/).fill('I start in Rennes on Monday.');
      await ines.page.getByRole('button', { name: 'Send the request' }).click();
      await ines.page.getByText('Your request waits for a manager.').waitFor();
      const path = new URL(ines.page.url()).pathname;

      // Farid reads it and lets her in.
      await farid.go(`${path}/requests`);
      await farid.page.getByText('I start in Rennes on Monday.').waitFor();
      await farid.page.getByRole('button', { name: /^Accept Inès/ }).click();

      // Her open page follows; the welcome stands there, and is gone for good once it was read.
      const welcome = ines.page.getByRole('heading', { name: 'Welcome to Unité d’intervention Ouest' });
      await welcome.waitFor();
      expect(await axeFindings(ines.page)).toEqual([]);
      await ines.page.getByRole('button', { name: 'I have read it' }).click();
      await welcome.waitFor({ state: 'detached' });
      await ines.go(path);
      await ines.page.getByRole('button', { name: 'Member' }).waitFor();
      expect(await welcome.count()).toBe(0);

      // An address with another slug leads to the same page, under its own.
      await ines.go(path.replace('unite-intervention-ouest', 'un-autre-nom'));
      await ines.page.waitForURL((url) => url.pathname === path);
    } finally {
      await ines.leave();
      await farid.leave();
    }
  });
});

describe('the link to a comment', () => {
  afterAll(closeBrowser);

  test('opens that comment among the others after its post was moved, and the community was renamed and archived; to who may not read there it tells nothing', async () => {
    const bruno = await person('bruno', { language: 'en' });
    const ines = await person('ines', { language: 'en' });
    try {
      const create = async (name: string, visibility: string) =>
        (await act<{ community: { id: string; revision: string } }>(bruno, 'createCommunity', { clientId: randomUUID(), name, purpose: 'To try things out.', visibility, language: 'en', work: true, topics: [] }, 'community { id revision }')).community;
      const first = await create('Bridge works', 'open');
      const { post } = await act<{ post: { id: string; slug: string } }>(bruno, 'postPost', { clientId: randomUUID(), communityId: first.id, title: 'Which cables', body: 'For the pillar.', language: 'en' }, 'post { id slug }');
      const say = async (body: string) => (await act<{ comment: { id: string } }>(bruno, 'postComment', { clientId: randomUUID(), postId: post.id, body, language: 'en' }, 'comment { id }')).comment.id;
      await say('The long ones.');
      const linked = await say('The short ones, since yesterday.');
      const link = `/posts/${post.id}?comment=${linked}`;

      const second = await create('River works', 'open');
      await act(bruno, 'movePost', { postId: post.id, communityId: second.id });
      await act(bruno, 'editCommunity', { communityId: second.id, basedOn: second.revision, name: 'Works on the banks' });
      await act(bruno, 'archiveCommunity', { communityId: second.id, reason: 'The works are over.' });
      await ines.go(link);
      await ines.page.getByText('The short ones, since yesterday.').waitFor();
      await ines.page.getByText('The long ones.').waitFor();
      // By the id alone; the readable address comes in its place, and the focus stays.
      await ines.page.waitForURL((url) => url.pathname.includes(post.slug));
      expect(await ines.page.evaluate(() => document.activeElement?.id)).toBe(linked);
      await ines.page.getByRole('link', { name: 'Works on the banks' }).first().waitFor();
      expect(await axeFindings(ines.page)).toEqual([]);

      // Merged into a closed one, it opens for its members, and for the others as an address that names nothing.
      const closed = await create('Banks and bridges', 'closed');
      await act(bruno, 'mergeCommunity', { communityId: second.id, intoId: closed.id });
      await bruno.go(link);
      await bruno.page.getByText('The short ones, since yesterday.').waitFor();
      await ines.go(link);
      await ines.page.getByRole('heading', { name: /does not exist, or is not for you/ }).waitFor();
    } finally {
      await bruno.leave();
      await ines.leave();
    }
  });
});
