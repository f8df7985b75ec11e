import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { freshPost as newPost } from '../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../test/product.ts';
import { See } from '../../policies/see.ts';
import { sql } from '../../platform/database/sql.ts';
import { SessionService } from '../identity/session.service.ts';
import { Post } from '../posts/post.entity.ts';

interface Payload {
  errors: { code: string; field: string | null }[];
  report?: { id: string; status: string };
  decision?: { id: string; act: string };
}

const reportDocument = `mutation ($input: ReportInput!) { report(input: $input) { errors { code field } report { id status } } }`;
const moderateDocument = `mutation ($input: ModerateInput!) { moderate(input: $input) { errors { code field } decision { id act } post { id hiddenAt } comment { id hiddenAt } } }`;
const queueDocument = `query ($first: Int, $after: String) { viewer { moderationQueue(first: $first, after: $after) {
  totalCount medianAgeSeconds oldestAt pageInfo { hasNextPage endCursor }
  nodes { id reportCount reasons oldestAt community { name } post { id body } comment { id body } before { id } after { id }
    reports { id note reason reporter { name } } decisions { act } } } } }`;

interface Queued {
  id: string;
  reportCount: number;
  reasons: string[];
  community: { name: string };
  post: { id: string };
  comment: { id: string } | null;
  before: { id: string }[];
  after: { id: string }[];
  reports: { id: string; note: string; reporter: { name: string } }[];
}

const reason = 'Bonjour, une cliente est reconnaissable et n’a pas donné son accord.';

describe('moderation', () => {
  let product: Product;
  let bruno: Actor;
  let olivier: Actor;
  let awa: Actor;
  let karim: Actor;
  let hugo: Actor;
  let chloe: Actor;
  let rule: string;

  beforeAll(async () => {
    product = await startProduct();
    [bruno, olivier, awa, karim, hugo, chloe] = (await Promise.all(['bruno', 'olivier', 'awa', 'karim', 'hugo', 'chloe'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor, Actor, Actor];
    const { data } = await bruno.query<{ viewer: { rulesToCite: { id: string; title: string; versionNumber: number }[] } }>('{ viewer { rulesToCite { id title versionNumber } } }');
    rule = data.viewer.rulesToCite[0]!.id;
  });
  afterAll(() => product.close());

  /** A post of someone in Fibre au quotidien (open, managed by Bruno and Olivier) that nobody reported yet. */
  const freshPost = (author = awa, slug?: string): Promise<string> => newPost(product, author, slug);
  const report = async (who: Actor, input: object): Promise<Payload> => {
    const answer = await who.query<{ report: Payload }>(reportDocument, { input: { reason: 'personal_data', note: 'On la reconnaît.', ...input } });
    expect(answer.errors).toBeUndefined();
    return answer.data.report;
  };
  const moderate = async (who: Actor, input: object): Promise<Payload> => {
    const answer = await who.query<{ moderate: Payload }>(moderateDocument, { input: { act: 'hide', reason, sectionId: rule, ...input } });
    expect(answer.errors).toBeUndefined();
    return answer.data.moderate;
  };
  const queueOf = async (who: Actor, variables: object = {}): Promise<{ totalCount: number; medianAgeSeconds: number | null; nodes: Queued[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> => {
    const answer = await who.query<{ viewer: { moderationQueue: never } }>(queueDocument, { ...variables });
    expect(answer.errors).toBeUndefined();
    return answer.data.viewer.moderationQueue;
  };
  const codes = (payload: Payload): string[] => payload.errors.map(({ code, field }) => (field ? `${code} ${field}` : code));
  const sees = async (who: Actor, postId: string): Promise<boolean> => {
    const viewer = (await product.app.get(SessionService).viewerFor(who.id))!;
    return (await product.app.get(See).one(viewer, Post, postId)) !== null;
  };

  test('the count of comments does not tell that one was hidden, and counts it again once restored', async () => {
    const postId = await freshPost();
    const { data } = await bruno.query<{ postComment: { comment: { id: string } } }>('mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }', {
      input: { clientId: randomUUID(), postId, body: 'La cliente est Mme Ribes.', language: 'fr' },
    });
    const commentId = data.postComment.comment.id;
    const count = async (who: Actor): Promise<number> => (await who.query<{ post: { commentCount: number } }>('query ($id: ID!) { post(id: $id) { commentCount } }', { id: postId })).data.post.commentCount;
    expect(await count(karim)).toBe(1);
    expect((await moderate(olivier, { commentId })).errors).toEqual([]);
    expect(await count(karim)).toBe(0);
    expect((await moderate(olivier, { commentId, act: 'restore' })).errors).toEqual([]);
    expect(await count(karim)).toBe(1);
  });

  describe('a report', () => {
    test('is received, once, and waits in the queue of the managers with its note and who wrote it', async () => {
      const postId = await freshPost();
      const received = await report(karim, { postId });
      expect(received).toMatchObject({ errors: [], report: { status: 'waiting' } });
      expect(codes(await report(karim, { postId }))).toEqual(['ALREADY_REPORTED']);
      await report(chloe, { postId, reason: 'disrespect', note: '' });
      const queue = await queueOf(olivier, { first: 100 });
      const mine = queue.nodes.find(({ post, comment }) => post.id === postId && !comment)!;
      expect(mine).toMatchObject({ reportCount: 2, community: { name: 'Fibre au quotidien' } });
      expect([...mine.reasons].sort()).toEqual(['disrespect', 'personal_data']);
      expect(mine.reports.map(({ note, reporter }) => [note, reporter.name])).toEqual([['On la reconnaît.', expect.stringContaining('Karim')], ['', expect.stringContaining('Chloé')]]);
    });

    test('can’t be made by the author, nor on what one does not see, nor on two things or none, nor with an endless note', async () => {
      const postId = await freshPost(awa);
      expect(codes(await report(awa, { postId }))).toEqual(['NOT_ALLOWED postId']);
      const secret = await freshPost(bruno, 'projet-boreal');
      expect(codes(await report(karim, { postId: secret }))).toEqual(['NOT_FOUND postId']);
      expect(codes(await report(karim, { postId: 'post_00000000000000000000000000' }))).toEqual(['NOT_FOUND postId']);
      expect(codes(await report(karim, {}))).toEqual(['INVALID postId']);
      expect(codes(await report(karim, { postId, commentId: postId }))).toEqual(['INVALID postId']);
      expect(codes(await report(karim, { postId, note: 'x'.repeat(1001) }))).toEqual(['TOO_LONG note']);
    });

    test('sent five times at once counts once', async () => {
      const postId = await freshPost();
      const answers = await Promise.all(Array.from({ length: 5 }, () => report(karim, { postId })));
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(answers.flatMap(codes).filter((code) => code === 'ALREADY_REPORTED')).toHaveLength(4);
    });

    test('of a manager’s own post never shows the reporter to that manager, only to the others', async () => {
      const postId = await freshPost(bruno);
      await report(karim, { postId });
      expect((await queueOf(bruno, { first: 100 })).nodes.map(({ post }) => post.id)).not.toContain(postId);
      expect((await queueOf(olivier, { first: 100 })).nodes.map(({ post }) => post.id)).toContain(postId);
    });

    test('leaves the queue when the author deletes the post, and says so to who reported', async () => {
      const postId = await freshPost();
      const { report: made } = await report(karim, { postId });
      await product.database.rows(sql`UPDATE post SET deleted_at = now() WHERE id = (SELECT post_id FROM report ORDER BY created_at DESC, id DESC LIMIT 1)`);
      expect((await queueOf(olivier, { first: 100 })).nodes.map(({ post }) => post?.id)).not.toContain(postId);
      const { data } = await karim.query<{ viewer: { reports: { nodes: { id: string; status: string }[] } } }>('{ viewer { reports { nodes { id status } } } }');
      expect(data.viewer.reports.nodes.find(({ id }) => id === made!.id)?.status).toBe('deleted');
    });
  });

  describe('the queue', () => {
    test('holds the communities that one manages and no others, oldest first, with the comments around', async () => {
      const { nodes, totalCount, medianAgeSeconds } = await queueOf(bruno, { first: 100 });
      expect(new Set(nodes.map(({ community }) => community.name))).toEqual(new Set(['Fibre au quotidien', 'Raccordement des immeubles']));
      expect(totalCount).toBe(nodes.length);
      expect(medianAgeSeconds).toBeGreaterThan(0);
      const comment = nodes.find(({ comment: one, before }) => one && before.length > 0);
      expect(comment?.reportCount).toBe(2);
      expect(comment?.before.length).toBe(2);
    });

    test('comes page by page without losing or repeating any', async () => {
      const all = (await queueOf(bruno, { first: 100 })).nodes.map(({ id }) => id);
      const paged: string[] = [];
      for (let after: string | undefined; ; ) {
        const { nodes, pageInfo } = await queueOf(bruno, { first: 1, after });
        paged.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(paged).toEqual(all);
    });

    test('is empty for who manages nothing there, the administrator included', async () => {
      expect(await queueOf(hugo)).toMatchObject({ nodes: [], totalCount: 0, medianAgeSeconds: null });
      const { data } = await bruno.query<{ viewer: { moderationQueue: { nodes: { community: { id: string } }[] } } }>('{ viewer { moderationQueue { nodes { community { id } } } } }');
      const communityId = data.viewer.moderationQueue.nodes[0]!.community.id;
      const document = 'query ($id: ID!) { community(id: $id) { reportedThings { totalCount nodes { id } } moderationDecisions { nodes { id } } auditTrail { nodes { act } } } }';
      const nothing = { community: { reportedThings: { totalCount: 0, nodes: [] }, moderationDecisions: { nodes: [] }, auditTrail: { nodes: [] } } };
      for (const who of [hugo, karim, awa]) expect((await who.query(document, { id: communityId })).data).toEqual(nothing);
      const { data: ofBruno } = await bruno.query<{ community: { reportedThings: { totalCount: number } } }>(document, { id: communityId });
      expect(ofBruno.community.reportedThings.totalCount).toBeGreaterThan(0);
    });

    test('is a page for who manages a community, and only then', async () => {
      const manages = async (who: Actor): Promise<boolean> => (await who.query<{ viewer: { managesCommunities: boolean } }>('{ viewer { managesCommunities } }')).data.viewer.managesCommunities;
      expect([await manages(bruno), await manages(awa), await manages(hugo)]).toEqual([true, false, false]);
    });

    test('takes at most twelve statements', async () => {
      expect(await statementsOf(() => queueOf(bruno, { first: 20 }))).toBeLessThanOrEqual(12);
    });

    test('gives one of its things by id, to its managers only', async () => {
      const [first] = (await queueOf(bruno)).nodes;
      const document = 'query ($id: ID!) { viewer { reportedThing(id: $id) { id } } }';
      expect((await bruno.query(document, { id: first!.id })).data).toEqual({ viewer: { reportedThing: { id: first!.id } } });
      expect((await awa.query(document, { id: first!.id })).data).toEqual({ viewer: { reportedThing: null } });
    });
  });

  describe('a decision', () => {
    test('needs a written reason, and to hide also a rule of the guide in force', async () => {
      const postId = await freshPost();
      expect(codes(await moderate(bruno, { postId, reason: '  ' }))).toEqual(['REASON_REQUIRED reason']);
      expect(codes(await moderate(bruno, { postId, reason: 'court' }))).toEqual(['TOO_SHORT reason']);
      expect(codes(await moderate(bruno, { postId, sectionId: null }))).toEqual(['REQUIRED sectionId']);
      expect(codes(await moderate(bruno, { postId, sectionId: postId }))).toEqual(['NOT_FOUND sectionId']);
      const sections = await product.database.rows<{ id: string; what: string }>(sql`
        (SELECT s.id, 'advice' AS what FROM section s JOIN document_version v ON v.id = s.version_id JOIN document d ON d.id = v.document_id AND d.kind = 'guide'
          WHERE s.kind <> 'rule' AND v.number = 2 LIMIT 1)
        UNION ALL (SELECT s.id, 'old' FROM section s JOIN document_version v ON v.id = s.version_id JOIN document d ON d.id = v.document_id AND d.kind = 'guide'
          WHERE s.kind = 'rule' AND v.number = 1 LIMIT 1)
        UNION ALL (SELECT s.id, 'restricted' FROM section s JOIN document_version v ON v.id = s.version_id JOIN document d ON d.id = v.document_id AND d.kind <> 'guide' LIMIT 1)`);
      expect(sections).toHaveLength(3);
      for (const { id, what } of sections) {
        expect([what, codes(await moderate(bruno, { postId, sectionId: toNodeId('section', id) }))]).toEqual([what, [what === 'restricted' ? 'NOT_FOUND sectionId' : 'INVALID sectionId']]);
      }
    });

    test('hides the post from all but its author and the managers, and answers all its reports at once', async () => {
      const postId = await freshPost(awa);
      await report(karim, { postId });
      await report(chloe, { postId });
      expect(await moderate(bruno, { postId })).toMatchObject({ errors: [], decision: { act: 'hide' }, post: { id: postId } });
      expect(await sees(hugo, postId)).toBe(false);
      expect((await queueOf(olivier, { first: 100 })).nodes.map(({ post }) => post.id)).not.toContain(postId);
      const document = '{ viewer { reports { nodes { status answer rule { title } post { id } } } } }';
      for (const who of [karim, chloe]) {
        const { data } = await who.query<{ viewer: { reports: { nodes: object[] } } }>(document);
        expect(data.viewer.reports.nodes[0]).toEqual({ status: 'hidden', answer: null, rule: { title: expect.any(String) }, post: null });
      }
    });

    test('is read by the author with its reason, its rule, the version of that day and who decided; never who reported', async () => {
      const document = '{ viewer { decisions { nodes { act reason decidedBy { name } rule { title versionNumber documentId } community { name } post { id hiddenAt decisions { act } } comment { id } } } } }';
      const answer = await awa.query<{ viewer: { decisions: { nodes: Record<string, unknown>[] } } }>(document);
      expect(answer.data.viewer.decisions.nodes[0]).toMatchObject({
        act: 'hide', reason, decidedBy: { name: expect.stringContaining('Bruno') }, rule: { versionNumber: 2 }, community: { name: 'Fibre au quotidien' }, post: { decisions: [{ act: 'hide' }] },
      });
      expect(JSON.stringify(answer)).not.toContain('Karim');
    });

    test('that leaves a post as it is tells those who reported it why, and not the author', async () => {
      const postId = await freshPost(awa);
      await report(karim, { postId });
      expect(await moderate(olivier, { postId, act: 'dismiss', sectionId: null, reason: 'La dame est l’autrice elle-même.' })).toMatchObject({ errors: [], decision: { act: 'dismiss' } });
      const { data } = await karim.query<{ viewer: { reports: { nodes: object[] } } }>('{ viewer { reports { nodes { status answer } } } }');
      expect(data.viewer.reports.nodes[0]).toEqual({ status: 'kept', answer: 'La dame est l’autrice elle-même.' });
      const mine = await awa.query<{ viewer: { decisions: { nodes: { act: string; post: { id: string } }[] } } }>('{ viewer { decisions { nodes { act post { id } } } } }');
      expect(mine.data.viewer.decisions.nodes.map(({ post }) => post.id)).not.toContain(postId);
      expect(codes(await moderate(olivier, { postId, act: 'dismiss' }))).toEqual(['ALREADY_DECIDED']);
    });

    test('restores what was hidden, with a reason', async () => {
      const postId = await freshPost(awa);
      expect(codes(await moderate(bruno, { postId, act: 'restore' }))).toEqual(['ALREADY_DECIDED']);
      await moderate(bruno, { postId });
      expect(codes(await moderate(olivier, { postId }))).toEqual(['ALREADY_DECIDED']);
      expect(await moderate(olivier, { postId, act: 'restore', sectionId: null, reason: 'La photo est recadrée, merci.' })).toMatchObject({ errors: [], decision: { act: 'restore' } });
      expect(await sees(hugo, postId)).toBe(true);
    });

    test('hides a comment, and only the comment', async () => {
      const [row] = await product.database.rows<{ comment_id: string }>(sql`
        SELECT r.comment_id FROM report r JOIN community c ON c.id = r.community_id WHERE c.slug = 'raccordement-immeubles' AND r.comment_id IS NOT NULL LIMIT 1`);
      const commentId = toNodeId('comment', row!.comment_id);
      expect(codes(await moderate(karim, { commentId }))).toEqual(['NOT_ALLOWED commentId']);
      expect(await moderate(bruno, { commentId })).toMatchObject({ errors: [], decision: { act: 'hide' }, comment: { id: commentId } });
      expect((await queueOf(bruno, { first: 100 })).nodes.map(({ comment }) => comment?.id)).not.toContain(commentId);
    });

    test('belongs to the managers of that community: not to a member, an administrator, nor a manager of another one', async () => {
      const postId = await freshPost(awa);
      for (const who of [awa, hugo, chloe, karim]) expect(codes(await moderate(who, { postId }))).toEqual(['NOT_ALLOWED postId']);
      const secret = await freshPost(bruno, 'projet-boreal');
      expect(codes(await moderate(hugo, { postId: secret }))).toEqual(['NOT_FOUND postId']);
    });

    test('is never one’s own: a manager can’t decide on what the manager wrote', async () => {
      const postId = await freshPost(bruno);
      expect(codes(await moderate(bruno, { postId }))).toEqual(['NOT_ALLOWED postId']);
      expect(await moderate(olivier, { postId })).toMatchObject({ errors: [] });
      expect(codes(await moderate(bruno, { postId, act: 'restore' }))).toEqual(['NOT_ALLOWED postId']);
    });

    test('of two managers at the same moment is one decision, ten times over', async () => {
      for (let round = 0; round < 10; round += 1) {
        const postId = await freshPost(awa);
        await report(karim, { postId });
        const [queued] = (await queueOf(olivier, { first: 100 })).nodes.filter(({ post, comment }) => post.id === postId && !comment);
        const reportId = queued!.reports[0]!.id;
        const answers = await Promise.all([moderate(bruno, { postId, reportId }), moderate(olivier, { postId, reportId, act: round % 2 ? 'hide' : 'dismiss' })]);
        expect(answers.flatMap(codes)).toEqual(['ALREADY_DECIDED']);
        const [{ decisions }] = (await product.database.rows<{ decisions: number }>(sql`
          SELECT count(*)::int AS decisions FROM moderation_decision d WHERE d.post_id = (SELECT r.post_id FROM report r ORDER BY r.created_at DESC, r.id DESC LIMIT 1)`)) as [{ decisions: number }];
        expect(decisions).toBe(1);
      }
    });
  });

  describe('a thread', () => {
    const lock = async (who: Actor, verb: 'lockThread' | 'unlockThread', input: object): Promise<Payload> => {
      const { data } = await who.query<Record<string, Payload>>(`mutation ($input: ${verb === 'lockThread' ? 'LockThreadInput' : 'UnlockThreadInput'}!) { ${verb}(input: $input) { errors { code field } decision { id act } post { lockedAt } } }`, { input });
      return data[verb]!;
    };

    const closing = async (who: Actor, postId: string): Promise<unknown> => {
      const { data } = await who.query<{ post: unknown }>('query ($postId: ID!) { post(id: $postId) { viewerCanLock viewerCanUnlock closing { reason closedAt closedBy { firstName } } } }', { postId });
      return data.post;
    };

    test('is closed by its author, with a reason that all who read it see; opened again by a manager, never by the author', async () => {
      const postId = await freshPost(awa);
      expect(await closing(awa, postId)).toEqual({ viewerCanLock: true, viewerCanUnlock: false, closing: null });
      expect(await closing(karim, postId)).toEqual({ viewerCanLock: false, viewerCanUnlock: false, closing: null });
      expect(codes(await lock(awa, 'lockThread', { postId, reason: ' ' }))).toEqual(['REASON_REQUIRED reason']);
      // Nobody owes oneself a decision.
      expect(await lock(awa, 'lockThread', { postId, reason: 'Répondu : merci à tous.' })).toMatchObject({ errors: [], decision: null, post: { lockedAt: expect.any(String) } });
      expect(codes(await lock(awa, 'lockThread', { postId, reason }))).toEqual(['ALREADY_DECIDED postId']);
      const told = { reason: 'Répondu : merci à tous.', closedAt: expect.any(String), closedBy: { firstName: 'Awa' } };
      expect(await closing(karim, postId)).toEqual({ viewerCanLock: false, viewerCanUnlock: false, closing: told });
      expect(codes(await lock(awa, 'unlockThread', { postId, reason }))).toEqual(['NOT_ALLOWED postId']);
      expect(await closing(olivier, postId)).toEqual({ viewerCanLock: false, viewerCanUnlock: true, closing: told });
      expect(await lock(olivier, 'unlockThread', { postId, reason })).toMatchObject({ errors: [], decision: { act: 'unlock' }, post: { lockedAt: null } });
      expect(await closing(karim, postId)).toMatchObject({ closing: null });
      // What a manager closes, the author does not open either.
      await lock(bruno, 'lockThread', { postId, reason });
      expect(codes(await lock(awa, 'unlockThread', { postId, reason }))).toEqual(['NOT_ALLOWED postId']);
      expect(await closing(karim, postId)).toMatchObject({ closing: { reason, closedBy: { firstName: 'Bruno' } } });
    });

    test('closed before its reason was everyone’s keeps it between its author and the managers', async () => {
      const postId = await freshPost(awa);
      await lock(bruno, 'lockThread', { postId, reason });
      await product.database.rows(sql`DELETE FROM thread_closing WHERE post_id = ${fromNodeId(postId, 'post')}`);
      expect(await closing(karim, postId)).toMatchObject({ closing: null });
    });

    test('two who close it at once: one does', async () => {
      const postId = await freshPost(awa);
      const answers = await Promise.all([lock(awa, 'lockThread', { postId, reason }), lock(bruno, 'lockThread', { postId, reason })]);
      expect(answers.flatMap(codes)).toEqual(['ALREADY_DECIDED postId']);
    });

    test('is closed and opened again with a reason that the author reads', async () => {
      const postId = await freshPost(awa);
      expect(codes(await lock(bruno, 'lockThread', { postId, reason: '' }))).toEqual(['REASON_REQUIRED reason']);
      expect(codes(await lock(karim, 'lockThread', { postId, reason }))).toEqual(['NOT_ALLOWED postId']);
      expect(await lock(bruno, 'lockThread', { postId, reason })).toMatchObject({ errors: [], decision: { act: 'lock' }, post: { lockedAt: expect.any(String) } });
      expect(codes(await lock(olivier, 'lockThread', { postId, reason }))).toEqual(['ALREADY_DECIDED postId']);
      expect(await lock(olivier, 'unlockThread', { postId, reason })).toMatchObject({ errors: [], post: { lockedAt: null } });
      const { data } = await awa.query<{ viewer: { decisions: { nodes: { act: string }[] } } }>('{ viewer { decisions(first: 2) { nodes { act } } } }');
      expect(data.viewer.decisions.nodes.map(({ act }) => act)).toEqual(['unlock', 'lock']);
    });
  });

  test('every act stands in the audit trail that the managers of the community read', async () => {
    const postId = await freshPost(awa);
    await moderate(bruno, { postId });
    const [row] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = 'fibre-au-quotidien'`);
    const document = 'query ($id: ID!) { community(id: $id) { auditTrail(first: 1) { nodes { act thingKind thingId actor { name } } } } }';
    const expected = { community: { auditTrail: { nodes: [{ act: 'post.hide', thingKind: 'post', thingId: postId, actor: { name: expect.stringContaining('Bruno') } }] } } };
    expect((await olivier.query(document, { id: toNodeId('community', row!.id) })).data).toEqual(expected);
    expect((await awa.query(document, { id: toNodeId('community', row!.id) })).data).toEqual({ community: { auditTrail: { nodes: [] } } });
  });
});
