import { fromNodeId, newId } from '@parvis/domain';
import { comment, communityId, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { upload } from '../../../../test/sending.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { pageStatement } from '../../../platform/database/keyset.ts';
import { sql } from '../../../platform/database/sql.ts';
import { SessionService } from '../../identity/session.service.ts';
import { CommunityFilesQueries } from './community-files.queries.ts';

interface Held {
  file: { id: string; name: string; kind: string; bytes: number };
  author: { firstName: string };
  post: { id: string };
  comment: { id: string } | null;
}

describe('files of a community', () => {
  let product: Product;
  let awa: Actor;
  let farid: Actor;
  let ines: Actor;
  const west = 'unite-intervention-ouest';
  const fibre = 'fibre-au-quotidien';
  beforeAll(async () => {
    product = await startProduct();
    [awa, farid, ines] = (await Promise.all(['awa', 'farid', 'ines'].map((first) => product.as(first)))) as [Actor, Actor, Actor];
  });
  // Each test begins with a community that holds none.
  beforeEach(() => product.database.rows(sql`UPDATE file_use SET in_text = false`));
  afterAll(() => product.close());

  const sent = async (who: Actor, name: string) => (await upload(who, name, name.endsWith('.png') ? await dot() : Buffer.from('a;b\n'))).file!.id;
  const dot = async () => (await import('sharp')).default({ create: { width: 600, height: 400, channels: 3, background: '#27a' } }).png().toBuffer();
  const page = async (who: Actor, slug: string, args = '') => {
    const answer = await who.query<{ community: { files: { nodes: Held[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }>(
      `query ($id: ID!) { community(id: $id) { files${args} { nodes { file { id name kind bytes } author { firstName } post { id } comment { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: communityId(slug) });
    expect(answer.errors).toBeUndefined();
    return answer.data.community.files;
  };
  const names = async (who: Actor, slug = west, args = '') => (await page(who, slug, args)).nodes.map(({ file }) => file.name);
  const withFile = async (who: Actor, name: string, slug = west) => (await post(who, slug, `Voici : <file:${await sent(who, name)}>`)).id!;
  const hide = (table: 'post' | 'comment', id: string) => product.database.rows(table === 'post'
    ? sql`UPDATE post SET hidden_at = now() WHERE id = ${fromNodeId(id, 'post')}` : sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(id, 'comment')}`);

  test('are told with who put them where, the last posted first', async () => {
    const [plan, table] = [await sent(farid, 'plan.png'), await sent(awa, 'relevé.csv')];
    const { id: postId } = await post(farid, west, `Le plan\n\n![L’armoire](file:${plan})`);
    const { id: commentId } = await comment(awa, postId!, `Et le relevé : <file:${table}>`);
    const { nodes } = await page(awa, west);
    expect(nodes).toMatchObject([
      { file: { id: table, name: 'relevé.csv', kind: 'spreadsheet', bytes: 4 }, author: { firstName: 'Awa' }, post: { id: postId }, comment: { id: commentId } },
      { file: { id: plan, name: 'plan.png', kind: 'image' }, author: { firstName: 'Farid' }, post: { id: postId }, comment: null },
    ]);
  });

  test('are seen as the posts are: of a closed community by its members, of an open one by all', async () => {
    await withFile(farid, 'interne.csv');
    await withFile(await product.as('bruno'), 'ouvert.csv', fibre);
    expect([await names(awa), await names(ines), await names(ines, fibre)]).toEqual([['interne.csv'], [], ['ouvert.csv']]);
  });

  test('are looked for by sort and by a part of the name, page by page', async () => {
    const three = [await sent(farid, 'été.png'), await sent(farid, 'mesures été.csv'), await sent(farid, 'mesures hiver.csv')];
    await post(farid, west, `![Image](file:${three[0]!})\n\n<file:${three[1]!}> <file:${three[2]!}>`);
    expect(await names(farid, west, '(sort: images)')).toEqual(['été.png']);
    expect((await names(farid, west, '(sort: documents)')).sort()).toEqual(['mesures hiver.csv', 'mesures été.csv']);
    expect((await names(farid, west, '(search: "ETE")')).sort()).toEqual(['mesures été.csv', 'été.png']);
    expect(await names(farid, west, '(search: "ete", sort: documents)')).toEqual(['mesures été.csv']);
    const first = await page(farid, west, '(first: 2)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await page(farid, west, `(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...rest.nodes].map(({ file }) => file.id).sort()).toEqual([...three].sort());
  });

  test('of what is hidden are shown to nobody, its author and the managers included', async () => {
    const hiddenPost = await withFile(awa, 'post caché.csv');
    const stands = await withFile(awa, 'reste.csv');
    const { id: hiddenComment } = await comment(awa, stands, `<file:${await sent(awa, 'commentaire caché.csv')}>`);
    await comment(awa, stands, `<file:${await sent(awa, 'réponse sous lui.csv')}>`, { parentId: hiddenComment! });
    await comment(awa, hiddenPost, `<file:${await sent(awa, 'sous le post caché.csv')}>`);
    await hide('post', hiddenPost);
    await hide('comment', hiddenComment!);
    for (const who of [awa, farid]) expect(await names(who)).toEqual(['reste.csv']);
  });

  test('of what is deleted are gone at once, also where answers stay; taken back, they are there again', async () => {
    const id = await withFile(awa, 'supprimé.csv');
    await comment(farid, id, `<file:${await sent(farid, 'réponse.csv')}>`);
    const act = (name: string) => awa.query(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`, { input: { postId: id } });
    await act('deletePost');
    expect(await names(farid)).toEqual([]);
    await act('undoDeletePost');
    expect((await names(farid)).sort()).toEqual(['réponse.csv', 'supprimé.csv']);
  });

  test('are those of the present wording; of drafts and of what was only sent, none', async () => {
    const [before, after] = [await sent(awa, 'avant.csv'), await sent(awa, 'après.csv')];
    const { id } = await post(awa, west, `Voici <file:${before}>`);
    await awa.query('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code } } }', { input: { postId: id, body: `Voici <file:${after}>` } });
    await sent(awa, 'brouillon.csv');
    expect(await names(awa)).toEqual(['après.csv']);
    await awa.query('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code } } }', { input: { postId: id, body: 'Voici' } });
    expect(await names(awa)).toEqual([]);
  });

  test('go with their post where it moves', async () => {
    const id = await withFile(awa, 'déplacé.csv');
    await product.database.rows(sql`UPDATE post SET community_id = ${fromNodeId(communityId(fibre), 'community')} WHERE id = ${fromNodeId(id, 'post')}`);
    expect([await names(farid), await names(farid, fibre)]).toEqual([[], ['déplacé.csv']]);
  });

  test('cost what their own page costs, however many files the others hold', async () => {
    const viewer: Viewer = (await product.app.get(SessionService).viewerFor(farid.id))!;
    const [elsewhere, here] = [fromNodeId((await post(await product.as('bruno'), fibre, 'Beaucoup')).id!, 'post'), fromNodeId((await post(farid, west, 'Peu')).id!, 'post')];
    const fill = async (postId: string | null, many: number) => {
      const ids = Array.from({ length: many }, () => newId());
      await product.database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind) SELECT id, ${farid.id}, 'mesure.csv', 1, now(), now(), 'text' FROM unnest(${ids}::uuid[]) id`);
      await product.database.rows(sql`INSERT INTO file_use (file_id, post_id, held_at) SELECT id, ${postId}, now() - random() * interval '90 days' FROM unnest(${ids}::uuid[]) id`);
      await product.database.rows(sql`ANALYZE file, file_use`);
    };
    /** Rows that PostgreSQL met while it read a page, by table. */
    const met = async (args: object): Promise<Record<string, number>> => {
      const list = product.app.get(CommunityFilesQueries).list(viewer, fromNodeId(communityId(west), 'community')!, { ...args, first: 20 });
      const [row] = await product.database.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(sql`EXPLAIN (ANALYZE, FORMAT JSON) ${pageStatement(list)}`);
      const counts: Record<string, number> = {};
      const walk = (node: PlanNode) => {
        const table = node['Relation Name'];
        if (table) counts[table] = (counts[table] ?? 0) + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
        node.Plans?.forEach(walk);
      };
      walk(row!['QUERY PLAN'][0].Plan);
      return counts;
    };
    await fill(here, 60);
    await fill(elsewhere, 6_000);
    for (const args of [{}, { sort: 'documents' }]) {
      const { file_use: places, file } = await met(args);
      expect(places).toBeLessThanOrEqual(80);
      expect(file).toBeLessThanOrEqual(80);
    }
    expect((await met({ search: 'mesure' })).file_use).toBeLessThanOrEqual(80);
  });
});

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}
