import { randomUUID } from 'node:crypto';
import { toNodeId } from '@parvis/domain';
import { communityId, personId, post, refusals } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

interface Refused { errors: { code: string; field: string | null }[] }

describe('what a community says of itself', () => {
  let product: Product;
  let farid: Actor;
  let tiphaine: Actor;
  let awa: Actor;
  let ines: Actor;
  const west = communityId('unite-intervention-ouest');
  const fibre = communityId('fibre-au-quotidien');
  beforeAll(async () => {
    product = await startProduct();
    [farid, tiphaine, awa, ines] = (await Promise.all(['farid', 'tiphaine', 'awa', 'ines'].map((first) => product.as(first)))) as [Actor, Actor, Actor, Actor];
    for (const table of ['house_rule', 'resource']) await product.database.rows(table === 'resource' ? sql`DELETE FROM resource` : sql`DELETE FROM house_rule`);
  });
  afterAll(() => product.close());

  const act = async <T = object>(actor: Actor, name: string, input: object, selection = '', type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`): Promise<T & Refused> => {
    const answer = await actor.query<Record<string, T & Refused>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code field } } }`, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data[name]!;
  };
  const see = async <T = Record<string, never>>(actor: Actor, id: string, fields: string): Promise<T> => {
    const answer = await actor.query<{ community: T }>(`query ($id: ID!) { community(id: $id) { ${fields} } }`, { id });
    expect(answer.errors).toBeUndefined();
    return answer.data.community;
  };
  const wrong = ({ errors }: Refused): string[] => errors.map(({ code, field }) => `${code} on ${field}`);
  const revision = async (id: string, field = 'revision'): Promise<string> => (await see<Record<string, string>>(id === west ? farid : await product.as('bruno'), id, field))[field]!;

  test('two managers do not write over each other unseen', async () => {
    const basedOn = await revision(west);
    const edit = (actor: Actor, purpose: string) => act(actor, 'editCommunity', { communityId: west, basedOn, purpose });
    expect(wrong(await edit(farid, 'Ce que Farid a écrit de nous.'))).toEqual([]);
    expect(wrong(await edit(tiphaine, 'Ce que Tiphaine a écrit de nous.'))).toEqual(['CHANGED_MEANWHILE on null']);
    expect(wrong(await edit(tiphaine, 'Ce que Farid a écrit de nous.'))).toEqual([]);
    expect(await see(farid, west, 'purpose')).toEqual({ purpose: 'Ce que Farid a écrit de nous.' });
  });

  test('the welcome is read once by each member, on any device, also by who leaves and comes back', async () => {
    const basedOn = await revision(fibre, 'textsRevision');
    const bruno = await product.as('bruno');
    expect(wrong(await act(ines, 'editCommunityTexts', { communityId: fibre, basedOn, description: 'A', welcome: 'B' }))).toEqual(['NOT_ALLOWED on communityId']);
    expect(wrong(await act(bruno, 'editCommunityTexts', { communityId: fibre, basedOn, description: 'Nous **aimons** la fibre.', welcome: 'Bienvenue, et posez vos questions.' }))).toEqual([]);
    expect(await see(ines, fibre, 'viewerIsToBeWelcomed welcome description')).toMatchObject({ viewerIsToBeWelcomed: false, welcome: null, description: { type: 'doc' } });
    expect(wrong(await act(ines, 'dismissWelcome', { communityId: fibre }, '', 'CommunityInput'))).toEqual(['NOT_MEMBER on communityId']);
    await act(ines, 'joinCommunity', { communityId: fibre }, '', 'CommunityInput');
    expect(await see(ines, fibre, 'viewerIsToBeWelcomed welcomeMarkdown')).toEqual({ viewerIsToBeWelcomed: true, welcomeMarkdown: 'Bienvenue, et posez vos questions.' });
    await act(ines, 'dismissWelcome', { communityId: fibre }, '', 'CommunityInput');
    expect(await see(await product.as('ines'), fibre, 'viewerIsToBeWelcomed')).toEqual({ viewerIsToBeWelcomed: false });
    await act(ines, 'leaveCommunity', { communityId: fibre }, '', 'CommunityInput');
    await act(ines, 'joinCommunity', { communityId: fibre }, '', 'CommunityInput');
    expect(await see(ines, fibre, 'viewerIsToBeWelcomed')).toEqual({ viewerIsToBeWelcomed: false });
    expect(await see(bruno, fibre, 'viewerIsToBeWelcomed')).toEqual({ viewerIsToBeWelcomed: false });
  });

  test('the cover is chosen among the pavings and tints there are', async () => {
    const basedOn = await revision(west, 'coverRevision');
    expect(wrong(await act(farid, 'chooseCommunityCover', { communityId: west, basedOn, paving: 'wave', tint: 9 }))).toEqual(['INVALID on tint']);
    expect(wrong(await act(farid, 'chooseCommunityCover', { communityId: west, basedOn, paving: 'wave', tint: 3 }))).toEqual([]);
    expect(await see(ines, west, 'cover { paving tint }')).toEqual({ cover: { paving: 'wave', tint: 3 } });
  });

  test('house rules are edited one by one, moved, and keep their anchor', async () => {
    const add = (text: string, clientId: string = randomUUID()) => act<{ rule: { id: string; position: number; revision: string } }>(farid, 'addHouseRule', { communityId: west, clientId, text }, 'rule { id position revision }');
    const clientId = randomUUID();
    const first = await add('On corrige un geste, jamais une personne.', clientId);
    expect((await add('On corrige un geste, jamais une personne.', clientId)).rule.id).toBe(first.rule.id);
    const second = await add('Danger immédiat ? On appelle d’abord.');
    expect(wrong(await act(awa, 'editHouseRule', { ruleId: first.rule.id, basedOn: first.rule.revision, text: 'Autre chose.' }))).toEqual(['NOT_ALLOWED on ruleId']);
    expect(wrong(await act(farid, 'editHouseRule', { ruleId: first.rule.id, basedOn: first.rule.revision, text: 'On corrige un geste, pas quelqu’un.' }))).toEqual([]);
    expect(wrong(await act(tiphaine, 'editHouseRule', { ruleId: first.rule.id, basedOn: first.rule.revision, text: 'Autre chose encore.' }))).toEqual(['CHANGED_MEANWHILE on null']);
    const { community } = await act<{ community: { houseRules: object[] } }>(farid, 'moveHouseRule', { ruleId: second.rule.id, position: 1 }, 'community { houseRules { id position text } }');
    expect(community.houseRules).toEqual([
      { id: second.rule.id, position: 1, text: 'Danger immédiat ? On appelle d’abord.' },
      { id: first.rule.id, position: 2, text: 'On corrige un geste, pas quelqu’un.' },
    ]);
    // Who thinks of joining a closed community reads them.
    expect((await see<{ houseRules: object[] }>(ines, west, 'houseRules { text }')).houseRules).toHaveLength(2);
    await act(farid, 'removeHouseRule', { ruleId: second.rule.id });
    expect(await see(farid, west, 'houseRules { id position }')).toEqual({ houseRules: [{ id: first.rule.id, position: 1 }] });
    for (let count = 2; count <= 15; count += 1) expect(wrong(await add(`Règle ${count} de la maison.`))).toEqual([]);
    expect(wrong(await add('Une de trop.'))).toEqual(['TOO_LARGE on text']);
  });

  test('rules moved at the same moment all keep a place of their own', async () => {
    const { houseRules } = await see<{ houseRules: { id: string }[] }>(farid, west, 'houseRules { id }');
    await Promise.all(houseRules.map(({ id }, i) => act(i % 2 ? farid : tiphaine, 'moveHouseRule', { ruleId: id, position: 1 + ((i * 7) % 15) })));
    const after = await see<{ houseRules: { id: string; position: number }[] }>(farid, west, 'houseRules { id position }');
    expect(after.houseRules.map(({ position }) => position)).toEqual(houseRules.map((_, i) => i + 1));
    expect(new Set(after.houseRules.map(({ id }) => id))).toEqual(new Set(houseRules.map(({ id }) => id)));
  });

  describe('what is kept at hand', () => {
    const add = (actor: Actor, over: object = {}) => act<{ resource: { id: string; revision: string } | null }>(actor, 'addResource', {
      communityId: west, clientId: randomUUID(), title: 'Fiche gestes et postures', address: 'https://example.org/fiche', ownerId: personId('farid'), reviewOn: '2099-01-01', ...over,
    }, 'resource { id revision }');

    test('is a page or a post, with a member who looks after it and a day', async () => {
      expect(wrong(await add(awa))).toEqual(['NOT_ALLOWED on communityId']);
      expect(wrong(await add(farid, { title: 'a', address: 'planning', reviewOn: '2026-02-31' }))).toEqual(['TOO_SHORT on title', 'WEB_ADDRESS_INVALID on address', 'INVALID on reviewOn']);
      expect(wrong(await add(farid, { address: 'javascript:alert(1)' }))).toEqual(['WEB_ADDRESS_INVALID on address']);
      expect(wrong(await add(farid, { ownerId: personId('ines') }))).toEqual(['OWNER_NOT_MEMBER on ownerId']);
      expect(wrong(await add(farid))).toEqual([]);
      const written = await post(farid, 'unite-intervention-ouest', 'Les numéros d’astreinte', { title: 'Astreintes' });
      expect(wrong(await add(farid, { title: 'Astreintes', address: `${product.settings.url}/posts/n-importe-quoi-${written.id!.slice(5)}` }))).toEqual([]);
      expect(await see(awa, west, 'resources { title url post { title } owner { firstName } reviewOn isToBeReviewed }')).toEqual({
        resources: [
          { title: 'Fiche gestes et postures', url: 'https://example.org/fiche', post: null, owner: { firstName: 'Farid' }, reviewOn: '2099-01-01', isToBeReviewed: false },
          { title: 'Astreintes', url: null, post: { title: 'Astreintes' }, owner: { firstName: 'Farid' }, reviewOn: '2099-01-01', isToBeReviewed: false },
        ],
      });
      expect(await see(ines, west, 'resources { title }')).toEqual({ resources: [] });
    });

    test('a post that is not for the manager cannot be kept, nor told apart from none', async () => {
      const secret = await post(await product.as('guillaume'), 'projet-boreal', 'Rien ne sort d’ici');
      const unknown = toNodeId('post', randomUUID());
      for (const id of [secret.id!, unknown]) expect(wrong(await add(farid, { address: `/posts/${id}` }))).toEqual(['NOT_FOUND on address']);
    });

    test('is said to be reviewed to managers, from its day on', async () => {
      const { resource } = await add(farid, { title: 'Plan de Cesson', reviewOn: new Date().toISOString().slice(0, 10) });
      const toReview = async (actor: Actor) => (await see<{ resources: { title: string; isToBeReviewed: boolean }[] }>(actor, west, 'resources { title isToBeReviewed }')).resources.filter(({ isToBeReviewed }) => isToBeReviewed);
      expect(await toReview(farid)).toEqual([{ title: 'Plan de Cesson', isToBeReviewed: true }]);
      expect(await toReview(awa)).toEqual([]);
      const edit = { resourceId: resource!.id, basedOn: resource!.revision, title: 'Plan de Cesson, 2026', address: '/people', ownerId: personId('tiphaine'), reviewOn: '2099-06-01' };
      expect(wrong(await act(farid, 'editResource', edit))).toEqual([]);
      expect(wrong(await act(tiphaine, 'editResource', { ...edit, title: 'Le plan' }))).toEqual(['CHANGED_MEANWHILE on null']);
      expect(await toReview(farid)).toEqual([]);
    });

    test('are five at most', async () => {
      expect(wrong(await add(farid, { title: 'Quatrième' }))).toEqual([]);
      const fifth = await add(farid, { title: 'Cinquième' });
      expect(wrong(await add(farid, { title: 'Sixième' }))).toEqual(['TOO_LARGE on title']);
      await act(farid, 'removeResource', { resourceId: fifth.resource!.id });
      expect(wrong(await add(farid, { title: 'Sixième' }))).toEqual([]);
    });
  });

  test('where managers alone post, members are told so and still comment', async () => {
    await act(farid, 'editCommunity', { communityId: west, basedOn: await revision(west), posting: 'managers' });
    expect(refusals(await post(awa, 'unite-intervention-ouest', 'Bonjour'))).toEqual(['MANAGERS_POST_ONLY on communityId']);
    expect(await see(awa, west, 'viewerCanPost viewerPostRefusal { code }')).toEqual({ viewerCanPost: false, viewerPostRefusal: { code: 'MANAGERS_POST_ONLY' } });
    expect(await see(ines, west, 'viewerCanPost viewerPostRefusal { code }')).toEqual({ viewerCanPost: false, viewerPostRefusal: null });
    const news = await post(farid, 'unite-intervention-ouest', 'Une nouvelle de l’unité');
    expect(news.errors).toEqual([]);
    const { data } = await awa.query('query ($id: ID!) { post(id: $id) { viewerCanComment } }', { id: news.id });
    expect(data).toEqual({ post: { viewerCanComment: true } });
  });

  test('topics in use are offered while one types; those of a secret community to its members alone', async () => {
    const { data } = await ines.query<{ topicsLike: string[] }>('{ topicsLike(typed: "soud") }');
    expect(data.topicsLike).toEqual(['soudure']);
    for (const [first, expected] of [['ines', []], ['guillaume', ['acquisition']]] as const) {
      expect((await (await product.as(first)).query('{ topicsLike(typed: "acqu") }')).data).toEqual({ topicsLike: expected });
    }
  });

  test('each change is in the trail, without its words', async () => {
    const rows = await product.database.rows<{ act: string; details: string }>(sql`SELECT act, details FROM audit_entry WHERE actor_id = ${farid.id}`);
    expect(new Set(rows.map(({ act: one }) => one))).toEqual(new Set([
      'community.edit', 'community.cover', 'rule.add', 'rule.edit', 'rule.move', 'rule.remove', 'resource.add', 'resource.edit', 'resource.remove',
    ]));
    expect(JSON.stringify(rows)).not.toMatch(/geste|Plan/);
  });
});
