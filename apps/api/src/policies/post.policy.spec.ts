import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { Comment } from '../features/comments/comment.entity.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { Post } from '../features/posts/post.entity.ts';
import { raw, sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { See } from './see.ts';

// `left` wrote a post and left the community since.
const mailboxes = { outsider: 'ines', administrator: 'hugo', left: 'karim', member: 'nadia', author: 'awa', manager: 'farid' } as const;
type Who = keyof typeof mailboxes;
const everyone = Object.keys(mailboxes) as Who[];
const belonging: Who[] = ['member', 'author', 'manager'];

const postActs = ['comment', 'react', 'edit', 'delete', 'report', 'moderate', 'lock', 'unlock', 'pin', 'feature', 'promote', 'propose'] as const;
const commentActs = ['reply', 'react', 'edit', 'delete', 'report', 'moderate'] as const;
type Row = Partial<Record<Who, string>>;

/** For each state of a post, who sees it and may do what; who is not named does not see it. */
const posts: Record<string, { visibility: 'open' | 'closed' | 'secret'; state: string; archived?: boolean; commentCount?: number; may: Row }> = {
  'in an open community': { visibility: 'open', state: '', may: {
    outsider: 'react report', administrator: 'react report', left: 'react report', member: 'comment react report', author: 'comment react edit delete lock',
    manager: 'comment react report moderate lock unlock pin feature promote propose',
  } },
  'in a closed community': { visibility: 'closed', state: '', may: {
    member: 'comment react report', author: 'comment react edit delete lock', manager: 'comment react report moderate lock unlock pin feature promote propose',
  } },
  'in a secret community': { visibility: 'secret', state: '', may: {
    member: 'comment react report', author: 'comment react edit delete lock', manager: 'comment react report moderate lock unlock pin feature promote propose',
  } },
  'locked': { visibility: 'open', state: 'locked_at', may: {
    outsider: 'react report', administrator: 'react report', left: 'react report', member: 'react report', author: 'react edit delete lock',
    manager: 'react report moderate lock unlock pin feature promote propose',
  } },
  'hidden': { visibility: 'open', state: 'hidden_at', may: { author: 'react delete', manager: 'react moderate lock unlock' } },
  'hidden in a closed community': { visibility: 'closed', state: 'hidden_at', may: { author: 'react delete', manager: 'react moderate lock unlock' } },
  'in an archived community': { visibility: 'open', state: '', archived: true, may: {
    outsider: 'report', administrator: 'report', left: 'report', member: 'report', author: 'delete', manager: 'report moderate',
  } },
  'deleted where others answered': { visibility: 'open', state: 'deleted_at', commentCount: 1, may: { outsider: '', administrator: '', left: '', member: '', author: '', manager: '' } },
  'deleted that nobody answered': { visibility: 'open', state: 'deleted_at', may: {} },
};

/** The same for a comment, under a post that anyone may read unless said. */
const comments: Record<string, { visibility: 'open' | 'closed'; post?: string; comment?: string; answered?: boolean; archived?: boolean; may: Row }> = {
  'to an open post': { visibility: 'open', may: {
    outsider: 'react report', administrator: 'react report', left: 'react report', member: 'reply react report', author: 'reply react edit delete', manager: 'reply react report moderate',
  } },
  'in a closed community': { visibility: 'closed', may: { member: 'reply react report', author: 'reply react edit delete', manager: 'reply react report moderate' } },
  'to a locked post': { visibility: 'open', post: 'locked_at', may: {
    outsider: 'react report', administrator: 'react report', left: 'react report', member: 'react report', author: 'react delete', manager: 'react report moderate',
  } },
  'to a hidden post': { visibility: 'open', post: 'hidden_at', may: { manager: 'react report moderate' } },
  'hidden': { visibility: 'open', comment: 'hidden_at', may: { author: 'react delete', manager: 'react moderate' } },
  'in an archived community': { visibility: 'open', archived: true, may: {
    outsider: 'report', administrator: 'report', left: 'report', member: 'report', author: 'delete', manager: 'report moderate',
  } },
  'deleted with replies': { visibility: 'open', comment: 'deleted_at', answered: true, may: { outsider: '', administrator: '', left: '', member: '', author: '', manager: '' } },
  'deleted without any': { visibility: 'open', comment: 'deleted_at', may: {} },
};

/** What brings the kind of a post, by kind and state. */
const kindActs = ['acceptAnswer', 'convert', 'haveSameQuestion', 'seeReach'] as const;
const noOne: Row = Object.fromEntries(everyone.map((who) => [who, '']));
const kinds: Record<string, { kind: string; state?: string; archived?: boolean; may: Row }> = {
  'question': { kind: 'question', may: {
    outsider: 'haveSameQuestion', administrator: 'haveSameQuestion', left: 'haveSameQuestion', member: 'haveSameQuestion', author: 'acceptAnswer convert',
    manager: 'acceptAnswer convert haveSameQuestion',
  } },
  'question closed to comments': { kind: 'question', state: 'locked_at', may: {
    outsider: 'haveSameQuestion', administrator: 'haveSameQuestion', left: 'haveSameQuestion', member: 'haveSameQuestion', author: 'acceptAnswer convert',
    manager: 'acceptAnswer convert haveSameQuestion',
  } },
  'hidden question': { kind: 'question', state: 'hidden_at', may: { author: '', manager: '' } },
  'question in an archived community': { kind: 'question', archived: true, may: noOne },
  'deleted question where others answered': { kind: 'question', state: 'deleted_at', may: noOne },
  'discussion': { kind: 'discussion', may: { ...noOne, author: 'convert', manager: 'convert' } },
  'poll': { kind: 'poll', may: noOne },
  'announcement': { kind: 'announcement', may: { ...noOne, author: 'seeReach', manager: 'seeReach' } },
  'deleted announcement': { kind: 'announcement', state: 'deleted_at', may: noOne },
};

describe('who sees a post or a comment, and does what with it', () => {
  let product: Product;
  let see: See;
  let can: Can;
  const ids = new Map<Who, string>();
  beforeAll(async () => {
    product = await startProduct();
    [see, can] = [product.app.get(See), product.app.get(Can)];
    for (const who of everyone) ids.set(who, (await product.as(mailboxes[who])).id);
  });
  afterAll(() => product.close());

  const community = async (visibility: string, archived: boolean | undefined): Promise<string> => {
    const id = newId();
    const { database } = product;
    await database.tx(async () => {
      await database.rows(sql`INSERT INTO community (id, name, slug, visibility, language, last_activity_at, archived_at, created_by_id, created_at)
        VALUES (${id}, ${id}, ${id}, ${visibility}, 'fr', now(), ${archived ? new Date() : null}, ${ids.get('manager')}, now())`);
      for (const who of belonging) {
        await database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${id}, ${ids.get(who)}, ${who === 'manager' ? 'manager' : 'member'}, now())`);
      }
    });
    return id;
  };
  const write = async (communityId: string, author: Who, state: string | undefined, commentCount = 0): Promise<string> => {
    const id = newId();
    await product.database.rows(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at, comment_count)
      VALUES (${id}, ${communityId}, ${ids.get(author)}, 'x', '{}', 'x', 'fr', now(), now(), ${commentCount})`);
    if (state) await product.database.rows(sql`UPDATE post SET ${raw(state)} = now() WHERE id = ${id}`);
    return id;
  };
  const answer = async (postId: string, author: Who, state?: string, parentId: string | null = null): Promise<string> => {
    const id = newId();
    await product.database.rows(sql`INSERT INTO comment (id, post_id, parent_id, author_id, body_markdown, body_tree, body_text, language, created_at)
      VALUES (${id}, ${postId}, ${parentId}, ${ids.get(author)}, 'x', '{}', 'x', 'fr', now())`);
    if (state) await product.database.rows(sql`UPDATE comment SET ${raw(state)} = now() WHERE id = ${id}`);
    return id;
  };
  const mayOf = async <T extends Post | Comment>(entity: abstract new () => T, id: string, acts: readonly string[]): Promise<Row> => {
    const row: Row = {};
    for (const who of everyone) {
      const viewer = (await product.app.get(SessionService).viewerFor(ids.get(who)!))!;
      const thing = await see.one(viewer, entity, id);
      // The one sentence answers for one and for many.
      expect((await see.who(entity, id, [viewer.id])).has(viewer.id)).toBe(thing !== null);
      expect((await product.database.rows(sql`SELECT 1 FROM ${raw(entity.name.toLowerCase())} t WHERE t.id = ${id} AND ${see.all(viewer, entity, 't')}`)).length).toBe(thing ? 1 : 0);
      if (!thing) continue;
      const allowed = [];
      for (const act of acts) if (await can.may(viewer, act, entity, thing)) allowed.push(act);
      row[who] = allowed.join(' ');
    }
    return row;
  };

  test.each(Object.entries(posts))('a post %s', async (_name, { visibility, state, archived, commentCount, may }) => {
    const communityId = await community(visibility, archived);
    expect(await mayOf(Post, await write(communityId, 'author', state, commentCount), postActs)).toEqual(may);
  });

  test.each(Object.entries(kinds))('a %s', async (_name, { kind, state, archived, may }) => {
    const id = await write(await community('open', archived), 'author', state, 1);
    await product.database.rows(sql`UPDATE post SET kind = ${kind} WHERE id = ${id}`);
    expect(await mayOf(Post, id, kindActs)).toEqual(may);
  });

  test.each(Object.entries(comments))('a comment %s', async (_name, { visibility, post, comment, answered, archived, may }) => {
    const postId = await write(await community(visibility, archived), 'manager', post, 1);
    const id = await answer(postId, 'author', comment);
    if (answered) await answer(postId, 'manager', undefined, id);
    expect(await mayOf(Comment, id, commentActs)).toEqual(may);
  });

  test('who left a closed community no longer sees what they wrote there', async () => {
    const id = await write(await community('closed', false), 'left', undefined);
    expect(Object.keys(await mayOf(Post, id, []))).toEqual(['member', 'author', 'manager']);
  });

  test('a reply under a hidden comment is left to its own author and the managers', async () => {
    const postId = await write(await community('open', false), 'manager', undefined, 2);
    const top = await answer(postId, 'manager', 'hidden_at');
    expect(Object.keys(await mayOf(Comment, await answer(postId, 'member', undefined, top), []))).toEqual(['member', 'manager']);
  });

  test('a fourth post is not pinned, and one of the three may still be taken down', async () => {
    const communityId = await community('open', false);
    const pinned = await Promise.all([1, 2, 3].map(() => write(communityId, 'author', 'pinned_at')));
    const manager = (await product.app.get(SessionService).viewerFor(ids.get('manager')!))!;
    const [fourth, third] = [await see.require(manager, Post, await write(communityId, 'author', undefined)), await see.require(manager, Post, pinned[2]!)];
    expect(await can.check(manager, 'pin', Post, fourth)).toBe('TOO_MANY_PINS');
    expect(await can.check(manager, 'pin', Post, third)).toBeNull();
  });
});
