import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { comment, communityId, freshPost, personId, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Kept {
  bookmark: { id: string; note: string; remindAt: string | null } | null;
  errors: { code: string; field: string | null }[];
}
interface Mine {
  note: string;
  post: { id: string; viewerHasBookmark: boolean } | null;
  comment: { id: string; viewerHasBookmark: boolean } | null;
}

const hour = 3_600_000;

describe('what I put aside', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, denis] = (await Promise.all(['bruno', 'gaelle', 'denis'].map((first) => product.as(first)))) as [Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  afterEach(() => product.database.rows(sql`DELETE FROM bookmark`));

  const keep = async (who: Actor, thingId: string, more: { note?: string; remindAt?: Date | null } = {}): Promise<Kept> =>
    (await who.query<{ keepBookmark: Kept }>('mutation ($input: KeepBookmarkInput!) { keepBookmark(input: $input) { bookmark { id note remindAt } errors { code field } } }', { input: { thingId, ...more } })).data.keepBookmark;
  const remove = async (who: Actor, thingId: string): Promise<Kept> =>
    (await who.query<{ removeBookmark: Kept }>('mutation ($input: RemoveBookmarkInput!) { removeBookmark(input: $input) { bookmark { id } errors { code field } } }', { input: { thingId } })).data.removeBookmark;
  const mine = async (who: Actor): Promise<Mine[]> =>
    (await who.query<{ viewer: { bookmarks: { nodes: Mine[] } } }>('{ viewer { bookmarks { nodes { note post { id viewerHasBookmark } comment { id viewerHasBookmark } } } } }')).data.viewer.bookmarks.nodes;
  const reminded = async (who: Actor): Promise<string[]> =>
    (await who.query<{ viewer: { reminders: { nodes: { kind: string; post: { id: string } | null }[] } } }>('{ viewer { reminders { nodes { kind post { id } } } } }')).data.viewer.reminders.nodes.flatMap(({ kind, post }) => (kind === 'bookmark' ? [post!.id] : []));
  const inHours = (hours: number): Date => new Date(Date.now() + hours * hour);

  test('a post and a comment of it are put aside apart, each with my own words, in a list for me alone', async () => {
    const id = await freshPost(product, gaelle);
    const answer = (await comment(gaelle, id, 'La bonne méthode')).id!;
    await keep(bruno, id, { note: ' À montrer à l’équipe ' });
    product.clock.move(1000);
    await keep(bruno, answer, { note: 'La méthode' });
    const both = await mine(bruno);
    expect(both).toEqual([
      { note: 'La méthode', post: { id, viewerHasBookmark: true }, comment: { id: answer, viewerHasBookmark: true } },
      { note: 'À montrer à l’équipe', post: { id, viewerHasBookmark: true }, comment: null },
    ]);
    expect(await mine(gaelle)).toEqual([]);
    const { data } = await gaelle.query<{ bookmark: object | null; post: { viewerHasBookmark: boolean } }>('query ($id: ID!) { bookmark(thingId: $id) { note } post(id: $id) { viewerHasBookmark } }', { id });
    expect(data).toEqual({ bookmark: null, post: { viewerHasBookmark: false } });
  });

  describe('among it', () => {
    const found = async (who: Actor, search: string, first = 20, after: string | null = null) =>
      (await who.query<{ viewer: { bookmarks: { nodes: { note: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } }>(
        'query ($search: String, $first: Int, $after: String) { viewer { bookmarks(search: $search, first: $first, after: $after) { nodes { note } pageInfo { hasNextPage endCursor } } } }', { search, first, after },
      )).data.viewer.bookmarks;
    const notes = async (who: Actor, search: string): Promise<string[]> => (await found(who, search)).nodes.map(({ note }) => note);
    let id: string;
    beforeEach(async () => {
      id = (await post(gaelle, 'fibre-au-quotidien', 'Le manchon gèle à la première gelée.', { title: 'Œuvres d’hiver' })).id!;
      await keep(bruno, id, { note: 'À montrer à l’équipe' });
      product.clock.move(1000);
      await keep(bruno, (await comment(gaelle, id, 'Heat the closure first, 20 % more time.')).id!, { note: 'Méthode' });
      product.clock.move(1000);
      await keep(bruno, (await post(gaelle, 'fibre-au-quotidien', `Merci <person:${personId('denis')}> et #recette`)).id!, { note: 'Autre' });
    });

    test('I find what I seek where each word stands in my note, the title or the text put aside, accents and capitals forgiven', async () => {
      expect(await notes(bruno, 'EQUIPE montrer')).toEqual(['À montrer à l’équipe']);
      expect(await notes(bruno, 'l\'équipe gele')).toEqual(['À montrer à l’équipe']);
      expect(await notes(bruno, 'closure methode')).toEqual(['Méthode']);
      expect(await notes(bruno, 'oeuvres')).toEqual(['Méthode', 'À montrer à l’équipe']);
      expect(await notes(bruno, '#recette')).toEqual(['Autre']);
      // The text of the post above a comment was not put aside with it; signs are read as they stand.
      expect([await notes(bruno, 'methode manchon'), await notes(bruno, 'closure autre'), await notes(bruno, '%manchon'), await notes(bruno, '20 %')]).toEqual([[], [], [], ['Méthode']]);
      expect(await notes(bruno, '   ')).toHaveLength(3);
    });

    test('what others put aside is not found, nor the id of someone mentioned, nor a text that was deleted: by my own words it still is', async () => {
      expect(await notes(gaelle, 'gele')).toEqual([]);
      expect([await notes(bruno, 'person'), await notes(bruno, personId('denis'))]).toEqual([[], []]);
      await gaelle.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { errors { code } } }', { input: { postId: id } });
      expect([await notes(bruno, 'manchon'), await notes(bruno, 'oeuvres'), await notes(bruno, 'montrer')]).toEqual([[], [], ['À montrer à l’équipe']]);
    });

    test('what is found comes page by page, the last first', async () => {
      await keep(bruno, await freshPost(product, gaelle), { note: 'Rien' });
      const first = await found(bruno, 'm', 2);
      const second = await found(bruno, 'm', 2, first.pageInfo.endCursor);
      expect([first, second].map(({ nodes, pageInfo }) => [...nodes.map(({ note }) => note), pageInfo.hasNextPage])).toEqual([['Autre', 'Méthode', true], ['À montrer à l’équipe', false]]);
    });
  });

  test('again, the note and the reminder are replaced; pressed twenty times at once it is one', async () => {
    const id = await freshPost(product, gaelle);
    const answers = await Promise.all(Array.from({ length: 20 }, () => keep(bruno, id)));
    expect(new Set(answers.map(({ bookmark }) => bookmark?.id)).size).toBe(1);
    expect((await keep(bruno, id, { note: 'Mieux dit' })).bookmark).toMatchObject({ note: 'Mieux dit', remindAt: null });
    expect(await mine(bruno)).toHaveLength(1);
  });

  test('I am reminded at the hour I chose, not before; moved or taken back, only the last choice counts', async () => {
    const [now, later, never] = await Promise.all([1, 2, 3].map(() => freshPost(product, gaelle)));
    await keep(bruno, now!, { remindAt: inHours(2) });
    await keep(bruno, later!, { remindAt: inHours(1) });
    expect((await keep(bruno, later!, { note: 'Plus tard', remindAt: inHours(30) })).errors).toEqual([]);
    await keep(bruno, never!, { remindAt: inHours(1) });
    await remove(bruno, never!);
    expect(await reminded(bruno)).toEqual([]);
    product.clock.move(3 * hour);
    await product.runJobs();
    expect(await reminded(bruno)).toEqual([now]);
    // Only the note changes: the hour that is over stands.
    const [{ remind_at: at }] = (await product.database.rows<{ remind_at: Date }>(sql`SELECT remind_at FROM bookmark WHERE remind_at < ${inHours(3)}`)) as [{ remind_at: Date }];
    expect((await keep(bruno, now!, { note: 'Vu', remindAt: at })).errors).toEqual([]);
    expect(await reminded(bruno)).toEqual([now]);
    await keep(bruno, now!, { remindAt: null });
    expect(await reminded(bruno)).toEqual([]);
    product.clock.move(-3 * hour);
  });

  test('an hour that is over, or more than a year ahead, and too long a note are refused, each on its field', async () => {
    const id = await freshPost(product, gaelle);
    expect((await keep(bruno, id, { remindAt: inHours(-1), note: 'x'.repeat(501) })).errors).toEqual([{ code: 'TOO_LONG', field: 'note' }, { code: 'DATE_PASSED', field: 'remindAt' }]);
    expect((await keep(bruno, id, { remindAt: inHours(24 * 400), note: 'x'.repeat(500) })).errors).toEqual([{ code: 'DATE_TOO_FAR', field: 'remindAt' }]);
    expect(await mine(bruno)).toEqual([]);
  });

  test('what I may no longer see leaves my list with my words, and can still be removed; what is secret is as what does not exist', async () => {
    const id = (await post(denis, 'projet-boreal', 'Entre nous')).id!;
    for (const unknown of [id, toNodeId('post', randomUUID()), communityId('projet-boreal')]) expect((await keep(gaelle, unknown)).errors).toEqual([{ code: 'NOT_FOUND', field: 'thingId' }]);
    await keep(denis, id, { note: 'Pour moi' });
    expect(await mine(denis)).toHaveLength(1);
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${denis.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);
    expect(await mine(denis)).toEqual([]);
    // Nor is it found, by my words or its own.
    expect((await denis.query<{ viewer: { note: { nodes: object[] }; text: { nodes: object[] } } }>('{ viewer { note: bookmarks(search: "moi") { nodes { id } } text: bookmarks(search: "entre") { nodes { id } } } }')).data.viewer).toEqual({ note: { nodes: [] }, text: { nodes: [] } });
    for (const one of [id, id, toNodeId('post', randomUUID())]) expect(await remove(denis, one)).toEqual({ bookmark: null, errors: [] });
    expect(await product.database.rows(sql`SELECT 1 FROM bookmark`)).toEqual([]);
  });
});
