import { randomUUID } from 'node:crypto';
import { limits, toNodeId } from '@parvis/domain';
import { comment, communityId, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Kept {
  id: string;
  kind: string;
  thingId: string | null;
  clientId: string;
  title: string;
  bodyMarkdown: string;
  options: string;
  revision: number;
  savedAt: string;
  otherVersions: { id: string; title: string; bodyMarkdown: string }[];
}
interface Answer {
  draft: Kept | null;
  errors: { code: string; field: string | null; message: string }[];
}
const fields = 'id kind thingId clientId title bodyMarkdown options revision savedAt otherVersions { id title bodyMarkdown }';

describe('drafts', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, denis] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('denis')]);
  });
  afterAll(() => product.close());
  beforeEach(() => product.database.rows(sql`DELETE FROM draft`));

  const fibre = { kind: 'post', thingId: communityId('fibre-au-quotidien') };
  const act = async (actor: Actor, mutation: string, type: string, input: object): Promise<Answer> =>
    (await actor.query<Record<string, Answer>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { draft { ${fields} } errors { code field message } } }`, { input })).data[mutation]!;
  const save = (actor: Actor, body: string, more: object = {}): Promise<Answer> => act(actor, 'saveDraft', 'SaveDraftInput', { ...fibre, clientId: randomUUID(), device: 'phone', body, ...more });
  const discard = (actor: Actor, more: object = {}): Promise<Answer> => act(actor, 'discardDraft', 'DiscardDraftInput', { ...fibre, device: 'phone', ...more });
  const kept = async (actor: Actor, { kind, thingId }: { kind: string; thingId: string | null } = fibre): Promise<Kept | null> =>
    (await actor.query<{ viewer: { draft: Kept | null } }>(`query ($kind: DraftKind!, $thingId: ID) { viewer { draft(kind: $kind, thingId: $thingId) { ${fields} } } }`, { kind, thingId })).data.viewer.draft;
  interface Line { excerpt: string; kind: string; community: { name: string } | null; post: { id: string; title: string | null } | null; comment: { id: string } | null }
  const list = async (actor: Actor): Promise<Line[]> =>
    (await actor.query<{ viewer: { drafts: { nodes: Line[] } } }>('{ viewer { drafts(first: 50) { nodes { excerpt kind community { name } post { id title } comment { id } } } } }')).data.viewer.drafts.nodes;

  test('what someone writes is found again on another device, and by nobody else', async () => {
    const { draft, errors } = await save(gaelle!, 'Bonjour à', { title: 'Armoires', options: '{"language":"fr"}' });
    expect(errors).toEqual([]);
    expect(draft).toMatchObject({ ...fibre, title: 'Armoires', bodyMarkdown: 'Bonjour à', options: '{"language":"fr"}', revision: 1, otherVersions: [] });
    const elsewhere = await product.as('gaelle');
    expect(await kept(elsewhere)).toEqual(draft);
    expect(await kept(bruno!)).toBeNull();
    expect(await list(bruno!)).toEqual([]);
  });

  test('each place has its own, and the list shows them with their places, the last written first', async () => {
    const { id: postId } = await post(bruno!, 'fibre-au-quotidien', 'Une question', { title: 'Une question' });
    const { id: commentId } = await comment(bruno!, postId!, 'Un commentaire');
    await save(gaelle!, 'Sans place', { thingId: null });
    await save(gaelle!, 'Ici');
    await save(gaelle!, 'Commentaire', { kind: 'comment', thingId: postId });
    await save(gaelle!, 'Réponse', { kind: 'reply', thingId: commentId });
    expect(await list(gaelle!)).toEqual([
      { kind: 'reply', excerpt: 'Réponse', community: null, post: null, comment: { id: commentId } },
      { kind: 'comment', excerpt: 'Commentaire', community: null, post: { id: postId, title: 'Une question' }, comment: null },
      { kind: 'post', excerpt: 'Ici', community: { name: 'Fibre au quotidien' }, post: null, comment: null },
      { kind: 'post', excerpt: 'Sans place', community: null, post: null, comment: null },
    ]);
  });

  test('what is half written is kept as it is, also where it cannot be sent yet', async () => {
    const rough = '![image](https://ailleurs.example/x.png) <script>';
    expect((await save(gaelle!, rough)).draft?.bodyMarkdown).toBe(rough);
    expect((await list(gaelle!))[0]!.excerpt).toBe(rough);
    expect((await save(gaelle!, 'x'.repeat(limits.postBody.max + 1))).errors).toEqual([]);
    expect((await save(gaelle!, 'x'.repeat(limits.draftBody.max + 1))).errors).toEqual([expect.objectContaining({ code: 'TOO_LONG', field: 'body' })]);
    expect((await save(gaelle!, 'x', { options: 'x'.repeat(limits.draftOptions.max + 1) })).errors).toEqual([expect.objectContaining({ code: 'TOO_LONG', field: 'options' })]);
    expect((await save(gaelle!, 'x', { title: 'x'.repeat(limits.draftTitle.max + 1) })).errors).toEqual([expect.objectContaining({ code: 'TOO_LONG', field: 'title' })]);
  });

  test('two devices that write in turns, each having read the other, leave one version', async () => {
    await save(gaelle!, 'Un', { device: 'phone' });
    await save(gaelle!, 'Un deux', { device: 'desk', basedOn: 1 });
    const { draft } = await save(gaelle!, 'Un deux trois', { device: 'phone', basedOn: 2 });
    expect(draft).toMatchObject({ bodyMarkdown: 'Un deux trois', revision: 3, otherVersions: [] });
  });

  test('two devices that did not read each other: the newest words stand, the others can be had back', async () => {
    await save(gaelle!, 'Au bureau', { device: 'desk' });
    const { draft } = await save(gaelle!, 'Au téléphone', { device: 'phone' });
    expect(draft).toMatchObject({ bodyMarkdown: 'Au téléphone', otherVersions: [{ bodyMarkdown: 'Au bureau' }] });

    const back = await act(gaelle!, 'takeDraftVersion', 'TakeDraftVersionInput', { draftVersionId: draft!.otherVersions[0]!.id });
    expect(back.draft).toMatchObject({ bodyMarkdown: 'Au bureau', otherVersions: [{ bodyMarkdown: 'Au téléphone' }] });
    const settled = await act(gaelle!, 'settleDraft', 'SettleDraftInput', { draftId: draft!.id });
    expect(settled.draft).toMatchObject({ bodyMarkdown: 'Au bureau', otherVersions: [] });
  });

  test('who writes on after a clash replaces the own version set aside, not the other’s', async () => {
    await save(gaelle!, 'Bureau', { device: 'desk' });
    await save(gaelle!, 'Téléphone', { device: 'phone' });
    const { draft } = await save(gaelle!, 'Bureau, suite', { device: 'desk', basedOn: 1 });
    expect(draft).toMatchObject({ bodyMarkdown: 'Bureau, suite', otherVersions: [{ bodyMarkdown: 'Téléphone' }] });
  });

  test('words that waited for the network do not pass for the newest: they are kept beside', async () => {
    await save(gaelle!, 'Écrit à l’instant', { device: 'desk' });
    const { draft } = await save(gaelle!, 'Écrit hier dans le train', { device: 'phone', secondsAgo: 86_400 });
    expect(draft).toMatchObject({ bodyMarkdown: 'Écrit à l’instant', revision: 1, otherVersions: [{ bodyMarkdown: 'Écrit hier dans le train' }] });
  });

  test('one device whose answer was lost is no clash with itself', async () => {
    await save(gaelle!, 'Bon');
    const { draft } = await save(gaelle!, 'Bonjour');
    expect(draft).toMatchObject({ bodyMarkdown: 'Bonjour', revision: 2, otherVersions: [] });
  });

  test('fifty saves at once from two devices lose nothing and leave one draft', async () => {
    const bodies = Array.from({ length: 50 }, (_, i) => `Texte ${i}`);
    await Promise.all(bodies.map((body, i) => save(gaelle!, body, { device: i % 2 ? 'phone' : 'desk' })));
    expect(await product.database.rows(sql`SELECT kind FROM draft`)).toHaveLength(1);
    const { bodyMarkdown, otherVersions } = (await kept(gaelle!))!;
    const left = [bodyMarkdown, ...otherVersions.map((one) => one.bodyMarkdown)];
    expect(new Set(left).size).toBe(left.length);
    expect(left.every((body) => bodies.includes(body))).toBe(true);
  });

  test('what was sent or given up is gone on all devices, and can be written back as it was', async () => {
    const { draft } = await save(gaelle!, 'À jeter', { title: 'Titre', options: '{}' });
    const gone = await discard(gaelle!);
    expect(gone.draft).toMatchObject({ title: 'Titre', bodyMarkdown: 'À jeter', options: '{}', clientId: draft!.clientId });
    expect(await kept(gaelle!)).toBeNull();
    expect((await discard(gaelle!)).draft).toBeNull();
    expect((await save(gaelle!, 'À jeter', { title: 'Titre', options: '{}' })).errors).toEqual([]);
  });

  test('the end of what was sent does not take along what was begun since', async () => {
    const { draft: sent } = await save(gaelle!, 'Premier');
    await discard(gaelle!);
    await save(gaelle!, 'Second');
    await discard(gaelle!, { clientId: sent!.clientId });
    expect((await kept(gaelle!))?.bodyMarkdown).toBe('Second');
  });

  test('words that arrive after their draft was sent elsewhere are kept as a text of their own', async () => {
    const clientId = randomUUID();
    await post(gaelle!, 'fibre-au-quotidien', 'Envoyé du téléphone', { clientId });
    const { draft } = await save(gaelle!, 'Encore tapé au bureau', { clientId, device: 'desk' });
    expect(draft!.bodyMarkdown).toBe('Encore tapé au bureau');
    expect(draft!.clientId).not.toBe(clientId);
  });

  test('what is begun while the text before is still on its way has an id of its own', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await save(gaelle!, 'Premier commentaire', { clientId: first });
    const { draft } = await save(gaelle!, 'Second', { clientId: second });
    expect(draft!.clientId).toBe(second);
    await discard(gaelle!, { clientId: first });
    expect((await kept(gaelle!))?.bodyMarkdown).toBe('Second');
  });

  test('what is not mine to see cannot be written for, as what does not exist', async () => {
    const secret = await save(gaelle!, 'x', { thingId: communityId('projet-boreal') });
    const unknown = await save(gaelle!, 'x', { thingId: toNodeId('community', randomUUID()) });
    expect(secret.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', field: 'thingId' })]);
    expect(unknown).toEqual(secret);
  });

  test('a draft for a place that I no longer see stays mine, can be changed, and names nothing of the place', async () => {
    const boreal = communityId('projet-boreal');
    expect((await save(denis!, 'Pour Boréal', { thingId: boreal })).errors).toEqual([]);
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${denis!.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);
    expect(await list(denis!)).toEqual([{ kind: 'post', excerpt: 'Pour Boréal', community: null, post: null, comment: null }]);
    expect((await save(denis!, 'Pour Boréal, encore', { thingId: boreal, basedOn: 1 })).draft?.bodyMarkdown).toBe('Pour Boréal, encore');
    expect((await kept(denis!, { kind: 'post', thingId: boreal }))?.thingId).toBe(boreal);
  });

  test('nobody touches the draft of someone else', async () => {
    await save(gaelle!, 'Un', { device: 'desk' });
    const { draft } = await save(gaelle!, 'Deux');
    for (const [mutation, type, input] of [
      ['takeDraftVersion', 'TakeDraftVersionInput', { draftVersionId: draft!.otherVersions[0]!.id }],
      ['settleDraft', 'SettleDraftInput', { draftId: draft!.id }],
    ] as const) {
      expect(await act(bruno!, mutation, type, input)).toEqual({ draft: null, errors: [expect.objectContaining({ code: 'NOT_FOUND' })] });
    }
    expect((await discard(bruno!)).draft).toBeNull();
    expect((await kept(gaelle!))?.otherVersions).toHaveLength(1);
  });

  test('their number has an end, which is said', async () => {
    await product.database.rows(sql`INSERT INTO draft (id, person_id, kind, thing_id, client_id, title, body_markdown, options, revision, device, saved_at)
      SELECT gen_random_uuid(), ${gaelle!.id}, 'comment', gen_random_uuid(), gen_random_uuid(), '', 'x', '', 1, 'phone', now() FROM generate_series(1, ${limits.drafts.max}::int)`);
    const { errors } = await save(gaelle!, 'Un de trop');
    expect(errors).toEqual([expect.objectContaining({ code: 'TOO_MANY_DRAFTS', field: null })]);
    expect(errors[0]!.message).toContain('200');
  });
});
