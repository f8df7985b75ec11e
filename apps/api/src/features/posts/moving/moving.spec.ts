import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

type Refused = { errors: { code: string; field: string | null }[] };
const [west, shops, safety, social] = ['unite-intervention-ouest', 'agences-boutiques', 'securite-terrain', 'comite-social'].map(communityId) as [string, string, string, string];

describe('a post moves to another community', () => {
  let product: Product;
  let awa: Actor;
  let farid: Actor;
  let ines: Actor;
  let olivier: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [awa, farid, ines, olivier] = (await Promise.all(['awa', 'farid', 'ines', 'olivier'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());

  const move = async (actor: Actor, postId: string, to: string): Promise<string[]> => {
    const { data } = await actor.query<{ movePost: Refused }>('mutation ($input: MovePostInput!) { movePost(input: $input) { errors { code field } } }', { input: { postId, communityId: to } });
    return data.movePost.errors.map(({ code, field }) => `${code} on ${field}`);
  };
  const see = async <T = Record<string, never>>(actor: Actor, id: string, fields: string): Promise<T | null> => {
    const answer = await actor.query<{ post: T | null }>(`query ($id: ID!) { post(id: $id) { ${fields} } }`, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data.post;
  };
  const write = async (actor: Actor, slug: string, title = 'À sa place'): Promise<string> => (await post(actor, slug, 'Un texte.', { title })).id!;

  test('with its comments, reactions and readings; its address and that of each comment stay; a line says where it comes from', async () => {
    const id = await write(awa, 'securite-terrain', 'Un casque qui glisse');
    const answer = await comment(olivier, id, 'Réglez la molette.');
    await ines.query('mutation ($input: ReactInput!) { react(input: $input) { errors { code } } }', { input: { postId: id, kind: 'thanks' } });
    const read = await ines.query('mutation ($input: NoteReadingInput!) { noteReading(input: $input) { errors { code } } }', { input: { readings: [{ thingId: id, agoMilliseconds: 0 }] } });
    expect(read.data).toEqual({ noteReading: { errors: [] } });
    await product.database.rows(sql`UPDATE post SET pinned_at = now(), featured_at = now() WHERE title = 'Un casque qui glisse'`);
    expect(await move(awa, id, shops)).toEqual([]);
    expect(await see(ines, id, 'slug title pinnedAt featuredAt commentCount viewerLastReadAt community { id } lastMove { movedBy { firstName } from { id name } } comments(first: 5) { nodes { id } }')).toEqual({
      slug: 'un-casque-qui-glisse', title: 'Un casque qui glisse', pinnedAt: null, featuredAt: null, commentCount: 1, viewerLastReadAt: expect.any(String), community: { id: shops },
      lastMove: { movedBy: { firstName: 'Awa' }, from: { id: safety, name: 'Sécurité terrain' } }, comments: { nodes: [{ id: answer.id }] },
    });
    // Moving it where it stands already changes nothing.
    expect(await move(awa, id, shops)).toEqual([]);
    expect(await product.database.rows(sql`SELECT 1 FROM post_move m JOIN post p ON p.id = m.post_id WHERE p.title = 'Un casque qui glisse'`)).toHaveLength(1);
    const trail = await product.database.rows<{ act: string; details: string }>(sql`SELECT act, details FROM audit_entry WHERE actor_id = ${awa.id} ORDER BY index`);
    expect(trail.map(({ act }) => act)).toEqual(['post.moveAway', 'post.moveIn']);
  });

  test('into a closed one: who may not read there gets what an unknown address gives', async () => {
    const id = await write(awa, 'securite-terrain', 'Entre nous désormais');
    expect(await see(ines, id, 'id')).not.toBeNull();
    expect(await move(awa, id, west)).toEqual([]);
    expect(await see(ines, id, 'id')).toBeNull();
    expect(await see(farid, id, 'lastMove { from { name } }')).toEqual({ lastMove: { from: { name: 'Sécurité terrain' } } });
  });

  test('out of a closed one, its name is told only to those who may know it', async () => {
    const guillaume = await product.as('guillaume');
    const [boreal] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = 'projet-boreal'`);
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) SELECT c.id, ${guillaume.id}, now() FROM community c WHERE c.slug = 'securite-terrain' ON CONFLICT DO NOTHING`);
    const id = await write(guillaume, 'projet-boreal', 'Une question de casques');
    expect(await move(guillaume, id, safety)).toEqual([]);
    expect(await see(ines, id, 'title lastMove { movedBy { firstName } from { name } }')).toEqual({ title: 'Une question de casques', lastMove: { movedBy: { firstName: 'Guillaume' }, from: null } });
    expect(await see(guillaume, id, 'lastMove { from { name } }')).toEqual({ lastMove: { from: { name: 'Projet Boréal' } } });
    const told = await product.database.rows<{ details: string; community_id: string }>(sql`SELECT details, community_id FROM audit_entry WHERE act = 'post.moveIn' AND actor_id = ${guillaume.id}`);
    expect(JSON.stringify(told.map(({ details }) => details))).not.toContain(boreal!.id);
  });

  test('by its author, or a manager where it stands; nobody else, and only to where one may post', async () => {
    const id = await write(awa, 'securite-terrain');
    expect(await move(ines, id, shops)).toEqual(['NOT_ALLOWED on postId']);
    expect(await see(ines, id, 'viewerCanMove')).toEqual({ viewerCanMove: false });
    expect(await move(awa, id, social)).toEqual(['NOT_ALLOWED on communityId']);
    for (const unknown of [communityId('projet-boreal'), toNodeId('community', randomUUID())]) expect(await move(awa, id, unknown)).toEqual(['NOT_FOUND on communityId']);
    expect(await move(olivier, id, communityId('fibre-au-quotidien'))).toEqual([]);
    const hidden = await write(awa, 'securite-terrain');
    await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE title = 'À sa place' AND community_id = (SELECT id FROM community WHERE slug = 'securite-terrain')`);
    expect(await move(awa, hidden, shops)).toEqual(['POST_HIDDEN on postId']);
  });

  test('to more readers by its author’s own will alone, and not once others have answered', async () => {
    const id = await write(awa, 'unite-intervention-ouest', 'Un échange de garde');
    await product.database.rows(sql`INSERT INTO membership (community_id, person_id, joined_at) SELECT c.id, ${farid.id}, now() FROM community c WHERE c.slug = 'securite-terrain' ON CONFLICT DO NOTHING`);
    expect(await see(farid, id, `moveTo(communityId: "${safety}") { isWider refusal { code } community { memberCount } }`)).toEqual({
      moveTo: { isWider: true, refusal: { code: 'MOVE_WIDENS' }, community: { memberCount: expect.any(Number) } },
    });
    expect(await move(farid, id, safety)).toEqual(['MOVE_WIDENS on communityId']);
    const answered = await write(awa, 'unite-intervention-ouest', 'Un autre échange');
    await comment(farid, answered, 'D’accord pour jeudi.');
    expect(await move(awa, answered, safety)).toEqual(['MOVE_WIDENS_ANSWERS on communityId']);
    expect(await see(awa, id, `moveTo(communityId: "${safety}") { isWider refusal { code } }`)).toEqual({ moveTo: { isWider: true, refusal: null } });
    expect(await move(awa, id, safety)).toEqual([]);
    expect(await see(ines, id, 'title')).toEqual({ title: 'Un échange de garde' });
  });

  test('a community of people who all read it already is no wider, also a closed one', async () => {
    const id = await write(awa, 'unite-intervention-ouest', 'Pour quelques-uns');
    const few = (await farid.query<{ createCommunity: { community: { id: string } } }>('mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } errors { code } } }', {
      input: { clientId: randomUUID(), name: 'Quelques-uns de l’Ouest', purpose: 'Ce qui regarde quelques-uns.', visibility: 'secret', language: 'fr', work: true, topics: [] },
    })).data.createCommunity.community.id;
    await comment(farid, id, 'Voyons cela entre nous.');
    expect(await see(farid, id, `moveTo(communityId: "${few}") { isWider refusal { code } }`)).toEqual({ moveTo: { isWider: false, refusal: null } });
    expect(await see(awa, id, `moveTo(communityId: "${few}") { isWider }`)).toEqual({ moveTo: null });
    expect(await move(farid, id, few)).toEqual([]);
    // Its author is not among the few.
    expect(await see(awa, id, 'id')).toBeNull();
  });

  test('a report that waits goes along to those who manage it now', async () => {
    const id = await write(awa, 'securite-terrain', 'Signalée');
    const { data } = await ines.query('mutation ($input: ReportInput!) { report(input: $input) { errors { code } } }', { input: { postId: id, reason: 'off_topic', note: 'Ailleurs' } });
    expect(data).toEqual({ report: { errors: [] } });
    expect(await move(awa, id, shops)).toEqual([]);
    const queue = async (first: string) => JSON.stringify((await (await product.as(first)).query('{ viewer { moderationQueue(first: 50) { nodes { community { id } post { title } } } } }')).data);
    expect(await queue('mireille')).toContain('Signalée');
    expect(await queue('alexandra')).not.toContain('Signalée');
  });

  test('moved twice at the same moment, it stands in one place, as the last line says', async () => {
    const id = await write(awa, 'securite-terrain', 'Deux mains');
    await Promise.all([move(awa, id, shops), move(olivier, id, communityId('fibre-au-quotidien'))]);
    const [row] = await product.database.rows<{ here: string; said: string }>(sql`
      SELECT p.community_id AS here, (SELECT to_community_id FROM post_move m WHERE m.post_id = p.id ORDER BY moved_at DESC, m.id DESC LIMIT 1) AS said FROM post p WHERE title = 'Deux mains'`);
    expect(row!.here).toBe(row!.said);
  });
});
