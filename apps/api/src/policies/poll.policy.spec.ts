import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { Poll } from '../features/posts/polls/poll.entity.ts';
import { raw, sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { See } from './see.ts';

const mailboxes = { outsider: 'ines', administrator: 'hugo', member: 'nadia', author: 'awa', manager: 'farid' } as const;
type Who = keyof typeof mailboxes;
const everyone = Object.keys(mailboxes) as Who[];
type Row = Partial<Record<Who, string>>;

/** For each state of a poll, who sees it and may do what; who is not named does not see it. */
const polls: Record<string, { visibility: 'open' | 'closed' | 'secret'; post?: string; archived?: boolean; voters?: number; closed?: boolean; may: Row }> = {
  'in an open community': { visibility: 'open', may: { outsider: '', administrator: '', member: 'vote', author: 'vote close changeOptions', manager: 'vote' } },
  'in a closed community': { visibility: 'closed', may: { member: 'vote', author: 'vote close changeOptions', manager: 'vote' } },
  'in a secret community': { visibility: 'secret', may: { member: 'vote', author: 'vote close changeOptions', manager: 'vote' } },
  'that someone voted in': { visibility: 'closed', voters: 1, may: { member: 'vote', author: 'vote close', manager: 'vote' } },
  'that its author closed': { visibility: 'closed', closed: true, may: { member: '', author: 'close changeOptions', manager: '' } },
  'of a locked post': { visibility: 'closed', post: 'locked_at', may: { member: '', author: 'close changeOptions', manager: '' } },
  'of a hidden post': { visibility: 'closed', post: 'hidden_at', may: { author: '', manager: '' } },
  'of a deleted post that others answered': { visibility: 'open', post: 'deleted_at', may: {} },
  'in an archived community': { visibility: 'open', archived: true, may: { outsider: '', administrator: '', member: '', author: '', manager: '' } },
};

describe('who sees a poll, and does what with it', () => {
  let product: Product;
  const ids = new Map<Who, string>();
  beforeAll(async () => {
    product = await startProduct();
    for (const who of everyone) ids.set(who, (await product.as(mailboxes[who])).id);
  });
  afterAll(() => product.close());

  test.each(Object.entries(polls))('a poll %s', async (_name, { visibility, post, archived, voters = 0, closed, may }) => {
    const { database } = product;
    const [communityId, id] = [newId(), newId()];
    await database.tx(async () => {
      await database.rows(sql`INSERT INTO community (id, name, slug, visibility, language, last_activity_at, archived_at, created_by_id, created_at)
        VALUES (${communityId}, ${communityId}, ${communityId}, ${visibility}, 'fr', now(), ${archived ? new Date() : null}, ${ids.get('manager')}, now())`);
      for (const who of ['member', 'author', 'manager'] as const) {
        await database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${communityId}, ${ids.get(who)}, ${who === 'manager' ? 'manager' : 'member'}, now())`);
      }
      await database.rows(sql`INSERT INTO post (id, community_id, author_id, kind, body_markdown, body_tree, body_text, language, created_at, last_activity_at, comment_count)
        VALUES (${id}, ${communityId}, ${ids.get('author')}, 'poll', 'x', '{}', 'x', 'fr', now(), now(), 1)`);
      if (post) await database.rows(sql`UPDATE post SET ${raw(post)} = now() WHERE id = ${id}`);
      await database.rows(sql`INSERT INTO poll (id, choices, anonymous, results, voter_count, closed_at) VALUES (${id}, 'one', true, 'always', ${voters}, ${closed ? new Date() : null})`);
    });
    const [see, can] = [product.app.get(See), product.app.get(Can)];
    const row: Row = {};
    for (const who of everyone) {
      const viewer = (await product.app.get(SessionService).viewerFor(ids.get(who)!))!;
      const poll = await see.one(viewer, Poll, id);
      // The one sentence answers for one and for many.
      expect((await see.who(Poll, id, [viewer.id])).has(viewer.id)).toBe(poll !== null);
      if (!poll) continue;
      const allowed = [];
      for (const act of ['vote', 'close', 'changeOptions']) if (await can.may(viewer, act, Poll, poll)) allowed.push(act);
      row[who] = allowed.join(' ');
    }
    expect(row).toEqual(may);
  });
});
