import { limits } from '@parvis/domain';
import { io, type Socket } from 'socket.io-client';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { startSite, type Site } from '../../../test/site.ts';
import { sql } from '../../platform/database/sql.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

interface Card {
  url: string;
  title: string | null;
}

describe('cards while one writes, and right after', () => {
  let site: Site;
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  let bruno: Actor;
  let asked: string[] = [];
  const sockets: Socket[] = [];
  beforeAll(async () => {
    site = await startSite((req, res) => {
      asked.push(req.url!);
      if (req.url!.startsWith('/nothing')) res.writeHead(404).end();
      // One that is slow keeps no other waiting.
      else if (req.url!.startsWith('/slow')) setTimeout(() => res.writeHead(404).end(), 4_000);
      else res.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Page ${req.url!.slice(1)}</title>`);
    });
    product = await startProduct({ PARVIS_LINK_CARD_HOSTS: site.host });
    [awa, ines, bruno] = (await Promise.all([product.as('awa'), product.as('ines'), product.as('bruno')])) as [Actor, Actor, Actor];
    await product.app.get(Jobs).start();
  }, 60_000);
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await product.close();
    await site.close();
  });
  beforeEach(() => {
    asked = [];
  });

  const preview = async (actor: Actor, url: string): Promise<Card | null> => {
    const { data, errors } = await actor.query<{ previewLink: { card: Card | null } }>('mutation ($url: String!) { previewLink(input: { url: $url }) { card { url title } errors { code } } }', { url });
    expect(errors).toBeUndefined();
    return data.previewLink.card;
  };
  const cardsOf = async (actor: Actor, id: string): Promise<Card[]> =>
    (await actor.query<{ post: { linkCards: Card[] } }>('query ($id: ID!) { post(id: $id) { linkCards { url title } } }', { id })).data.post.linkCards;
  const listening = async (actor: Actor, postId?: string): Promise<Record<string, string>[]> => {
    const socket = io(product.url, { extraHeaders: { cookie: actor.cookie }, transports: ['websocket'], reconnection: false });
    sockets.push(socket);
    const signals: Record<string, string>[] = [];
    socket.on('signal', (signal: Record<string, string>) => signals.push(signal));
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    if (postId) expect(await socket.emitWithAck('watch', { kind: 'post', id: postId })).toEqual({ ok: true });
    return signals;
  };
  /** Waits until it is so, three seconds at most. */
  const within3Seconds = async (isSo: () => boolean): Promise<void> => {
    const began = Date.now();
    while (!isSo() && Date.now() - began < 3_000) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSo()).toBe(true);
  };

  test('within three seconds of sending, an open page is told that the card is there, though another page is slow', async () => {
    const { id } = await post(awa, 'securite-terrain', 'Rien encore.');
    const signals = await listening(ines, id!);
    await comment(bruno, id!, `${site.url}/slow`);
    const { id: said } = await comment(awa, id!, `${site.url}/soon`);
    await within3Seconds(() => signals.some(({ type, commentId }) => type === 'commentChanged' && commentId === said));
    const { data } = await ines.query<{ post: { comments: { nodes: { id: string; linkCards: Card[] }[] } } }>('query ($id: ID!) { post(id: $id) { comments(first: 5) { nodes { id linkCards { url title } } } } }', { id });
    expect(data.post.comments.nodes.map(({ linkCards }) => linkCards[0])).toEqual([{ url: `${site.url}/slow`, title: null }, { url: `${site.url}/soon`, title: 'Page soon' }]);
  });

  test('a page that gives nothing gives back its place by the same signal', async () => {
    const { id } = await post(awa, 'securite-terrain', 'Rien encore.');
    const signals = await listening(ines, id!);
    const { id: said } = await comment(awa, id!, `${site.url}/nothing`);
    await within3Seconds(() => signals.some(({ type, commentId }) => type === 'commentChanged' && commentId === said));
    const { data } = await ines.query<{ post: { comments: { nodes: { linkCards: Card[] }[] } } }>('query ($id: ID!) { post(id: $id) { comments(first: 5) { nodes { linkCards { url title } } } } }', { id });
    expect(data.post.comments.nodes[0]!.linkCards).toEqual([]);
  });

  test('who writes a link is shown its card within three seconds; the page is asked once for all who ask and send', async () => {
    const signals = await listening(awa);
    const others = await listening(ines);
    const first = await Promise.all([preview(awa, `${site.url}/written#part`), preview(awa, `${site.url}/written`), preview(bruno, `${site.url}/written`)]);
    expect(first.map((card) => card?.url)).toEqual([`${site.url}/written`, `${site.url}/written`, `${site.url}/written`]);
    await within3Seconds(() => signals.some(({ type }) => type === 'linkPageChanged'));
    expect(Object.keys(signals.find(({ type }) => type === 'linkPageChanged')!).sort()).toEqual(['linkPageId', 'type']);
    expect(await preview(awa, `${site.url}/written`)).toEqual({ url: `${site.url}/written`, title: 'Page written' });
    const { id } = await post(awa, 'securite-terrain', `${site.url}/written`);
    expect(await cardsOf(ines, id!)).toEqual([{ url: `${site.url}/written`, title: 'Page written' }]);
    expect(asked).toEqual(['/written']);
    expect(others.filter(({ type }) => type === 'linkPageChanged')).toEqual([]);
  });

  test('there is no card for what gives nothing, is no address of the web, or stands inside', async () => {
    const signals = await listening(awa);
    expect(await preview(awa, `${site.url}/nothing?written`)).toEqual({ url: `${site.url}/nothing?written`, title: null });
    await within3Seconds(() => signals.some(({ type }) => type === 'linkPageChanged'));
    expect(await preview(awa, `${site.url}/nothing?written`)).toBeNull();
    expect(await Promise.all(['nonsense', 'mailto:awa@example.org', 'https://a:b@example.org/', `https://example.org/${'x'.repeat(2_000)}`].map((url) => preview(awa, url)))).toEqual([null, null, null, null]);
    await preview(awa, 'http://169.254.169.254/latest');
    await within3Seconds(() => signals.filter(({ type }) => type === 'linkPageChanged').length > 1);
    expect(await preview(awa, 'http://169.254.169.254/latest')).toBeNull();
  });

  test('a link to this Parvis is shown at once to who may see what it names; unknown and forbidden are one answer', async () => {
    const home = product.settings.url!;
    const { id } = await post(awa, 'unite-intervention-ouest', 'Le planning de la semaine');
    expect((await preview(awa, `${home}/posts/${id}`))?.title).toBe('Le planning de la semaine');
    expect(await Promise.all([`/posts/${id}`, `/communities/${communityId('projet-boreal')}`, '/posts/post_00000000000000000000000000', '/nowhere'].map((path) => preview(ines, home + path)))).toEqual([null, null, null, null]);
    expect(await product.database.rows(sql`SELECT 1 FROM link_page WHERE url LIKE ${`${home}/%`} AND path IS NULL`)).toEqual([]);
  });

  test('a card taken away while writing is not shown with the text, whoever reads it; the others are', async () => {
    const body = `${site.url}/kept ${site.url}/dropped`;
    const { data } = await awa.query<{ postPost: { post: { id: string } } }>('mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } } }', {
      input: { clientId: crypto.randomUUID(), communityId: communityId('securite-terrain'), body, language: 'fr', withoutCardsOf: [`${site.url}/dropped`] },
    });
    expect((await cardsOf(ines, data.postPost.post.id)).map(({ url }) => url)).toEqual([`${site.url}/kept`]);
    const answer = await awa.query<{ postComment: { comment: { linkCards: Card[] } } }>('mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { linkCards { url } } } }', {
      input: { clientId: crypto.randomUUID(), postId: data.postPost.post.id, body, language: 'fr', withoutCardsOf: [`${site.url}/kept`] },
    });
    expect(answer.data.postComment.comment.linkCards).toEqual([{ url: `${site.url}/dropped` }]);
  });

  test('what someone asked about and did not send is forgotten in a day; who asks about very many is not answered', async () => {
    await preview(bruno, `${site.url}/unsent`);
    expect(await product.database.rows(sql`SELECT 1 FROM link_page WHERE url = ${`${site.url}/unsent`}`)).toHaveLength(1);
    product.clock.move(25 * 3_600_000);
    await product.runJobs();
    product.clock.move(60_000);
    await product.runJobs();
    expect(await product.database.rows(sql`SELECT 1 FROM link_page WHERE url = ${`${site.url}/unsent`}`)).toEqual([]);
    for (let i = 0; i < limits.linkPreviews.max; i += 1) expect(await preview(bruno, `${site.url}/many?${i}`)).not.toBeNull();
    expect(await preview(bruno, `${site.url}/one-more`)).toBeNull();
    expect(await preview(bruno, `${site.url}/many?0`)).not.toBeNull();
  }, 60_000);
});
