import { randomUUID } from 'node:crypto';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { comment, communityId, personId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

type Refused = { errors: { code: string; field: string | null }[] };

/** What a merge does with the rows of each table that names a community; a new one is thought about, then added here. */
const tables: Record<string, string> = {
  membership: 'come along, those of who belongs to both stay as they are; the account of who knew the former one stays',
  post: 'come along', report: 'those that wait come along', join_request: 'those that wait come along or are dropped', invitation: 'those that wait come along or are dropped',
  removal: 'the account of it stays', moderation_decision: 'the account of it stays', audit_entry: 'never changes', house_rule: 'stays, archived', resource: 'stays, archived', welcome_seen: 'stays',
  official_mark: 'ends', quiet_question: 'is answered', former_name: 'stays', post_move: 'tells what was', directory_entry: 'is computed anew',
  event: 'follows its post', file_use: 'follows its post', scheduled_post: 'is refused when it is due, with the reason; the author keeps the text', membership_rule: 'ends: who came by it stays in the one that remains',
  rule_departure: 'stays', bulk_invitation: 'is cancelled', succession: 'none is open: someone manages both', succession_offer: 'none is open',
};

describe('two communities become one', () => {
  let product: Product;
  let claire: Actor;
  let awa: Actor;
  let ines: Actor;
  let tom: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [claire, awa, ines, tom] = (await Promise.all(['claire', 'awa', 'ines', 'tom'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());

  const act = async <T = object>(actor: Actor, name: string, input: object, selection = '', type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`): Promise<T & Refused> => {
    const answer = await actor.query<Record<string, T & Refused>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field } } }`, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data[name]!;
  };
  const wrong = ({ errors }: Refused): string[] => errors.map(({ code, field }) => `${code} on ${field}`);
  const create = async (visibility: string, name = `Essai ${randomUUID().slice(0, 8)}`): Promise<string> => {
    const input = { clientId: randomUUID(), name, purpose: 'Ce que nous essayons ensemble.', visibility, language: 'fr', work: true, topics: [] };
    return (await act<{ community: { id: string } }>(claire, 'createCommunity', input, 'community { id }')).community.id;
  };
  const uuid = (id: string): string => fromNodeId(id, 'community')!;
  const enter = async (id: string, ...people: Actor[]) => {
    for (const { id: who } of people) await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) VALUES (${uuid(id)}, ${who}, now())`);
  };
  const merge = (actor: Actor, from: string, into: string) => act<{ community: { id: string } | null }>(actor, 'mergeCommunity', { communityId: from, intoId: into }, 'community { id }');
  const see = async <T = Record<string, never>>(actor: Actor, id: string, fields: string): Promise<T | null> =>
    (await actor.query<{ community: T | null }>(`query ($id: ID!) { community(id: $id) { ${fields} } }`, { id })).data.community;

  test('posts, comments, members and readings come along; old links open what they opened; the former one leads on', async () => {
    const [from, into] = [await create('closed', 'Atelier soudure'), await create('closed', 'Atelier fibre')];
    await enter(from, awa, tom);
    await enter(into, tom);
    const written = (await act<{ post: { id: string } }>(awa, 'postPost', { clientId: randomUUID(), communityId: from, title: 'Une lame usée', body: 'Laquelle ?', language: 'fr' }, 'post { id }')).post.id;
    const answer = await comment(tom, written, 'La mienne.');
    await act(tom, 'noteReading', { readings: [{ thingId: written, agoMilliseconds: 0 }] });
    await act(ines, 'askToJoin', { communityId: from, message: 'Bonjour' });
    expect(wrong(await merge(claire, from, into))).toEqual([]);

    const { data } = await awa.query('query ($post: ID!, $comment: ID!) { post(id: $post) { community { name } commentCount comments(around: $comment, first: 5) { nodes { id } } } comment(id: $comment) { id } }', { post: written, comment: answer.id });
    expect(data).toEqual({ post: { community: { name: 'Atelier fibre' }, commentCount: 1, comments: { nodes: [{ id: answer.id }] } }, comment: { id: answer.id } });
    const members = await product.database.rows<{ person_id: string; role: string }>(sql`SELECT person_id, role FROM membership WHERE community_id = ${uuid(into)}`);
    expect(members.map(({ person_id }) => person_id).sort()).toEqual([claire.id, awa.id, tom.id].sort());
    expect(members.filter(({ role }) => role === 'manager').map(({ person_id }) => person_id)).toEqual([claire.id]);
    expect(await see(awa, into, 'memberCount newPostCount')).toEqual({ memberCount: 3, newPostCount: 0 });
    // Who knew the former one is led on; it stands in no list of one's own any more.
    expect(await see(awa, from, 'archivedAt mergedInto { id } viewerCanRestore')).toEqual({ archivedAt: expect.any(String), mergedInto: { id: into }, viewerCanRestore: false });
    const mine = (await awa.query<{ viewer: { communities: { nodes: { id: string }[] } } }>('{ viewer { communities(first: 50) { nodes { id } } } }')).data.viewer.communities.nodes.map(({ id }) => id);
    expect([mine.includes(into), mine.includes(from)]).toEqual([true, false]);
    // Who asked to join waits at the one that stays.
    expect(await see(claire, into, 'pendingRequests { nodes { person { firstName } } }')).toEqual({ pendingRequests: { nodes: [{ person: { firstName: 'Inès' } }] } });
    expect(wrong(await act(claire, 'restoreCommunity', { communityId: from }, '', 'CommunityInput'))).toEqual(['MERGED on communityId']);
    expect(wrong(await merge(claire, from, await create('secret')))).toEqual(['MERGED on communityId']);
  });

  test('is for who manages both, never into one that more people read, never into itself or an archived one', async () => {
    const [open, closed, secret] = [await create('open'), await create('closed'), await create('secret')];
    await enter(closed, awa);
    expect(wrong(await merge(awa, closed, open))).toEqual(['NOT_ALLOWED on communityId']);
    expect(wrong(await merge(claire, open, communityId('fibre-au-quotidien')))).toEqual(['NOT_ALLOWED on intoId']);
    expect(wrong(await merge(claire, closed, open))).toEqual(['MERGE_EXPOSES on intoId']);
    expect(wrong(await merge(claire, secret, closed))).toEqual(['MERGE_EXPOSES on intoId']);
    expect(wrong(await merge(claire, open, open))).toEqual(['INVALID on intoId']);
    for (const unknown of [communityId('projet-boreal'), toNodeId('community', randomUUID())]) expect(wrong(await merge(claire, open, unknown))).toEqual(['NOT_FOUND on intoId']);
    const ended = await create('open');
    await act(claire, 'archiveCommunity', { communityId: ended, reason: 'Elle a fait son temps.' });
    expect(wrong(await merge(claire, open, ended))).toEqual(['ARCHIVED on intoId']);
    expect(wrong(await merge(claire, ended, open))).toEqual([]);
  });

  test('an invitation to an open one does not open the closed one in which it ends', async () => {
    const [open, closed] = [await create('open'), await create('closed')];
    const { invitations } = await act<{ invitations: { id: string }[] }>(claire, 'inviteToCommunity', { communityId: open, personIds: [personId('ines')] }, 'invitations { id }');
    await merge(claire, open, closed);
    expect(wrong(await act(ines, 'acceptInvitation', { invitationId: invitations[0]!.id }, '', 'InvitationInput'))).toEqual(['ALREADY_DECIDED on invitationId']);
    expect(await see(ines, closed, 'viewerRole viewerInvitation { id }')).toEqual({ viewerRole: null, viewerInvitation: null });
  });

  test('who may not see the one that stays is not told of it', async () => {
    const [open, secret] = [await create('open', 'Avant le secret'), await create('secret', 'Le secret')];
    await merge(claire, open, secret);
    expect(await see(ines, open, 'name mergedInto { name }')).toEqual({ name: 'Avant le secret', mergedInto: null });
  });

  test('of two merges that cross at the same moment one is done and one refused', async () => {
    const [one, other] = [await create('open'), await create('open')];
    const answers = await Promise.all([merge(claire, one, other), merge(claire, other, one)]);
    expect(answers.flatMap(wrong)).toEqual([expect.stringMatching(/ARCHIVED|MERGED/)]);
  });

  test('thousands of posts and members go in one act', async () => {
    const [from, into] = [await create('open'), await create('open')];
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) SELECT ${uuid(from)}, id, now() FROM person WHERE id <> ${claire.id}`);
    await product.database.rows(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at)
      SELECT gen_random_uuid(), ${uuid(from)}, ${awa.id}, 'x', '{"type":"doc","content":[]}', 'x', 'fr', now(), now() FROM generate_series(1, 4500)`);
    expect(wrong(await merge(claire, from, into))).toEqual([]);
    const [left] = await product.database.rows<{ posts: number; members: number }>(sql`
      SELECT (SELECT count(*)::int FROM post WHERE community_id = ${uuid(from)}) AS posts, (SELECT count(*)::int FROM membership m WHERE community_id = ${uuid(into)}) AS members`);
    const [{ people }] = (await product.database.rows<{ people: number }>(sql`SELECT count(*)::int AS people FROM person`)) as [{ people: number }];
    expect(left).toEqual({ posts: 0, members: people });
  }, 30_000);

  test('each table that names a community is thought about', async () => {
    const rows = await product.database.rows<{ table_name: string }>(sql`
      SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%community_id' AND table_name <> 'community'`);
    expect(rows.map(({ table_name }) => table_name).filter((name) => !(name in tables)).sort()).toEqual([]);
  });
});
