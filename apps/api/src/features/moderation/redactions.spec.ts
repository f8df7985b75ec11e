import { comment, post, refusals } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';

interface Edits {
  nodes: { id: string; bodyMarkdown: string; redactedAt: string | null; redactionReason: string | null }[];
}
interface Answer {
  errors: { code: string; field: string | null; message: string }[];
}
const fields = 'edits { nodes { id bodyMarkdown redactedAt redactionReason } }';
const editsOf = async (actor: Actor, kind: 'post' | 'comment', id: string) =>
  (await actor.query<Record<string, { edits: Edits } | null>>(`query ($id: ID!) { ${kind}(id: $id) { ${fields} } }`, { id })).data[kind]!.edits.nodes;
const redact = async (actor: Actor, input: object) =>
  (await actor.query<{ redactWording: Answer }>('mutation ($input: RedactWordingInput!) { redactWording(input: $input) { errors { code field message } } }', { input })).data.redactWording;

describe('an earlier wording that must not be read', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    // Bruno manages Fibre au quotidien; Gaëlle is a member, Inès only reads.
    [bruno, gaelle, ines] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('ines')]);
  });
  afterAll(() => product.close());
  const reworded = async (author: Actor): Promise<string> => {
    const { id } = await post(author, 'fibre-au-quotidien', 'Le code est 4711');
    await author.query('mutation ($input: EditPostInput!) { editPost(input: $input) { errors { code } } }', { input: { postId: id, body: 'Le code est chez vous' } });
    return id!;
  };

  test('a manager wipes it with a reason, and the history says so to everyone', async () => {
    const id = await reworded(gaelle!);
    const [edit] = await editsOf(bruno!, 'post', id);
    expect(refusals(await redact(bruno!, { postEditId: edit!.id, reason: 'Un code d’accès' }))).toEqual([]);
    expect(await editsOf(ines!, 'post', id)).toEqual([{ id: edit!.id, bodyMarkdown: '', redactedAt: expect.any(String), redactionReason: 'Un code d’accès' }]);
    expect(refusals(await redact(bruno!, { postEditId: edit!.id, reason: 'Encore une fois' }))).toEqual(['ALREADY_REDACTED on postEditId']);
  });

  test('in comments too', async () => {
    const { id: postId } = await post(bruno!, 'fibre-au-quotidien', 'Sujet');
    const { id } = await comment(gaelle!, postId!, 'Un nom de client');
    await gaelle!.query('mutation ($input: EditCommentInput!) { editComment(input: $input) { errors { code } } }', { input: { commentId: id, body: 'Un client' } });
    const [edit] = await editsOf(bruno!, 'comment', id!);
    expect(refusals(await redact(bruno!, { commentEditId: edit!.id, reason: 'Un nom de client' }))).toEqual([]);
    expect(await editsOf(ines!, 'comment', id!)).toMatchObject([{ bodyMarkdown: '', redactionReason: 'Un nom de client' }]);
  });

  test('not without a reason, not by who does not manage there, not on what is one’s own', async () => {
    const id = await reworded(gaelle!);
    const [edit] = await editsOf(bruno!, 'post', id);
    expect(refusals(await redact(bruno!, { postEditId: edit!.id, reason: ' ' }))).toEqual(['REASON_REQUIRED on reason']);
    expect(refusals(await redact(ines!, { postEditId: edit!.id, reason: 'Parce que non' }))).toEqual(['NOT_ALLOWED on postId']);
    const own = await reworded(bruno!);
    const [mine] = await editsOf(bruno!, 'post', own);
    expect(refusals(await redact(bruno!, { postEditId: mine!.id, reason: 'Une erreur' }))).toEqual(['NOT_ALLOWED on postId']);
  });
});
