import { fromNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Care {
  unansweredQuestionCount: number;
  unansweredQuestions: { id: string }[];
  unansweredFirstPosts: { id: string; author: { firstName: string } }[];
  figures: {
    members: number; activeInWeek: number | null; activeInMonth: number | null; postsInMonth: number | null; commentsInMonth: number | null;
    weeks: { startsAt: string; active: number | null; posts: number | null; comments: number | null }[];
  };
}
const fields = `unansweredQuestionCount unansweredQuestions { id } unansweredFirstPosts { id author { firstName } }
  figures { members activeInWeek activeInMonth postsInMonth commentsInMonth weeks { startsAt active posts comments } }`;

describe('what waits for the care of managers', () => {
  let product: Product;
  let bruno: Actor;
  beforeAll(async () => {
    product = await startProduct();
    bruno = await product.as('bruno');
  });
  afterAll(() => product.close());

  const careOf = async (actor: Actor, key = 'fibre-au-quotidien'): Promise<Care | null> => {
    const { data, errors } = await actor.query<{ community: { care: Care | null } }>(`query ($id: ID!) { community(id: $id) { care { ${fields} } } }`, { id: communityId(key) });
    expect(errors).toBeUndefined();
    return data.community.care;
  };
  const dated = (id: string, hoursAgo: number, kind = 'discussion'): Promise<unknown> =>
    product.database.rows(sql`UPDATE post SET kind = ${kind}, created_at = now() - ${hoursAgo} * interval '1 hour' WHERE id = ${fromNodeId(id, 'post')}`);

  test('is for those who manage the community, nobody else', async () => {
    expect(await careOf(bruno)).not.toBeNull();
    for (const first of ['gaelle', 'ines', 'hugo', 'farid']) expect(await careOf(await product.as(first))).toBeNull();
  });

  test('a question is listed after 48 hours, until someone comments', async () => {
    const gaelle = await product.as('gaelle');
    const { id } = await post(gaelle, 'fibre-au-quotidien', 'Qui a une clé pour l’armoire de la rue Basse ?');
    await dated(id!, 47, 'question');
    const before = (await careOf(bruno))!;
    expect(before.unansweredQuestions.map((one) => one.id)).not.toContain(id);
    await dated(id!, 49, 'question');
    const waiting = (await careOf(bruno))!;
    expect(waiting.unansweredQuestions.map((one) => one.id)).toContain(id);
    expect(waiting.unansweredQuestionCount).toBe(before.unansweredQuestionCount + 1);
    await comment(bruno, id!, 'Je l’ai, passez à l’atelier.');
    expect((await careOf(bruno))!.unansweredQuestionCount).toBe(before.unansweredQuestionCount);
  });

  test('managers are told how many questions wait, community by community, and nobody else', async () => {
    const told = async (actor: Actor): Promise<{ count: number; community: { id: string } }[]> =>
      (await actor.query<{ viewer: { waitingQuestions: { count: number; oldestAt: string; community: { id: string } }[] } }>('{ viewer { waitingQuestions { count oldestAt community { id } } } }')).data.viewer.waitingQuestions;
    const ofFibre = async (actor: Actor): Promise<number> => (await told(actor)).find(({ community }) => community.id === communityId('fibre-au-quotidien'))?.count ?? 0;
    const before = await ofFibre(bruno);
    const gaelle = await product.as('gaelle');
    const { id } = await post(gaelle, 'fibre-au-quotidien', 'Quelle pince pour les câbles plats ?');
    await dated(id!, 50, 'question');
    expect(await ofFibre(bruno)).toBe(before + 1);
    expect(await ofFibre(bruno)).toBe((await careOf(bruno))!.unansweredQuestionCount);
    expect(await told(gaelle)).toEqual([]);
    await comment(bruno, id!, 'La jaune.');
    expect(await ofFibre(bruno)).toBe(before);
  });

  test('the first post of a person is listed until someone answers; the second one is not', async () => {
    const ines = await product.as('ines');
    await ines.query('mutation ($id: ID!) { joinCommunity(input: { communityId: $id }) { errors { code } } }', { id: communityId('fibre-au-quotidien') });
    const [first, second] = [(await post(ines, 'fibre-au-quotidien', 'Bonjour à tous, j’arrive.')).id!, (await post(ines, 'fibre-au-quotidien', 'Et une photo du chantier.')).id!];
    await dated(first, 3);
    const listed = (await careOf(bruno))!.unansweredFirstPosts;
    expect(listed).toContainEqual({ id: first, author: { firstName: 'Inès' } });
    expect(listed.map(({ id }) => id)).not.toContain(second);
    await comment(bruno, first, 'Bienvenue !');
    expect((await careOf(bruno))!.unansweredFirstPosts.map(({ id }) => id)).not.toContain(first);
  });

  describe('its figures', () => {
    test('are twelve weeks that end now, and tell nothing of a week in which fewer than five people wrote', async () => {
      const { figures } = (await careOf(bruno))!;
      expect(figures.weeks).toHaveLength(12);
      expect(figures.weeks.map(({ startsAt }) => startsAt)).toEqual(figures.weeks.map(({ startsAt }) => startsAt).toSorted());
      for (const { active, posts, comments } of figures.weeks) {
        if (active === null) expect([posts, comments]).toEqual([null, null]);
        else expect(active === 0 || active >= 5).toBe(true);
      }
    });

    test('a community where one person wrote shows that it has members, and no more', async () => {
      const guillaume = await product.as('guillaume');
      await post(guillaume, 'projet-boreal', 'Un point de la semaine.');
      await product.database.rows(sql`UPDATE post SET created_at = now() - interval '300 days', last_activity_at = now() - interval '300 days'
        WHERE community_id = ${fromNodeId(communityId('projet-boreal'), 'community')} AND author_id <> ${guillaume.id}`);
      await product.database.rows(sql`UPDATE comment SET created_at = now() - interval '300 days' WHERE post_id IN (SELECT id FROM post WHERE community_id = ${fromNodeId(communityId('projet-boreal'), 'community')})`);
      const { figures } = (await careOf(guillaume, 'projet-boreal'))!;
      expect(figures).toMatchObject({ activeInWeek: null, activeInMonth: null, postsInMonth: null, commentsInMonth: null });
      expect(figures.members).toBeGreaterThan(4);
    });

    test('say what the posts and comments that stand say, counted the plain way', async () => {
      const id = fromNodeId(communityId('fibre-au-quotidien'), 'community');
      const [plain] = await product.database.rows<{ posts: number; comments: number; active: number }>(sql`
        WITH p AS (SELECT * FROM post WHERE community_id = ${id} AND deleted_at IS NULL AND hidden_at IS NULL),
          c AS (SELECT comment.* FROM comment JOIN p ON p.id = post_id WHERE comment.deleted_at IS NULL AND comment.hidden_at IS NULL AND comment.created_at > now() - interval '28 days'),
          recent AS (SELECT * FROM p WHERE created_at > now() - interval '28 days')
        SELECT (SELECT count(*)::int FROM recent) AS posts, (SELECT count(*)::int FROM c) AS comments, (SELECT count(*)::int FROM (SELECT author_id FROM recent UNION SELECT author_id FROM c) who) AS active`);
      const { figures } = (await careOf(bruno))!;
      // Null where one of the four weeks alone is hidden: then nothing is told of the four.
      if (figures.activeInMonth !== null) expect({ posts: figures.postsInMonth, comments: figures.commentsInMonth, active: figures.activeInMonth }).toEqual(plain);
      expect(figures.weeks.some(({ active }) => active !== null && active > 0)).toBe(true);
    });
  });

  test('the page costs at most 12 statements', async () => {
    const page = `query ($id: ID!) { community(id: $id) { id pendingRequestCount reportedThings(first: 1) { totalCount }
      care { unansweredQuestionCount unansweredQuestions { id title excerpt createdAt author { id name } } unansweredFirstPosts { id title excerpt createdAt author { id name } } figures { members weeks { active } } } } }`;
    await bruno.query(page, { id: communityId('fibre-au-quotidien') });
    expect(await statementsOf(() => bruno.query(page, { id: communityId('fibre-au-quotidien') }))).toBeLessThanOrEqual(12);
  });
});
