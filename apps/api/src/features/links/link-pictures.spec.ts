import sharp from 'sharp';
import { comment, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { startSite, type Site } from '../../../test/site.ts';
import { sql } from '../../platform/database/sql.ts';
import { Storage } from '../../platform/storage/storage.ts';
import { pictureKey } from './link-pictures.service.ts';

describe('pictures of cards', () => {
  let site: Site;
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  let farid: Actor;
  let photo: Buffer;
  let asked: string[] = [];
  /** What the page says of its picture, and what stands at `/picture`. */
  let said = '/picture';
  let sent: { type: string; body: Buffer | string };
  beforeAll(async () => {
    photo = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#c63' } }).jpeg().withExif({ IFD0: { Artist: 'zqartist' } }).toBuffer();
    site = await startSite((req, res) => {
      asked.push(req.url!);
      if (req.url === '/away') res.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
      else if (req.url === '/picture') res.writeHead(200, { 'content-type': sent.type }).end(sent.body);
      else res.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Page</title><meta property="og:image" content="${said}">`);
    });
    product = await startProduct({ PARVIS_LINK_CARD_HOSTS: site.host });
    [awa, ines, farid] = (await Promise.all([product.as('awa'), product.as('ines'), product.as('farid')])) as [Actor, Actor, Actor];
  });
  afterAll(async () => {
    await product.close();
    await site.close();
  });
  beforeEach(() => {
    asked = [];
    said = '/picture';
    sent = { type: 'image/jpeg', body: photo };
  });

  const pictureOf = async (actor: Actor, id: string): Promise<string | null | undefined> =>
    (await actor.query<{ post: { linkCards: { pictureUrl: string | null }[] } | null }>('query ($id: ID!) { post(id: $id) { linkCards { pictureUrl } } }', { id })).data.post?.linkCards[0]?.pictureUrl;
  const written = async (body: string, slug = 'securite-terrain', actor = awa): Promise<string> => {
    const { id } = await post(actor, slug, body);
    await product.runJobs();
    return id!;
  };

  test('the picture of a page is asked once, drawn anew in the one size of cards without what else it held, and read from this house', async () => {
    const id = await written(`${site.url}/photo`);
    const url = (await pictureOf(ines, id))!;
    expect(url).toMatch(/^\/files\/links\/linkpage_\w+\/picture\.jpg$/);
    await written(`${site.url}/photo`);
    expect(asked).toEqual(['/photo', '/picture']);
    const response = await ines.fetch(url);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('content-security-policy')]).toEqual([200, 'image/jpeg', 'private, no-cache, no-transform', "default-src 'none'; sandbox"]);
    const bytes = Buffer.from(await response.arrayBuffer());
    const drawn = await sharp(bytes).metadata();
    expect([drawn.format, drawn.width, drawn.height, drawn.exif]).toEqual(['jpeg', 480, 320, undefined]);
    expect(bytes.toString('latin1')).not.toContain('zqartist');
    expect((await ines.fetch(url, { headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304);
  });

  test('it is seen where its card is seen, today: not outside the community, not once the card or the text is gone', async () => {
    const id = await written(`${site.url}/closed`, 'unite-intervention-ouest');
    const url = (await pictureOf(farid, id))!;
    expect((await farid.fetch(url)).status).toBe(200);
    expect([(await ines.fetch(url)).status, (await product.anonymous.fetch(url)).status]).toEqual([404, 404]);
    await awa.query('mutation ($input: RemovePostLinkCardInput!) { removePostLinkCard(input: $input) { errors { code } } }', { input: { postId: id, url: `${site.url}/closed` } });
    expect((await farid.fetch(url)).status).toBe(404);
    await comment(awa, id, `${site.url}/closed`);
    expect((await farid.fetch(url)).status).toBe(200);
    await awa.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { errors { code } } }', { input: { postId: id } });
    expect((await farid.fetch(url)).status).toBe(200);
  });

  test.each<[string, string, () => { type: string; body: Buffer | string }]>([
    ['a drawing that may hold scripts', '/picture', () => ({ type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' })],
    ['a drawing that says it is a photo', '/picture', () => ({ type: 'image/png', body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' })],
    ['more than five megabytes', '/picture', () => ({ type: 'image/jpeg', body: Buffer.concat([photo, Buffer.alloc(5_000_000)]) })],
    ['a page', '/picture', () => ({ type: 'text/html', body: '<title>No picture</title>' })],
    ['a picture inside the company', 'http://10.1.2.3/picture', () => ({ type: 'image/jpeg', body: photo })],
    ['a picture on this machine, in other words', `http://[::ffff:127.0.0.1]/picture`, () => ({ type: 'image/jpeg', body: photo })],
    ['a picture that leads inside', '/away', () => ({ type: 'image/jpeg', body: photo })],
    ['a picture written into the page', 'data:image/png;base64,iVBORw0KGgo=', () => ({ type: 'image/jpeg', body: photo })],
  ])('%s is no picture; the card has its words', async (what, address, answer) => {
    said = address;
    sent = answer();
    const id = await written(`${site.url}/none?${encodeURIComponent(what)}`);
    expect(await pictureOf(ines, id)).toBeNull();
  });

  test('once a day, pictures that no page has any more are forgotten', async () => {
    const { id } = await comment(awa, (await post(awa, 'securite-terrain', 'Sans lien.')).id!, `${site.url}/forgotten`);
    await product.runJobs();
    const [{ picture_id: pictureId }] = (await product.database.rows<{ picture_id: string }>(sql`SELECT picture_id FROM link_page WHERE url = ${`${site.url}/forgotten`}`)) as [{ picture_id: string }];
    const storage = product.app.get<Storage>(Storage);
    const kept = async (): Promise<boolean> => {
      const content = await storage.read(pictureKey(pictureId));
      content?.destroy();
      return content !== null;
    };
    product.clock.move(2 * 3_600_000);
    await product.runJobs();
    expect(await kept()).toBe(true);
    await awa.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { errors { code } } }', { input: { commentId: id } });
    product.clock.move(60_000);
    await product.runJobs();
    expect(await kept()).toBe(false);
    expect(await product.database.rows(sql`SELECT 1 FROM link_picture WHERE id = ${pictureId}`)).toEqual([]);
  });
});
