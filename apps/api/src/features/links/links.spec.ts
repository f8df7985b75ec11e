import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { startSite, type Site } from '../../../test/site.ts';
import { sql } from '../../platform/database/sql.ts';

interface Card {
  url: string;
  title: string | null;
  description: string | null;
  siteName: string | null;
  path: string | null;
}

describe('what links lead to', () => {
  let outside: Site;
  let site: string;
  let asked: string[] = [];
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  let olivier: Actor;
  beforeAll(async () => {
    outside = await startSite((req, res) => {
      asked.push(req.url!);
      if (req.url!.startsWith('/nothing')) res.writeHead(404).end();
      else res.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Page ${req.url!.slice(1)}</title><meta name="description" content="What it says"><meta property="og:site_name" content="The site">`);
    });
    site = outside.url;
    product = await startProduct({ PARVIS_LINK_CARD_HOSTS: outside.host });
    [awa, ines, olivier] = (await Promise.all([product.as('awa'), product.as('ines'), product.as('olivier')])) as [Actor, Actor, Actor];
  });
  afterAll(async () => {
    await product.close();
    await outside.close();
  });
  beforeEach(() => {
    asked = [];
  });

  const all = 'linkCards { url title description siteName path }';
  const cards = async (actor: Actor, postId: string): Promise<Card[] | null> => {
    const answer = await actor.query<{ post: { linkCards: Card[] } | null }>(`query ($id: ID!) { post(id: $id) { ${all} } }`, { id: postId });
    expect(answer.errors).toBeUndefined();
    return answer.data.post && answer.data.post.linkCards;
  };
  const write = async (actor: Actor, body: string, slug = 'securite-terrain'): Promise<string> => (await post(actor, slug, body)).id!;
  const change = async (actor: Actor, name: string, input: object): Promise<string[]> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const { data } = await actor.query<Record<string, { errors: { code: string; field: string }[] }>>(`mutation ($input: ${type}) { ${name}(input: $input) { errors { code field } } }`, { input });
    return data[name]!.errors.map(({ code, field }) => `${code} on ${field}`);
  };

  test('a post is sent without waiting; its card is announced at once, and told once the page was asked', async () => {
    const id = await write(awa, `Voir ${site}/sent#part et [encore](${site}/sent).`);
    expect(asked).toEqual([]);
    expect(await cards(ines, id)).toEqual([{ url: `${site}/sent`, title: null, description: null, siteName: null, path: null }]);
    await product.runJobs();
    expect(await cards(ines, id)).toEqual([{ url: `${site}/sent`, title: 'Page sent', description: 'What it says', siteName: 'The site', path: null }]);
    await product.runJobs();
    expect(asked).toEqual(['/sent']);
  });

  test('twenty posts of one link ask its page once, also when two workers run', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => write(awa, `${site}/shared`)));
    await Promise.all([product.runJobs(), product.runJobs()]);
    expect(asked).toEqual(['/shared']);
    expect((await cards(ines, ids[19]!))![0]!.title).toBe('Page shared');
    const late = await write(awa, `${site}/shared`);
    expect((await cards(ines, late))![0]!.title).toBe('Page shared');
    await product.runJobs();
    expect(asked).toEqual(['/shared']);
  });

  test('a text has three cards at most, in the order of its links; a page that gives nothing has none, and is left in peace for ten minutes', async () => {
    const id = await write(awa, ['/b', '/nothing', '/a', '/d'].map((path) => site + path).join(' '));
    await product.runJobs();
    expect((await cards(ines, id))!.map(({ title }) => title)).toEqual(['Page b', 'Page a']);
    expect([...asked].sort()).toEqual(['/a', '/b', '/nothing']);
    product.clock.move(9 * 60_000);
    await product.runJobs();
    expect(asked).toHaveLength(3);
  });

  test('a page that gave nothing is asked again three times, later each time, then for a text that leads there a day after', async () => {
    const id = await write(awa, `${site}/nothing?again`);
    const seen: number[] = [];
    const times = (): number => asked.filter((url) => url === '/nothing?again').length;
    for (const minutes of [0, 11, 121, 24 * 60 + 1, 24 * 60 + 1]) {
      product.clock.move(minutes * 60_000);
      await product.runJobs();
      seen.push(times());
    }
    expect(seen).toEqual([1, 2, 3, 4, 4]);
    expect(await cards(ines, id)).toEqual([]);
    await write(awa, `${site}/nothing?again`);
    await product.runJobs();
    expect(times()).toBe(5);
  });

  test('an address inside is never asked, and has no card', async () => {
    const id = await write(awa, 'http://localhost:22/ http://169.254.169.254/latest http://[::1]/');
    await product.runJobs();
    expect(await cards(ines, id)).toEqual([]);
  });

  test('a comment has its own; they change with its words, and an address is forgotten with the last text that leads there', async () => {
    const id = await write(awa, 'Sans lien.');
    const { id: said } = await comment(olivier, id, `${site}/said`);
    await product.runJobs();
    const read = async () => (await awa.query<{ post: { comments: { nodes: { linkCards: Card[] }[] } } }>(`query ($id: ID!) { post(id: $id) { comments(first: 5) { nodes { ${all} } } } }`, { id })).data.post.comments.nodes[0]?.linkCards.map(({ title }) => title);
    expect(await read()).toEqual(['Page said']);
    expect(await change(olivier, 'editComment', { commentId: said, body: `${site}/other` })).toEqual([]);
    await product.runJobs();
    expect(await read()).toEqual(['Page other']);
    expect(await change(olivier, 'deleteComment', { commentId: said })).toEqual([]);
    product.clock.move(60_000);
    await product.runJobs();
    expect(await product.database.rows(sql`SELECT url FROM link_page WHERE url LIKE ${`${site}/said%`} OR url LIKE ${`${site}/other%`}`)).toEqual([]);
  });

  test('its author takes a card away for everyone, and it stays away when the text changes; nobody else may', async () => {
    const id = await write(awa, `${site}/one ${site}/two`);
    await product.runJobs();
    expect(await change(ines, 'removePostLinkCard', { postId: id, url: `${site}/one` })).toEqual(['NOT_ALLOWED on postId']);
    expect(await change(awa, 'removePostLinkCard', { postId: id, url: `${site}/one` })).toEqual([]);
    expect(await change(awa, 'removePostLinkCard', { postId: id, url: `${site}/one` })).toEqual([]);
    expect((await cards(ines, id))!.map(({ title }) => title)).toEqual(['Page two']);
    expect(await change(awa, 'editPost', { postId: id, body: `Mieux : ${site}/one ${site}/two` })).toEqual([]);
    expect((await cards(ines, id))!.map(({ title }) => title)).toEqual(['Page two']);
  });

  test('a link to this Parvis is a card for those who may see what it names, and nothing for the others', async () => {
    const home = product.settings.url!;
    const closed = await write(awa, 'Le planning de la semaine', 'unite-intervention-ouest');
    const secret = communityId('projet-boreal');
    const id = await write(awa, `${home}/posts/anything-${closed.slice(-26)}?comment=x ${home}/guide ${home}/communities/${secret}`);
    const farid = await product.as('farid');
    const titles = async (actor: Actor) => (await cards(actor, id))!.map(({ title, path }) => [title, path?.split('/')[1]]);
    expect(await titles(farid)).toEqual([['Le planning de la semaine', 'posts'], [expect.any(String), 'guide']]);
    expect(await titles(ines)).toEqual([[expect.any(String), 'guide']]);
    const guillaume = await product.as('guillaume');
    expect((await titles(guillaume)).map(([, word]) => word)).toContain('communities');
    await product.runJobs();
    expect(asked).toEqual([]);
  });

  test('a page of posts reads all its cards in one statement', async () => {
    const read = (first: number) => statementsOf(() => ines.query(`query ($id: ID!) { community(id: $id) { posts(first: ${first}) { nodes { id ${all} } } } }`, { id: communityId('securite-terrain') }));
    expect(await read(20)).toBe(await read(3));
  });

  test('switched off, nothing is kept, asked or shown', async () => {
    const off = await startProduct({ PARVIS_LINK_CARDS: 'off' });
    const bruno = await off.as('bruno');
    const { id } = await post(bruno, 'fibre-au-quotidien', `${site}/off`);
    await off.runJobs();
    expect(asked).toEqual([]);
    expect(await cards(bruno, id!)).toEqual([]);
    await off.close();
  });
});
