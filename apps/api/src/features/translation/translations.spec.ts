import type { IncomingMessage, ServerResponse } from 'node:http';
import { comment, communityId, post, refusals } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { startSite, type Site } from '../../../test/site.ts';
import { sql } from '../../platform/database/sql.ts';

interface Answer {
  translation: { from: string; into: string; title: string | null; body: object } | null;
  errors: { code: string; field: string | null; message: string }[];
}
interface Asked {
  q: string[];
  source: string;
  target: string;
  format: string;
  api_key?: string;
}
const words: Record<string, string> = { 'Demain, casque ': 'Tomorrow, ', obligatoire: 'mandatory', 'Le chantier': 'The site', 'Merci.': 'Thank you.' };

/**
 * A translator that speaks the interface of LibreTranslate, with a dictionary of a few words. The real one is a service of another language with models of
 * gigabytes, which no package of ours brings.
 */
async function startTranslator() {
  const asked: Asked[] = [];
  const state = { down: false, hold: null as Promise<void> | null };
  const site: Site = await startSite((req: IncomingMessage, res: ServerResponse) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      void (async () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
        asked.push(body);
        await state.hold;
        if (state.down || req.url !== '/translate' || req.method !== 'POST') return res.writeHead(500).end('{"error":"Slow down"}');
        const translatedText = body.q.map((piece) => Object.entries(words).reduce((said, [from, into]) => said.replace(from, into), piece));
        res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ translatedText }));
      })();
    });
  });
  return { site, asked, state };
}

describe('a text in the other language', () => {
  let translator: Awaited<ReturnType<typeof startTranslator>>;
  let product: Product;
  let bruno: Actor;
  let ines: Actor;
  let denis: Actor;
  beforeAll(async () => {
    translator = await startTranslator();
    product = await startProduct({ PARVIS_TRANSLATION_URL: translator.site.url, PARVIS_TRANSLATION_KEY: 'a key' });
    [bruno, ines, denis] = await Promise.all([product.as('bruno'), product.as('ines'), product.as('denis')]);
  });
  afterAll(async () => {
    await product.close();
    await translator.site.close();
  });
  beforeEach(() => {
    translator.asked.length = 0;
    translator.state.down = false;
    translator.state.hold = null;
  });
  const translate = async (actor: Actor, input: object): Promise<Answer> =>
    (await actor.query<{ translate: Answer }>('mutation ($input: TranslateInput!) { translate(input: $input) { translation { from into title body } errors { code field message } } }', { input: { into: 'en', ...input } })).data.translate;
  const written = async (): Promise<string> => (await post(bruno, 'fibre-au-quotidien', 'Demain, casque **obligatoire**', { title: 'Le chantier' })).id!;
  const keptRows = async (): Promise<number> => (await product.database.rows(sql`SELECT FROM translation`)).length;
  const said = ({ translation }: Answer): string => JSON.stringify(translation?.body);

  test('is offered where the company has a translator', async () => {
    expect((await ines.query('{ viewer { canTranslate } }')).data).toEqual({ viewer: { canTranslate: true } });
    const without = await startProduct();
    try {
      const someone = await without.as('ines');
      expect((await someone.query('{ viewer { canTranslate } }')).data).toEqual({ viewer: { canTranslate: false } });
    } finally {
      await without.close();
    }
  });

  test('comes with title and marks, is asked of the translator once for all its readers, and says from what', async () => {
    const postId = await written();
    const first = await translate(ines, { postId });
    expect(first.errors).toEqual([]);
    expect(first.translation).toMatchObject({ from: 'fr', into: 'en', title: 'The site' });
    expect(said(first)).toContain('{"type":"text","text":"mandatory","marks":[{"type":"bold"}]}');
    expect(await translate(bruno, { postId })).toEqual(first);
    expect(translator.asked).toEqual([{ q: ['Le chantier', 'Demain, casque <span id="r1">obligatoire</span>'], source: 'fr', target: 'en', format: 'html', api_key: 'a key' }]);
  });

  test('of a comment, which has no title', async () => {
    const commentId = (await comment(bruno, await written(), 'Merci.')).id!;
    expect((await translate(ines, { commentId })).translation).toMatchObject({ title: null, body: { content: [{ content: [{ text: 'Thank you.' }] }] } });
  });

  test('pressed by several at once, it is asked once', async () => {
    const postId = await written();
    let release = (): void => undefined;
    translator.state.hold = new Promise((resolve) => (release = resolve));
    const both = Promise.all([translate(ines, { postId }), translate(bruno, { postId })]);
    while (translator.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    const [one, other] = await both;
    expect(one).toEqual(other);
    expect(translator.asked).toHaveLength(1);
  });

  test('says what it became when the author writes anew, and is gone with the text', async () => {
    const postId = await written();
    await translate(ines, { postId });
    const before = await keptRows();
    await bruno.query('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code } } }', { input: { postId, title: 'Le chantier', body: 'Merci.' } });
    expect(await keptRows()).toBe(before - 1);
    expect(said(await translate(ines, { postId }))).toContain('Thank you.');
    await bruno.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedPostId } }', { input: { postId } });
    expect(await keptRows()).toBe(before - 1);
    expect(refusals(await translate(ines, { postId }))).toEqual(['NOT_FOUND on postId']);
  });

  test('a wording that changed while the translator worked is not kept', async () => {
    const postId = await written();
    const before = await keptRows();
    let release = (): void => undefined;
    translator.state.hold = new Promise((resolve) => (release = resolve));
    const asked = translate(ines, { postId });
    while (translator.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await bruno.query('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code } } }', { input: { postId, title: 'Le chantier', body: 'Merci.' } });
    release();
    await asked;
    expect(await keptRows()).toBe(before);
    translator.state.hold = null;
    expect(said(await translate(ines, { postId }))).toContain('Thank you.');
  });

  test('where no translator answers, that is said and nothing is kept; the next attempt may succeed', async () => {
    const postId = await written();
    translator.state.down = true;
    const { translation, errors } = await translate(ines, { postId });
    expect(translation).toBeNull();
    expect(errors).toEqual([{ code: 'TRANSLATION_UNAVAILABLE', field: 'postId', message: expect.stringContaining('texte d’origine') }]);
    translator.state.down = false;
    expect((await translate(ines, { postId })).errors).toEqual([]);
  });

  test('nobody has a text translated that is not theirs to read, nor learns whether it exists', async () => {
    const [secret] = await product.database.rows<{ id: string }>(sql`SELECT p.id FROM post p JOIN community c ON c.id = p.community_id WHERE c.slug = 'projet-boreal' AND p.deleted_at IS NULL LIMIT 1`);
    const { posts } = (await denis.query<{ community: { posts: { nodes: { id: string }[] } } }>('query ($id: ID!) { community(id: $id) { posts(first: 1) { nodes { id } } } }', { id: communityId('projet-boreal') })).data.community;
    expect(secret).toBeDefined();
    const postId = posts.nodes[0]!.id;
    await translate(denis, { postId });
    translator.asked.length = 0;
    expect(refusals(await translate(ines, { postId }))).toEqual(['NOT_FOUND on postId']);
    expect(refusals(await translate(ines, { postId: 'post_00000000000000000000000000' }))).toEqual(['NOT_FOUND on postId']);
    expect(translator.asked).toEqual([]);
  });

  test('is refused by name: into the language it is in, of two things or none, of more than a page of a book', async () => {
    const postId = await written();
    expect(refusals(await translate(ines, { postId, into: 'fr' }))).toEqual(['INVALID on into']);
    expect(refusals(await translate(ines, {}))).toEqual(['INVALID on postId']);
    const long = (await post(bruno, 'fibre-au-quotidien', 'Mot '.repeat(8_000))).id!;
    expect(refusals(await translate(ines, { postId: long }))).toEqual(['TRANSLATION_TOO_LONG on postId']);
    expect(translator.asked).toEqual([]);
  });
});
