import { randomUUID } from 'node:crypto';
import { fromNodeId, limits, newId, toNodeId } from '@parvis/domain';
import sharp from 'sharp';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { announce, upload } from '../../../test/sending.ts';
import { sql } from '../../platform/database/sql.ts';
import { FilesService } from './files.service.ts';

interface Errors {
  errors: { code: string; field: string | null }[];
}

describe('files in texts', () => {
  let product: Product;
  let awa: Actor;
  let ines: Actor;
  let open: string;
  let closed: string;
  const communityOf = async (slug: string) => toNodeId('community', (await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = ${slug}`))[0]!.id);
  beforeAll(async () => {
    product = await startProduct();
    [awa, ines] = [await product.as('awa'), await product.as('ines')];
    [open, closed] = [await communityOf('fibre-au-quotidien'), await communityOf('unite-intervention-ouest')];
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT ${fromNodeId(open, 'community')}::uuid, id, 'member', now()
      FROM unnest(${[awa.id, ines.id]}::uuid[]) id ON CONFLICT DO NOTHING`);
  });
  afterAll(() => product.close());

  const picture = () => sharp({ create: { width: 600, height: 400, channels: 3, background: '#27a' } }).png().toBuffer();
  const sent = async (who: Actor, name = 'plan.png', content?: Buffer) => (await upload(who, name, content ?? (await picture()))).file!.id;
  const post = async (who: Actor, body: string, communityId = open) => (await who.query<{ postPost: Errors & { post: { id: string; files: { id: string; name: string; kind: string }[]; excerpt: string } | null } }>(
    'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id excerpt files { id name kind } } errors { code field } } }',
    { input: { clientId: randomUUID(), communityId, body, language: 'fr' } })).data.postPost;
  const edit = async (who: Actor, postId: string, body: string) => (await who.query<{ editPost: Errors & { post: { files: { id: string }[] } | null } }>(
    'mutation ($input: EditPostInput!) { editPost(input: $input) { post { files { id } } errors { code field } } }', { input: { postId, body } })).data.editPost;
  const comment = async (who: Actor, postId: string, body: string) => (await who.query<{ postComment: Errors & { comment: { id: string; files: { id: string }[] } | null } }>(
    'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id files { id } } errors { code field } } }',
    { input: { clientId: randomUUID(), postId, body, language: 'fr' } })).data.postComment;
  const reads = async (who: Actor, id: string) => (await who.fetch(`/files/${id}`)).status;

  test('a picture and a file are read by who reads the post, and by nobody else', async () => {
    const [image, table] = [await sent(awa), await sent(awa, 'relevé.csv', Buffer.from('a;b\n'))];
    const { post: written, errors } = await post(awa, `Voici :\n\n![Le plan de l’armoire](file:${image})\n\n<file:${table}>`, closed);
    expect(errors).toEqual([]);
    expect(written).toMatchObject({ files: [{ id: image, name: 'plan.png', kind: 'image' }, { id: table, name: 'relevé.csv', kind: 'spreadsheet' }], excerpt: 'Voici : Le plan de l’armoire relevé.csv' });
    const member = await product.as('yann');
    expect([await reads(member, image), await reads(ines, image), await reads(product.anonymous, table), await reads(awa, table)]).toEqual([200, 404, 404, 200]);
  });

  test('a post of one picture alone says something, also where nobody described it', async () => {
    const image = await sent(awa);
    expect(await post(awa, `![](file:${image})`)).toMatchObject({ errors: [], post: { excerpt: 'plan.png' } });
    expect(await post(awa, '***')).toMatchObject({ errors: [{ code: 'REQUIRED', field: 'body' }] });
  });

  test('somebody else’s file, one that is not whole, one that is gone and one that never was are refused alike, on the text', async () => {
    const theirs = await sent(ines);
    const [half, gone] = [(await announce(awa, 'a.png', 100)).id, toNodeId('file', newId())];
    const { post: mine } = await post(awa, 'Bonjour à tous');
    for (const id of [theirs, half, gone, 'file_x', toNodeId('post', newId())]) {
      const refused = [{ code: 'FILE_UNKNOWN', field: 'body' }];
      expect(await post(awa, `![a](file:${id})`)).toEqual({ post: null, errors: refused });
      expect(await edit(awa, mine!.id, `<file:${id}>`)).toEqual({ post: null, errors: refused });
      expect(await comment(awa, mine!.id, `![a](file:${id})`)).toEqual({ comment: null, errors: refused });
    }
    // Once it stands in a text that all read, it is still its owner's to use.
    await post(ines, `![a](file:${theirs})`);
    expect(await post(awa, `![a](file:${theirs})`)).toMatchObject({ errors: [{ code: 'FILE_UNKNOWN' }] });
  });

  test('a text holds twenty files and not one more', async () => {
    const rows = Array.from({ length: limits.files.max + 1 }, () => newId());
    await product.database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind) SELECT id, ${awa.id}, 'a.txt', 1, now(), now(), 'text' FROM unnest(${rows}::uuid[]) id`);
    const body = (count: number) => rows.slice(0, count).map((id) => `<file:${toNodeId('file', id)}>`).join('\n\n');
    expect(await post(awa, body(limits.files.max + 1))).toMatchObject({ errors: [{ code: 'FILES_TOO_MANY', field: 'body' }] });
    expect(await post(awa, body(limits.files.max))).toMatchObject({ errors: [] });
  });

  test('an earlier wording keeps its files, a deleted text lets them go', async () => {
    const [first, second] = [await sent(awa), await sent(awa)];
    const { post: written } = await post(awa, `![un](file:${first})`);
    expect(await edit(awa, written!.id, `![deux](file:${second})`)).toMatchObject({ post: { files: [{ id: first }, { id: second }] } });
    expect([await reads(ines, first), await reads(ines, second)]).toEqual([200, 200]);
    // Back to the first wording: it is in the text already.
    expect(await edit(awa, written!.id, `![un](file:${first})`)).toMatchObject({ errors: [] });
    await awa.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { errors { code } } }', { input: { postId: written!.id } });
    expect([await reads(ines, first), await reads(awa, first)]).toEqual([404, 200]);
    product.clock.move(25 * 60 * 60 * 1000);
    // It is too late to take the deletion back; then the files go.
    await product.runJobs();
    await product.app.get(FilesService).sweep();
    product.clock.move(-25 * 60 * 60 * 1000);
    expect(await reads(awa, first)).toBe(404);
  });

  test('a deletion that is taken back brings its files back, of earlier wordings too; the sweep leaves them meanwhile', async () => {
    const [first, second] = [await sent(awa), await sent(awa)];
    await product.database.rows(sql`UPDATE file SET created_at = now() - interval '3 days' WHERE id = ANY(${[first, second].map((id) => fromNodeId(id, 'file'))}::uuid[])`);
    const { post: written } = await post(awa, `![un](file:${first})`);
    await edit(awa, written!.id, `![deux](file:${second})`);
    await awa.query('mutation ($input: DeletePostInput!) { deletePost(input: $input) { errors { code } } }', { input: { postId: written!.id } });
    expect([await reads(ines, first), await reads(ines, second)]).toEqual([404, 404]);
    await product.app.get(FilesService).sweep();
    await awa.query('mutation ($input: UndoDeletePostInput!) { undoDeletePost(input: $input) { errors { code } } }', { input: { postId: written!.id } });
    expect([await reads(ines, first), await reads(ines, second)]).toEqual([200, 200]);
  });

  test('a wording that a manager made unreadable takes with it the files that only it showed', async () => {
    const [private_, both] = [await sent(awa), await sent(awa)];
    const { post: written } = await post(awa, `![un](file:${private_}) ![deux](file:${both})`);
    await edit(awa, written!.id, `![deux](file:${both})`);
    const [{ id: wording }] = await product.database.rows<{ id: string }>(sql`SELECT id FROM post_edit WHERE post_id = ${fromNodeId(written!.id, 'post')}`) as [{ id: string }];
    expect(await reads(ines, private_)).toBe(200);
    const { data } = await (await product.as('bruno')).query<{ redactWording: Errors }>('mutation ($input: RedactWordingInput!) { redactWording(input: $input) { errors { code field } } }',
      { input: { postEditId: toNodeId('postedit', wording), reason: 'On y voit le visage d’un client.' } });
    expect(data.redactWording.errors).toEqual([]);
    expect([await reads(ines, private_), await reads(ines, both)]).toEqual([404, 200]);
  });

  test('what is still being written keeps its files, on all devices, for its writer alone', async () => {
    const [kept, image] = [await sent(awa), await sent(awa)];
    await product.database.rows(sql`UPDATE file SET created_at = now() - interval '3 days' WHERE id = ANY(${[kept, image].map((id) => fromNodeId(id, 'file'))}::uuid[])`);
    await product.database.rows(sql`INSERT INTO draft (id, person_id, kind, client_id, title, body_markdown, options, revision, device, saved_at)
      VALUES (${newId()}, ${awa.id}, 'post', ${newId()}, '', ${`Presque fini ![](file:${kept}) [non](`}, '', 1, 'spec', now())`);
    await product.app.get(FilesService).sweep();
    expect([await reads(awa, kept), await reads(ines, kept), await reads(awa, image)]).toEqual([200, 404, 404]);
  });

  test('a comment holds files of its own; hidden, they are left to its author and the managers', async () => {
    const { post: written } = await post(awa, 'Une question');
    const image = await sent(ines);
    const { comment: answer } = await comment(ines, written!.id, `![a](file:${image})`);
    expect(answer!.files).toEqual([{ id: image }]);
    expect(await reads(awa, image)).toBe(200);
    await product.database.rows(sql`UPDATE comment SET hidden_at = now() WHERE id = ${fromNodeId(answer!.id, 'comment')}`);
    expect([await reads(awa, image), await reads(ines, image), await reads(await product.as('bruno'), image)]).toEqual([404, 200, 200]);
    await ines.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { errors { code } } }', { input: { commentId: answer!.id } });
    expect(await reads(await product.as('bruno'), image)).toBe(404);
  });

  test('the sweep and a post that takes a file at the same moment never leave a post without its file', async () => {
    const files = product.app.get(FilesService);
    product.clock.move(25 * 60 * 60 * 1000);
    for (let round = 0; round < 10; round += 1) {
      const id = newId();
      await product.database.rows(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind) VALUES (${id}, ${awa.id}, 'a.txt', 1, now() - interval '2 days', now(), 'text')`);
      const [{ errors }] = await Promise.all([post(awa, `<file:${toNodeId('file', id)}>`), files.sweep()]);
      const left = await product.database.rows(sql`SELECT 1 FROM file WHERE id = ${id}`);
      expect(left.length).toBe(errors.length === 0 ? 1 : 0);
      if (errors.length > 0) expect(errors).toEqual([{ code: 'FILE_UNKNOWN', field: 'body' }]);
    }
    product.clock.move(-25 * 60 * 60 * 1000);
  });
});
