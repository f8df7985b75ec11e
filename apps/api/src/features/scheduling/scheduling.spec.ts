import { randomUUID } from 'node:crypto';
import { limits, toNodeId } from '@parvis/domain';
import { communityId, personId, post as postNow } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';

interface Scheduled {
  id: string;
  title: string | null;
  bodyMarkdown: string;
  kind: string;
  language: string;
  options: string;
  sendAt: string;
  refusedAt: string | null;
  refusal: { code: string; message: string } | null;
  community: { name: string } | null;
}
interface Answer {
  scheduledPost?: Scheduled | null;
  post?: { id: string } | null;
  draft?: { kind: string; thingId: string | null; title: string; bodyMarkdown: string; options: string; otherVersions: { bodyMarkdown: string }[] } | null;
  errors: { code: string; field: string | null; message: string }[];
}
const fields = 'id title bodyMarkdown kind language options sendAt refusedAt refusal { code message } community { name }';
const results: Record<string, string> = {
  schedulePost: `scheduledPost { ${fields} }`, editScheduledPost: `scheduledPost { ${fields} }`, reschedulePost: `scheduledPost { ${fields} }`,
  sendScheduledPost: 'post { id }', cancelScheduledPost: 'draft { kind thingId title bodyMarkdown options otherVersions { bodyMarkdown } }',
};

describe('scheduled posts', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, denis] = await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('denis')]);
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    product.clock.at(new Date());
    await product.database.rows(sql`DELETE FROM scheduled_post`);
    await product.database.rows(sql`DELETE FROM draft`);
  });

  const act = async (actor: Actor, mutation: string, input: object): Promise<Answer> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return (await actor.query<Record<string, Answer>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${results[mutation]} errors { code field message } } }`, { input })).data[mutation]!;
  };
  /** A local time of Paris so many minutes from now. */
  const inMinutes = (minutes: number): string => {
    const at = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + minutes * 60_000);
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
  };
  const paris = { timeZone: 'Europe/Paris' };
  const schedule = (actor: Actor, body: string, { at = inMinutes(60), community = 'fibre-au-quotidien', timeZone = 'Europe/Paris', options, ...post }: Record<string, unknown> = {}): Promise<Answer> =>
    act(actor, 'schedulePost', { post: { clientId: randomUUID(), communityId: communityId(community as string), body, language: 'fr', ...post }, at, timeZone, options });
  const waiting = async (actor: Actor): Promise<Scheduled[]> =>
    (await actor.query<{ viewer: { scheduledPosts: { nodes: Scheduled[] } } }>(`{ viewer { scheduledPosts(first: 50) { nodes { ${fields} } } } }`)).data.viewer.scheduledPosts.nodes;
  const refusedCount = async (actor: Actor): Promise<number> =>
    (await actor.query<{ viewer: { refusedScheduledPostCount: number } }>('{ viewer { refusedScheduledPostCount } }')).data.viewer.refusedScheduledPostCount;
  const posted = async (body: string): Promise<{ id: string; kind: string; title: string | null; created_at: Date }[]> =>
    product.database.rows(sql`SELECT id, kind, title, created_at FROM post WHERE body_markdown = ${body}`);
  const itsHour = async (): Promise<void> => {
    product.clock.move(62 * 60_000);
    await product.runJobs();
  };

  test('a post waits for its hour, seen by its author alone, and is posted then, once', async () => {
    const { scheduledPost, errors } = await schedule(gaelle!, 'Rappel de la réunion', { title: 'Réunion' });
    expect(errors).toEqual([]);
    expect(scheduledPost).toMatchObject({ title: 'Réunion', bodyMarkdown: 'Rappel de la réunion', kind: 'discussion', refusedAt: null, community: { name: 'Fibre au quotidien' } });
    await product.runJobs();
    expect(await posted('Rappel de la réunion')).toEqual([]);
    expect(await waiting(gaelle!)).toHaveLength(1);
    expect(await waiting(bruno!)).toEqual([]);

    await itsHour();
    await product.runJobs();
    const [post, ...others] = await posted('Rappel de la réunion');
    expect(others).toEqual([]);
    expect(post!.title).toBe('Réunion');
    expect(post!.created_at.getTime()).toBeGreaterThan(new Date(scheduledPost!.sendAt).getTime() - 1);
    expect(await waiting(gaelle!)).toEqual([]);
  });

  test('one that waits is changed as a whole: its kind, its part, its language, and what its draft keeps', async () => {
    const { scheduledPost } = await schedule(gaelle!, 'Mardi ou jeudi ?', { options: 'before' });
    const poll = { options: ['Mardi', 'Jeudi'], choices: 'one', anonymous: false, results: 'always' };
    const changed = await act(gaelle!, 'editScheduledPost', { scheduledPostId: scheduledPost!.id, title: 'Atelier', body: 'Mardi ou jeudi ?', kind: 'poll', poll, language: 'en', options: 'after' });
    expect(changed.errors).toEqual([]);
    expect(changed.scheduledPost).toMatchObject({ kind: 'poll', title: 'Atelier', language: 'en', options: 'after' });
    const refused = await act(gaelle!, 'editScheduledPost', { scheduledPostId: scheduledPost!.id, body: 'Mardi ou jeudi ?', kind: 'poll', poll: { ...poll, options: ['Mardi'] } });
    expect(refused.errors[0]?.field).toMatch(/^poll/);
    // What is not said stays.
    expect((await act(gaelle!, 'editScheduledPost', { scheduledPostId: scheduledPost!.id, body: 'Mercredi ?' })).scheduledPost).toMatchObject({ kind: 'poll', title: null, language: 'en', options: 'after' });
    await itsHour();
    expect((await posted('Mercredi ?'))[0]).toMatchObject({ kind: 'poll' });
  });

  test('every kind of post travels along', async () => {
    await schedule(gaelle!, 'Qui sait ?', { kind: 'question', language: 'en' });
    expect((await waiting(gaelle!))[0]).toMatchObject({ kind: 'question', language: 'en' });
    await itsHour();
    expect((await posted('Qui sait ?'))[0]!.kind).toBe('question');
  });

  test('ten workers that sweep at once post it once', async () => {
    await schedule(gaelle!, 'Une seule fois');
    product.clock.move(62 * 60_000);
    await Promise.all(Array.from({ length: 10 }, () => product.runJobs()));
    expect(await posted('Une seule fois')).toHaveLength(1);
  });

  test('five retries of scheduling, and five of sending now, leave one post', async () => {
    const clientId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => schedule(gaelle!, 'Cinq fois', { clientId })));
    expect(new Set(answers.map(({ scheduledPost }) => scheduledPost!.id)).size).toBe(1);
    const scheduledPostId = answers[0]!.scheduledPost!.id;
    const sent = await Promise.all(Array.from({ length: 5 }, () => act(gaelle!, 'sendScheduledPost', { scheduledPostId })));
    expect(new Set(sent.map(({ post }) => post!.id)).size).toBe(1);
    await itsHour();
    expect(await posted('Cinq fois')).toHaveLength(1);
  });

  test('its hour is the hour of the zone that was named, also over a change of clocks', async () => {
    const now = new Date();
    const year = now.getUTCFullYear() + (now.getUTCMonth() < 2 ? 0 : 1);
    // Clocks go forward on the last Sunday of March.
    const sunday = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay();
    const at = async (local: string, timeZone: string): Promise<string> => (await schedule(gaelle!, 'À l’heure', { at: local, timeZone })).scheduledPost!.sendAt;
    expect(await at(`${year}-03-${sunday - 1}T20:00`, 'Europe/Paris')).toBe(`${year}-03-${sunday - 1}T19:00:00.000Z`);
    expect(await at(`${year}-03-${sunday}T20:00`, 'Europe/Paris')).toBe(`${year}-03-${sunday}T18:00:00.000Z`);
    expect(await at(`${year}-03-${sunday}T20:00`, 'Indian/Reunion')).toBe(`${year}-03-${sunday}T16:00:00.000Z`);
  });

  test('an hour that is past, too far ahead or none is refused, and what could not be posted today is refused today', async () => {
    const refusal = async (more: object): Promise<string> => (await schedule(gaelle!, 'x', more as never)).errors.map(({ code, field }) => `${code} on ${field}`).join();
    expect(await refusal({ at: inMinutes(-5) })).toBe('DATE_PASSED on at');
    expect(await refusal({ at: inMinutes((limits.scheduledAhead.max + 2) * 1440) })).toBe('DATE_TOO_FAR on at');
    expect(await refusal({ at: 'demain' })).toBe('INVALID on at');
    expect(await refusal({ timeZone: 'Mars/Olympus' })).toBe('INVALID on at');
    expect(await refusal({ title: 'x'.repeat(limits.postTitle.max + 1) })).toBe('TOO_LONG on title');
    expect(await refusal({ body: `<person:${personId('awa').replace('person_', 'person_0')}> ?` })).toContain('on body');
    expect(await refusal({ kind: 'announcement' })).toBe('ANNOUNCED_BY_MANAGERS on kind');
    expect(await refusal({ community: 'projet-boreal' })).toBe('NOT_FOUND on communityId');
    expect(await waiting(gaelle!)).toEqual([]);
    expect(await posted('x')).toEqual([]);
  });

  test('what was posted already under this id is not scheduled', async () => {
    const clientId = randomUUID();
    await postNow(gaelle!, 'fibre-au-quotidien', 'Déjà là', { clientId });
    expect((await schedule(gaelle!, 'Déjà là', { clientId })).errors).toEqual([expect.objectContaining({ code: 'ALREADY_POSTED' })]);
  });

  test('it can be reworded and moved until then', async () => {
    const { scheduledPost } = await schedule(gaelle!, 'Premier jet', { title: 'Un' });
    const id = scheduledPost!.id;
    expect((await act(gaelle!, 'editScheduledPost', { scheduledPostId: id, title: 'Deux', body: 'Second jet' })).scheduledPost).toMatchObject({ title: 'Deux', bodyMarkdown: 'Second jet' });
    expect((await act(gaelle!, 'reschedulePost', { scheduledPostId: id, at: inMinutes(180), ...paris })).errors).toEqual([]);
    expect((await act(gaelle!, 'reschedulePost', { scheduledPostId: id, at: inMinutes(-1), ...paris })).errors).toEqual([expect.objectContaining({ code: 'DATE_PASSED', field: 'at' })]);
    await itsHour();
    expect(await posted('Second jet')).toEqual([]);
    product.clock.move(120 * 60_000);
    await product.runJobs();
    expect((await posted('Second jet'))[0]!.title).toBe('Deux');
    expect(await posted('Premier jet')).toEqual([]);
    for (const [mutation, more] of [['editScheduledPost', { body: 'Trop tard' }], ['reschedulePost', { at: inMinutes(400), ...paris }], ['cancelScheduledPost', {}]] as const) {
      expect((await act(gaelle!, mutation, { scheduledPostId: id, ...more })).errors).toEqual([expect.objectContaining({ code: 'ALREADY_POSTED' })]);
    }
  });

  test('who gives it up has a draft again, beside what is being written there already', async () => {
    await gaelle!.query('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { errors { code } } }', {
      input: { kind: 'post', thingId: communityId('fibre-au-quotidien'), clientId: randomUUID(), body: 'Autre chose', device: 'phone' },
    });
    const { scheduledPost } = await schedule(gaelle!, 'Plus maintenant', { title: 'Titre', options: '{"kind":"discussion"}' });
    const { draft } = await act(gaelle!, 'cancelScheduledPost', { scheduledPostId: scheduledPost!.id });
    expect(draft).toEqual({ kind: 'post', thingId: communityId('fibre-au-quotidien'), title: 'Titre', bodyMarkdown: 'Plus maintenant', options: '{"kind":"discussion"}', otherVersions: [{ bodyMarkdown: 'Autre chose' }] });
    await itsHour();
    expect(await posted('Plus maintenant')).toEqual([]);
  });

  describe('rights are those of the hour', () => {
    const leave = (actor: Actor) => product.database.rows(sql`DELETE FROM membership WHERE person_id = ${actor.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);

    test('who left the community posts nothing there, is told why, and can take the text elsewhere', async () => {
      const { scheduledPost, errors } = await schedule(denis!, 'Entre nous', { community: 'projet-boreal' });
      expect(errors).toEqual([]);
      const [membership] = await product.database.rows<{ role: string; joined_at: Date }>(sql`SELECT role, joined_at FROM membership WHERE person_id = ${denis!.id} AND community_id = (SELECT id FROM community WHERE slug = 'projet-boreal')`);
      await leave(denis!);
      await itsHour();
      await product.runJobs();
      expect(await posted('Entre nous')).toEqual([]);
      const [refused] = await waiting(denis!);
      expect(refused).toMatchObject({ id: scheduledPost!.id, community: null, refusal: { code: 'NOT_FOUND' } });
      expect(refused!.refusal!.message).not.toBe('');
      expect(await refusedCount(denis!)).toBe(1);

      const { draft } = await act(denis!, 'cancelScheduledPost', { scheduledPostId: scheduledPost!.id });
      expect(draft).toMatchObject({ kind: 'post', thingId: null, bodyMarkdown: 'Entre nous' });
      expect(await refusedCount(denis!)).toBe(0);
      await product.database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) SELECT id, ${denis!.id}, ${membership!.role}, ${membership!.joined_at} FROM community WHERE slug = 'projet-boreal'`);
    });

    test('an archived community takes no post; once it is open again one can send it', async () => {
      const { scheduledPost } = await schedule(gaelle!, 'Archivé ?');
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE slug = 'fibre-au-quotidien'`);
      await itsHour();
      expect((await waiting(gaelle!))[0]!.refusal).toMatchObject({ code: 'ARCHIVED' });
      expect((await act(gaelle!, 'sendScheduledPost', { scheduledPostId: scheduledPost!.id })).errors).toEqual([expect.objectContaining({ code: 'ARCHIVED' })]);
      await product.database.rows(sql`UPDATE community SET archived_at = NULL WHERE slug = 'fibre-au-quotidien'`);
      expect((await act(gaelle!, 'sendScheduledPost', { scheduledPostId: scheduledPost!.id })).post).not.toBeNull();
      expect(await waiting(gaelle!)).toEqual([]);
    });

    test('who is no longer there posts nothing', async () => {
      await schedule(gaelle!, 'Après le départ');
      await product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${gaelle!.id}`);
      await itsHour();
      await product.database.rows(sql`UPDATE person SET deactivated_at = NULL WHERE id = ${gaelle!.id}`);
      expect(await posted('Après le départ')).toEqual([]);
      expect((await waiting(gaelle!))[0]!.refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    });

    test('one that is refused keeps no other from being posted, and waits again when it gets another hour', async () => {
      const { scheduledPost } = await schedule(gaelle!, 'Refusé d’abord');
      await schedule(bruno!, 'Celui-ci passe', { community: 'medias-sociaux' });
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE slug = 'fibre-au-quotidien'`);
      await itsHour();
      await product.database.rows(sql`UPDATE community SET archived_at = NULL WHERE slug = 'fibre-au-quotidien'`);
      expect(await posted('Celui-ci passe')).toHaveLength(1);
      const { scheduledPost: again } = await act(gaelle!, 'reschedulePost', { scheduledPostId: scheduledPost!.id, at: inMinutes(120), ...paris });
      expect(again).toMatchObject({ refusedAt: null, refusal: null });
      product.clock.move(70 * 60_000);
      await product.runJobs();
      expect(await posted('Refusé d’abord')).toHaveLength(1);
    });
  });

  test('nobody touches what someone else scheduled', async () => {
    const { scheduledPost } = await schedule(gaelle!, 'À moi');
    const inputs = { editScheduledPost: { body: 'x' }, reschedulePost: { at: inMinutes(90), ...paris }, sendScheduledPost: {}, cancelScheduledPost: {} };
    for (const [mutation, more] of Object.entries(inputs)) {
      const theirs = await act(bruno!, mutation, { scheduledPostId: scheduledPost!.id, ...more });
      const unknown = await act(bruno!, mutation, { scheduledPostId: toNodeId('scheduledpost', randomUUID()), ...more });
      expect(theirs.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
      expect(unknown).toEqual(theirs);
    }
    expect(await waiting(gaelle!)).toHaveLength(1);
  });

  test('their number has an end, which is said', async () => {
    await product.database.rows(sql`INSERT INTO scheduled_post (id, author_id, community_id, client_id, body_markdown, input, send_at, created_at)
      SELECT gen_random_uuid(), ${gaelle!.id}, id, gen_random_uuid(), 'x', '{"post":{},"options":""}', now() + interval '1 day', now() FROM community, generate_series(1, ${limits.scheduledPosts.max}::int) WHERE slug = 'fibre-au-quotidien'`);
    expect((await schedule(gaelle!, 'Un de trop')).errors).toEqual([expect.objectContaining({ code: 'TOO_MANY_SCHEDULED' })]);
    expect(await posted('Un de trop')).toEqual([]);
  });

  test('what was sent is forgotten after a week; the post stays', async () => {
    await schedule(gaelle!, 'Reste');
    await itsHour();
    expect(await product.database.rows(sql`SELECT 1 FROM scheduled_post`)).toHaveLength(1);
    product.clock.move(8 * 86_400_000);
    await product.runJobs();
    expect(await product.database.rows(sql`SELECT 1 FROM scheduled_post`)).toEqual([]);
    expect(await posted('Reste')).toHaveLength(1);
  });

  describe('what its author changes and did not save yet', () => {
    interface Kept { kind: string; title: string; bodyMarkdown: string; options: string; thingId: string | null; scheduledPost: { id: string } | null; otherVersions: { bodyMarkdown: string }[] }
    const drafts = async (actor: Actor): Promise<Kept[]> =>
      (await actor.query<{ viewer: { drafts: { nodes: Kept[] } } }>('{ viewer { drafts(first: 50) { nodes { kind title bodyMarkdown options thingId scheduledPost { id } otherVersions { bodyMarkdown } } } } }')).data.viewer.drafts.nodes;
    const change = async (actor: Actor, scheduledPostId: string, body: string): Promise<string[]> => {
      const input = { kind: 'scheduledEdit', thingId: scheduledPostId, clientId: randomUUID(), device: 'phone', title: 'Autre titre', body, options: '{"kind":"discussion"}' };
      return (await actor.query<{ saveDraft: { errors: { code: string }[] } }>('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { errors { code } } }', { input })).data.saveDraft.errors.map(({ code }) => code);
    };

    test('is a draft as any other, on all devices; nobody else can write there', async () => {
      const { scheduledPost } = await schedule(gaelle!, 'Rappel');
      expect(await change(gaelle!, scheduledPost!.id, 'Rappel, plus tard')).toEqual([]);
      const elsewhere = await product.as('gaelle');
      expect(await drafts(elsewhere)).toEqual([expect.objectContaining({ kind: 'scheduledEdit', bodyMarkdown: 'Rappel, plus tard', thingId: scheduledPost!.id, scheduledPost: { id: scheduledPost!.id } })]);
      expect(await change(bruno!, scheduledPost!.id, 'À moi')).toEqual(['NOT_FOUND']);
      expect((await waiting(gaelle!))[0]!.bodyMarkdown).toBe('Rappel');
    });

    test('stands as the draft when the post is taken back, and what waited is beside it', async () => {
      const { scheduledPost } = await schedule(gaelle!, 'Rappel', { options: '{"kind":"discussion","language":"fr"}' });
      await change(gaelle!, scheduledPost!.id, 'Rappel, plus tard');
      await act(gaelle!, 'cancelScheduledPost', { scheduledPostId: scheduledPost!.id });
      expect(await drafts(gaelle!)).toEqual([
        { kind: 'post', title: 'Autre titre', bodyMarkdown: 'Rappel, plus tard', options: '{"kind":"discussion"}', thingId: communityId('fibre-au-quotidien'), scheduledPost: null, otherVersions: [{ bodyMarkdown: 'Rappel' }] },
      ]);
    });

    test('becomes new words for the post when its hour comes: none of them is lost, none is posted unasked', async () => {
      const { scheduledPost } = await schedule(gaelle!, 'Rappel de lundi');
      await change(gaelle!, scheduledPost!.id, 'Rappel de mardi');
      await itsHour();
      const [sent] = await posted('Rappel de lundi');
      expect(await posted('Rappel de mardi')).toEqual([]);
      expect(await drafts(gaelle!)).toEqual([expect.objectContaining({ kind: 'postEdit', title: 'Autre titre', bodyMarkdown: 'Rappel de mardi', thingId: toNodeId('post', sent!.id), scheduledPost: null })]);
    });
  });
});
