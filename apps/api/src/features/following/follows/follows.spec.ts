import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { comment, communityId, personId, post } from '../../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Chosen {
  follow: { id: string; state: string } | null;
  before: string | null;
  errors: { code: string; field: string | null }[];
}

describe('what I follow and mute', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let ines: Actor;
  let denis: Actor;
  const fibre = communityId('fibre-au-quotidien');

  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, ines, denis] = (await Promise.all(['bruno', 'gaelle', 'ines', 'denis'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());
  afterEach(() => product.database.rows(sql`DELETE FROM follow`));

  const choose = async (who: Actor, thing: string | { topic: string }, state: string): Promise<Chosen> => {
    const { data, errors } = await who.query<{ chooseFollow: Chosen }>('mutation ($input: ChooseFollowInput!) { chooseFollow(input: $input) { follow { id state } before errors { code field } } }', {
      input: { ...(typeof thing === 'string' ? { thingId: thing } : thing), state },
    });
    expect(errors).toBeUndefined();
    return data.chooseFollow;
  };
  const home = async (who: Actor): Promise<string[]> =>
    (await who.query<{ viewer: { home: { nodes: { id: string }[] } } }>('{ viewer { home(first: 100) { nodes { id } } } }')).data.viewer.home.nodes.map(({ id }) => id);
  const list = async (who: Actor): Promise<{ kind: string; state: string; topic: string | null; post: unknown; person: { name: string } | null; community: { name: string } | null }[]> =>
    (await who.query<{ viewer: { follows: { nodes: never[] } } }>('{ viewer { follows(first: 100) { nodes { kind state topic post { id } person { name } community { name } } } } }')).data.viewer.follows.nodes;
  const forMe = async (who: Actor): Promise<number> => (await who.query<{ viewer: { unreadForMeCount: number } }>('{ viewer { unreadForMeCount } }')).data.viewer.unreadForMeCount;
  const newThere = async (who: Actor): Promise<number> => (await who.query<{ community: { newPostCount: number } }>('query ($id: ID!) { community(id: $id) { newPostCount } }', { id: fibre })).data.community.newPostCount;
  const inside = async (who: Actor): Promise<string[]> =>
    (await who.query<{ community: { posts: { nodes: { id: string }[] } } }>('query ($id: ID!) { community(id: $id) { posts(first: 20) { nodes { id } } } }', { id: fibre })).data.community.posts.nodes.map(({ id }) => id);

  test('a colleague who is followed brings what I may read from anywhere, each post once, and nothing else', async () => {
    const open = (await post(gaelle, 'fibre-au-quotidien', 'Depuis la fibre')).id!;
    const secret = (await post(denis, 'projet-boreal', 'Entre nous')).id!;
    expect(await home(ines)).toEqual([]);
    await choose(ines, personId('gaelle'), 'followed');
    await choose(ines, personId('denis'), 'followed');
    expect(await home(ines)).toContain(open);
    expect(await home(ines)).not.toContain(secret);
    await choose(bruno, personId('gaelle'), 'followed');
    const both = await home(bruno);
    expect(both.filter((id) => id === open)).toEqual([open]);
    expect(new Set(both).size).toBe(both.length);
  });

  test('a community or a topic that is followed brings its posts without my belonging to it, and no closed one', async () => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'Pour qui suit')).id!;
    await choose(ines, fibre, 'followed');
    expect(await home(ines)).toContain(id);
    await choose(ines, fibre, 'neither');
    expect(await home(ines)).toEqual([]);
    const [{ topic }] = (await product.database.rows<{ topic: string }>(sql`SELECT topics[1] AS topic FROM community WHERE slug = 'fibre-au-quotidien'`)) as [{ topic: string }];
    await choose(ines, { topic: topic.toUpperCase() }, 'followed');
    expect(await home(ines)).toContain(id);
    const closed = communityId('unite-intervention-ouest');
    await choose(ines, closed, 'followed');
    const [{ count }] = (await product.database.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM post JOIN community c ON c.id = community_id WHERE c.slug = 'unite-intervention-ouest'`)) as [{ count: number }];
    expect(count).toBeGreaterThan(0);
    expect((await home(ines)).length).toBeGreaterThan(0);
    const answers = await Promise.all((await home(ines)).map((one) => ines.query<{ post: object | null }>('query ($id: ID!) { post(id: $id) { id } }', { id: one })));
    expect(answers.every(({ data }) => data.post)).toBe(true);
  });

  test.each([
    ['a thread', (id: string) => id],
    ['a person', () => personId('gaelle')],
    ['a community', () => fibre],
    ['a topic', () => ({ topic: '' })],
  ])('%s that is muted leaves home and what counts as new, not the community; undone, all stands as before', async (what, thing) => {
    const id = (await post(gaelle, 'fibre-au-quotidien', `Muet : ${what}`)).id!;
    const [before, fresh] = [await home(bruno), await newThere(bruno)];
    expect(before).toContain(id);
    const [{ topic }] = (await product.database.rows<{ topic: string }>(sql`SELECT topics[1] AS topic FROM community WHERE slug = 'fibre-au-quotidien'`)) as [{ topic: string }];
    const muted = what === 'a topic' ? { topic } : (thing(id) as string);
    expect(await choose(bruno, muted, 'muted')).toMatchObject({ before: 'neither', errors: [] });
    expect(await choose(bruno, muted, 'muted')).toMatchObject({ before: 'muted', errors: [] });
    expect(await home(bruno)).not.toContain(id);
    expect(await newThere(bruno)).toBeLessThan(fresh);
    expect(await inside(bruno)).toContain(id);
    expect(await home(gaelle)).toContain(id);
    await choose(bruno, muted, 'neither');
    expect([await home(bruno), await newThere(bruno)]).toEqual([before, fresh]);
  });

  test('muting a person hides no announcement of theirs, nor what is theirs from others', async () => {
    const told = (await post(bruno, 'fibre-au-quotidien', 'Consigne : couper le courant avant d’ouvrir.', { kind: 'announcement', title: 'Sécurité' })).id!;
    const said = (await post(bruno, 'fibre-au-quotidien', 'Une remarque.')).id!;
    await choose(gaelle, personId('bruno'), 'muted');
    expect(await home(gaelle)).toContain(told);
    expect(await home(gaelle)).not.toContain(said);
    await choose(gaelle, told, 'muted');
    expect(await home(gaelle)).not.toContain(told);
  });

  test('comments in a thread that I follow count as mine; in one that I mute, and from a person that I mute, nothing does', async () => {
    const id = (await post(gaelle, 'fibre-au-quotidien', 'À suivre')).id!;
    const own = (await post(bruno, 'fibre-au-quotidien', 'Le mien')).id!;
    const start = await forMe(bruno);
    await comment(gaelle, id, 'Une réponse');
    expect(await forMe(bruno)).toBe(start);
    await choose(bruno, id, 'followed');
    expect(await forMe(bruno)).toBe(start + 1);
    await comment(gaelle, own, 'Chez vous');
    expect(await forMe(bruno)).toBe(start + 2);
    await choose(bruno, own, 'muted');
    expect(await forMe(bruno)).toBe(start + 1);
    await choose(bruno, personId('gaelle'), 'muted');
    expect(await forMe(bruno)).toBeLessThan(start + 1);
  });

  test('one list says all that I follow and mute, to me alone; what I may no longer see leaves it, and can still be given up', async () => {
    const boreal = communityId('projet-boreal');
    await choose(denis, boreal, 'followed');
    await choose(denis, personId('gaelle'), 'muted');
    await choose(denis, { topic: 'Vélo' }, 'followed');
    expect((await list(denis)).map(({ kind, state, topic }) => [kind, state, topic])).toEqual([['topic', 'followed', 'Vélo'], ['person', 'muted', null], ['community', 'followed', null]]);
    expect(await list(gaelle)).toEqual([]);
    await product.database.rows(sql`DELETE FROM invitation WHERE person_id = ${denis.id}`);
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${denis.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);
    expect((await list(denis)).map(({ kind }) => kind)).toEqual(['topic', 'person']);
    expect(await choose(denis, boreal, 'neither')).toEqual({ follow: null, before: 'followed', errors: [] });
    expect(await choose(denis, boreal, 'neither')).toEqual({ follow: null, before: 'neither', errors: [] });
    expect(await product.database.rows(sql`SELECT 1 FROM follow WHERE kind = 'community'`)).toEqual([]);
  });

  test('what is secret is answered as what does not exist; nobody follows oneself, nor more than five hundred things', async () => {
    for (const id of [communityId('projet-boreal'), toNodeId('community', randomUUID()), 'x']) expect((await choose(ines, id, 'muted')).errors).toEqual([{ code: 'NOT_FOUND', field: 'thingId' }]);
    expect((await choose(ines, personId('ines'), 'followed')).errors).toEqual([{ code: 'NOT_ALLOWED', field: 'thingId' }]);
    expect((await choose(ines, { topic: ' ' }, 'followed')).errors).toEqual([{ code: 'REQUIRED', field: 'topic' }]);
    await product.database.rows(sql`INSERT INTO follow (id, person_id, kind, topic, state, since) SELECT gen_random_uuid(), ${ines.id}, 'topic', 'sujet ' || n, 'followed', now() FROM generate_series(1, 500) n`);
    expect((await choose(ines, fibre, 'followed')).errors).toEqual([{ code: 'TOO_LARGE', field: 'thingId' }]);
    expect((await choose(ines, { topic: 'sujet 5' }, 'muted')).errors).toEqual([]);
  });

  test('two presses at once are one choice', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => choose(gaelle, fibre, n % 2 ? 'followed' : 'muted')));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await product.database.rows(sql`SELECT count(*)::int AS all FROM follow WHERE person_id = ${gaelle.id}`)).toEqual([{ all: 1 }]);
  });

  test('what one follows and mutes adds no statement to home', async () => {
    const cost = (): Promise<number> => statementsOf(() => denis.query('{ viewer { home(first: 20) { nodes { id viewerFollow viewerHasBookmark } } } }'));
    await cost();
    const without = await cost();
    for (const first of ['gaelle', 'bruno']) await choose(denis, personId(first), first === 'bruno' ? 'muted' : 'followed');
    await choose(denis, { topic: 'fibre' }, 'followed');
    expect(await cost()).toBe(without);
  });
});
