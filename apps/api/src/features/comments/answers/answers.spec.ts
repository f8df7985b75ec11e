import { fromNodeId } from '@parvis/domain';
import { comment, communityId, post, refusals, type Done } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Question {
  kind: string;
  commentCount: number;
  acceptedAnswer: { id: string; hiddenAt: string | null } | null;
  answerChoice: { chosenBy: { firstName: string } } | null;
  answerChoices: { nodes: { withdrawn: boolean; comment: { id: string } | null; chosenBy: { firstName: string } }[] };
  sameQuestionCount: number;
  viewerHasSameQuestion: boolean;
  viewerCanHaveSameQuestion: boolean;
  viewerCanAcceptAnswer: boolean;
  viewerCanConvert: boolean;
  viewerLastReadAt: string | null;
}
const show = async (actor: Actor, id: string) =>
  (await actor.query<{ post: Question }>(
    `query ($id: ID!) { post(id: $id) { kind commentCount acceptedAnswer { id hiddenAt } answerChoice { chosenBy { firstName } }
      answerChoices { nodes { withdrawn comment { id } chosenBy { firstName } } } sameQuestionCount viewerHasSameQuestion viewerCanHaveSameQuestion
      viewerCanAcceptAnswer viewerCanConvert viewerLastReadAt } }`,
    { id },
  )).data.post;
const act = async (actor: Actor, mutation: string, type: string, input: object) => {
  const { data } = await actor.query<Record<string, { post: { id: string } | null; errors: Done['errors'] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { post { id } errors { code field message } } }`,
    { input },
  );
  return { id: data[mutation]!.post?.id ?? null, errors: data[mutation]!.errors };
};
const accept = (actor: Actor, commentId: string) => act(actor, 'acceptAnswer', 'AcceptAnswerInput', { commentId });
const withdraw = (actor: Actor, postId: string) => act(actor, 'withdrawAnswer', 'WithdrawAnswerInput', { postId });
const convert = (actor: Actor, postId: string, kind: string) => act(actor, 'convertPost', 'ConvertPostInput', { postId, kind });
const haveSame = (actor: Actor, postId: string, have = true) => act(actor, 'haveSameQuestion', 'HaveSameQuestionInput', { postId, have });

describe('questions', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, hugo, ines] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines')]);
  });
  afterAll(() => product.close());
  const ask = async () => (await post(gaelle, 'fibre-au-quotidien', 'Qui a une soudeuse ?', { kind: 'question' })).id!;
  const answer = async (postId: string, more: { parentId?: string } = {}) => (await comment(hugo, postId, 'Moi.', more)).id!;
  const unanswered = async (actor: Actor, first = 100) =>
    (await actor.query<{ community: { unansweredQuestionCount: number; posts: { nodes: { id: string; kind: string }[] } } }>(
      'query ($id: ID!, $first: Int) { community(id: $id) { unansweredQuestionCount posts(unanswered: true, first: $first) { nodes { id kind } } } }',
      { id: communityId('fibre-au-quotidien'), first },
    )).data.community;
  const waits = async (actor: Actor, id: string) => (await unanswered(actor)).posts.nodes.some((one) => one.id === id);

  describe('the accepted answer', () => {
    test('who asked accepts a comment; everyone sees which, and by whom it was accepted', async () => {
      const id = await ask();
      const answerId = await answer(id);
      expect(refusals(await accept(gaelle, answerId))).toEqual([]);
      for (const reader of [gaelle, hugo, ines]) {
        expect(await show(reader, id)).toMatchObject({ acceptedAnswer: { id: answerId }, answerChoice: { chosenBy: { firstName: 'Gaëlle' } }, viewerCanAcceptAnswer: reader === gaelle });
      }
    });

    test('a manager may accept too, also a reply; others may not', async () => {
      const id = await ask();
      const replyId = await answer(id, { parentId: await answer(id) });
      expect(refusals(await accept(hugo, replyId))).toEqual(['NOT_ALLOWED on commentId']);
      expect(refusals(await accept(ines, replyId))).toEqual(['NOT_ALLOWED on commentId']);
      expect(refusals(await accept(bruno, replyId))).toEqual([]);
      expect((await show(ines, id)).acceptedAnswer?.id).toBe(replyId);
    });

    test('what changes stays in its history: who, which, and that it was taken back; the same again adds nothing', async () => {
      const id = await ask();
      const [one, two] = [await answer(id), await answer(id)];
      for (const work of [() => accept(gaelle, one), () => accept(gaelle, one), () => accept(bruno, two), () => withdraw(gaelle, id), () => withdraw(gaelle, id)]) {
        expect(refusals(await work())).toEqual([]);
        product.clock.move(1000);
      }
      expect(await show(ines, id)).toMatchObject({
        acceptedAnswer: null,
        answerChoice: null,
        answerChoices: { nodes: [
          { withdrawn: true, comment: null, chosenBy: { firstName: 'Gaëlle' } },
          { withdrawn: false, comment: { id: two }, chosenBy: { firstName: 'Bruno' } },
          { withdrawn: false, comment: { id: one }, chosenBy: { firstName: 'Gaëlle' } },
        ] },
      });
    });

    test('a deleted answer is none, for everyone, and the question waits again', async () => {
      const id = await ask();
      const answerId = await answer(id);
      await comment(gaelle, id, 'Merci', { parentId: answerId });
      await accept(gaelle, answerId);
      expect(await waits(ines, id)).toBe(false);
      await hugo.query('mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { errors { code } } }', { input: { commentId: answerId } });
      for (const reader of [gaelle, hugo, bruno]) expect(await show(reader, id)).toMatchObject({ acceptedAnswer: null, answerChoice: null, answerChoices: { nodes: [{ comment: null }] } });
      expect(await waits(ines, id)).toBe(true);
      expect(refusals(await accept(gaelle, answerId))).toEqual(['NOT_FOUND on commentId']);
    });

    test('a hidden answer shows to those who see it and to nobody else; restored, it is there again', async () => {
      const id = await ask();
      const answerId = await answer(id);
      await accept(gaelle, answerId);
      const { data } = await bruno.query<{ viewer: { rulesToCite: { id: string }[] } }>('{ viewer { rulesToCite { id } } }');
      const rule = data.viewer.rulesToCite[0]!.id;
      const moderate = (action: string) =>
        bruno.query<object>(`mutation ($input: ModerateInput!) { moderate(input: $input) { errors { code field } } }`, { input: { commentId: answerId, act: action, reason: 'Un nom de client y figure.', sectionId: rule } });
      expect(JSON.stringify((await moderate('hide')).data)).toContain('"errors":[]');
      for (const reader of [gaelle, ines]) expect(await show(reader, id)).toMatchObject({ acceptedAnswer: null, answerChoice: null, answerChoices: { nodes: [{ comment: null, withdrawn: false }] } });
      for (const reader of [hugo, bruno]) expect((await show(reader, id)).acceptedAnswer).toMatchObject({ id: answerId, hiddenAt: expect.any(String) });
      expect(await waits(ines, id)).toBe(true);
      expect(refusals(await accept(bruno, answerId))).toEqual(['POST_HIDDEN on commentId']);
      await moderate('restore');
      expect((await show(ines, id)).acceptedAnswer?.id).toBe(answerId);
      expect(await waits(ines, id)).toBe(false);
    });

    test('what is unknown, forbidden or under no question is not accepted', async () => {
      const talk = (await post(gaelle, 'fibre-au-quotidien', 'Je raconte')).id!;
      expect(refusals(await accept(gaelle, await answer(talk)))).toEqual(['NOT_A_QUESTION on commentId']);
      const [secret] = await product.database.rows<{ id: string }>(sql`
        SELECT comment.id FROM comment JOIN post ON post.id = post_id JOIN community ON community.id = community_id WHERE visibility = 'secret' LIMIT 1`);
      const unknown = await accept(gaelle, '0199aaaa-0000-7000-8000-000000000000');
      expect(await accept(gaelle, secret!.id)).toEqual(unknown);
      expect(refusals(unknown)).toEqual(['NOT_FOUND on commentId']);
    });

    test('of twenty who accept at once one stands, and the history holds what happened', async () => {
      const id = await ask();
      const answers = await Promise.all(Array.from({ length: 5 }, () => answer(id)));
      const done = await Promise.all(Array.from({ length: 20 }, (_, i) => accept(i % 2 ? gaelle : bruno, answers[i % 5]!)));
      expect(done.flatMap(refusals)).toEqual([]);
      const { acceptedAnswer } = await show(ines, id);
      const [latest] = await product.database.rows<{ comment_id: string }>(sql`
        SELECT comment_id FROM answer_choice WHERE post_id = ${fromNodeId(id, 'post')} ORDER BY chosen_at DESC, id DESC LIMIT 1`);
      expect(fromNodeId(acceptedAnswer!.id, 'comment')).toBe(latest!.comment_id);
    });
  });

  describe('the same question', () => {
    test('others say that they have it too, once each, and take it back', async () => {
      const id = await ask();
      for (const who of [hugo, hugo, ines]) expect(refusals(await haveSame(who, id))).toEqual([]);
      expect(await show(hugo, id)).toMatchObject({ sameQuestionCount: 2, viewerHasSameQuestion: true, viewerCanHaveSameQuestion: true });
      expect(await show(bruno, id)).toMatchObject({ sameQuestionCount: 2, viewerHasSameQuestion: false });
      await haveSame(hugo, id, false);
      expect(await show(hugo, id)).toMatchObject({ sameQuestionCount: 1, viewerHasSameQuestion: false });
    });

    test('who asked does not count', async () => {
      const id = await ask();
      expect(refusals(await haveSame(gaelle, id))).toEqual(['NOT_ALLOWED on postId']);
      expect((await show(gaelle, id)).viewerCanHaveSameQuestion).toBe(false);
    });

    test('twenty clicks at once count once', async () => {
      const id = await ask();
      await Promise.all(Array.from({ length: 20 }, () => haveSame(hugo, id)));
      expect((await show(hugo, id)).sameQuestionCount).toBe(1);
    });
  });

  describe('what waits for an answer', () => {
    test('the list holds the questions without an answer, the newest first, and its count is what paging shows', async () => {
      const before = await unanswered(ines);
      const [first, second] = [await ask(), await ask()];
      await post(gaelle, 'fibre-au-quotidien', 'Je raconte');
      const after = await unanswered(ines);
      expect(after.posts.nodes.slice(0, 2).map(({ id }) => id)).toEqual([second, first]);
      expect(after.posts.nodes.every(({ kind }) => kind === 'question')).toBe(true);
      expect(after.unansweredQuestionCount).toBe(before.unansweredQuestionCount + 2);
      expect(after.posts.nodes).toHaveLength(after.unansweredQuestionCount);
      await accept(gaelle, await answer(first));
      expect((await unanswered(ines)).unansweredQuestionCount).toBe(before.unansweredQuestionCount + 1);
    });
  });

  describe('a discussion becomes a question, and the reverse', () => {
    test('comments, links and what was read stay', async () => {
      const id = (await post(gaelle, 'fibre-au-quotidien', 'Qui sait ?')).id!;
      const commentId = await answer(id);
      await ines.query('mutation ($input: VisitPostInput!) { visitPost(input: $input) { errors { code } } }', { input: { postId: id } });
      const before = await show(ines, id);
      expect(refusals(await convert(gaelle, id, 'question'))).toEqual([]);
      expect(refusals(await convert(gaelle, id, 'question'))).toEqual([]);
      expect(await show(ines, id)).toEqual({ ...before, kind: 'question', viewerCanHaveSameQuestion: true });
      expect((await ines.query<{ comment: { post: { id: string } } }>('query ($id: ID!) { comment(id: $id) { post { id } } }', { id: commentId })).data.comment.post.id).toBe(id);
    });

    test('its answer is withdrawn with a note of it; asked again, the question waits and the history is still there', async () => {
      const id = await ask();
      const answerId = await answer(id);
      await accept(gaelle, answerId);
      await haveSame(hugo, id);
      product.clock.move(1000);
      expect(refusals(await convert(bruno, id, 'discussion'))).toEqual([]);
      expect(await show(ines, id)).toMatchObject({ kind: 'discussion', acceptedAnswer: null, sameQuestionCount: 0, viewerCanHaveSameQuestion: false });
      expect(await waits(ines, id)).toBe(false);
      expect(refusals(await convert(gaelle, id, 'question'))).toEqual([]);
      expect(await show(ines, id)).toMatchObject({
        kind: 'question', acceptedAnswer: null, sameQuestionCount: 1,
        answerChoices: { nodes: [{ withdrawn: true, chosenBy: { firstName: 'Bruno' } }, { withdrawn: false, comment: { id: answerId } }] },
      });
      expect(await waits(ines, id)).toBe(true);
    });

    test('only its author and the managers; only between these two kinds', async () => {
      const id = await ask();
      expect(refusals(await convert(hugo, id, 'discussion'))).toEqual(['NOT_ALLOWED on postId']);
      expect(refusals(await convert(gaelle, id, 'announcement'))).toEqual(['KIND_IS_FIXED on kind']);
      const told = (await post(bruno, 'fibre-au-quotidien', 'Oyez', { kind: 'announcement' })).id!;
      expect(refusals(await convert(bruno, told, 'discussion'))).toEqual(['KIND_IS_FIXED on postId']);
    });
  });
});
