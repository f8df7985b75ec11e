import { randomUUID } from 'node:crypto';
import { fromNodeId, localTimeAt, toNodeId } from '@parvis/domain';
import { comment, communityId, personId, refusals, type Done } from '../../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { idOf } from '../../../seed/rows.ts';

const hour = 3_600_000;
const zone = 'Europe/Paris';

interface EventShown {
  start: string; end: string; timeZone: string; allDay: boolean; startsAt: string; endsAt: string; place: string | null; callUrl: string | null; recordingUrl: string | null;
  capacity: number | null; yesCount: number; waitingCount: number; maybeCount: number; noCount: number; viewerAnswer: string | null; viewerWaitingPlace: number | null;
  movedAt: string | null; movedFrom: string | null; cancelledAt: string | null; cancelReason: string | null; viewerCanAnswer: boolean; viewerAnswerRefusal: { code: string } | null;
  viewerCanChange: boolean; viewerCanCancel: boolean; viewerCanAddRecording: boolean;
}
const fields = `start end timeZone allDay startsAt endsAt place callUrl recordingUrl capacity yesCount waitingCount maybeCount noCount viewerAnswer viewerWaitingPlace
  movedAt movedFrom cancelledAt cancelReason viewerCanAnswer viewerAnswerRefusal { code } viewerCanChange viewerCanCancel viewerCanAddRecording`;

describe('events', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let awa: Actor;
  let denis: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [bruno, gaelle, awa, denis, ines] = (await Promise.all(['bruno', 'gaelle', 'awa', 'denis', 'ines'].map((one) => product.as(one)))) as [Actor, Actor, Actor, Actor, Actor];
    // Some events here are years ahead.
    await product.database.rows(sql`UPDATE session SET expires_at = '2040-01-01'`);
  });
  afterAll(() => product.close());

  const uuid = (id: string): string => fromNodeId(id, id.split('_')[0]!)!;
  /** What Paris clocks show so many hours from now. */
  const inHours = (hours: number): string => localTimeAt(new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * hour), zone);
  const event = (over: object = {}): object => ({ start: inHours(100), end: inHours(102), timeZone: zone, ...over });
  const invite = async (who: Actor, over: object = {}, { community = 'fibre-au-quotidien', title = 'Bourse aux plants' } = {}): Promise<Done> => {
    const { data, errors } = await who.query<{ postPost: { post: { id: string } | null; errors: Done['errors'] } } | null>(
      'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field message } } }',
      { input: { clientId: randomUUID(), communityId: communityId(community), kind: 'event', title, body: 'Venez nombreux.', language: 'fr', event: event(over) } });
    if (!data) throw new Error(JSON.stringify(errors));
    return { id: data.postPost.post?.id ?? null, errors: data.postPost.errors };
  };
  const shown = async (who: Actor, id: string): Promise<EventShown | null> =>
    (await who.query<{ post: { event: EventShown } | null }>(`query ($id: ID!) { post(id: $id) { event { ${fields} } } }`, { id })).data.post?.event ?? null;
  const act = async (who: Actor, name: string, input: object): Promise<string[]> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await who.query<Record<string, Pick<Done, 'errors'>> | null>(`mutation ($input: ${type}!) { ${name}(input: $input) { post { id } errors { code field message } } }`, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return refusals(data[name]!);
  };
  const answer = (who: Actor, postId: string, kind: string): Promise<string[]> => act(who, 'answerEvent', { postId, answer: kind });
  const listed = async (who: Actor, id: string, list: string): Promise<string[]> =>
    (await who.query<{ post: { event: { answers: { nodes: { person: { id: string } }[] } } } }>(`query ($id: ID!) { post(id: $id) { event { answers(list: ${list}, first: 100) { nodes { person { id } } } } } }`, { id }))
      .data.post.event.answers.nodes.map(({ person }) => uuid(person.id));
  const told = async (who: Actor, id: string): Promise<string[]> =>
    (await who.query<{ viewer: { reminders: { nodes: { kind: string; post: { id: string } | null }[] } } }>('{ viewer { reminders { nodes { kind post { id } } } } }')).data.viewer.reminders.nodes
      .filter(({ post }) => post?.id === id).map(({ kind }) => kind);
  const reminders = async (who: Actor, id: string): Promise<{ kind: string; due_at: Date }[]> =>
    product.database.rows(sql`SELECT kind, due_at FROM reminder WHERE person_id = ${who.id} AND post_id = ${uuid(id)} ORDER BY due_at`);
  const upcoming = async (who: Actor, first = 100): Promise<string[]> =>
    (await who.query<{ viewer: { upcomingEvents: { nodes: { id: string }[] } } }>(`{ viewer { upcomingEvents(first: ${first}) { nodes { id } } } }`)).data.viewer.upcomingEvents.nodes.map(({ id }) => id);
  const others = async (count: number): Promise<Actor[]> => {
    const people = await product.database.rows<{ email: string }>(sql`SELECT email FROM person WHERE deactivated_at IS NULL AND id <> ${bruno.id} ORDER BY email LIMIT ${count}`);
    return Promise.all(people.map(({ email }) => product.as(email.split('@')[0]!)));
  };

  describe('posting one', () => {
    test('keeps the organizer’s clock and zone, and the instants that follow', async () => {
      const { id } = await invite(bruno, { start: '2031-07-05T10:00', end: '2031-07-05T12:30', timeZone: 'Indian/Reunion', place: ' Cour   du bâtiment C ', callUrl: 'https://call.example/1', capacity: 17 });
      expect(await shown(gaelle, id!)).toMatchObject({
        start: '2031-07-05T10:00', end: '2031-07-05T12:30', timeZone: 'Indian/Reunion', startsAt: '2031-07-05T06:00:00.000Z', endsAt: '2031-07-05T08:30:00.000Z', allDay: false,
        place: 'Cour du bâtiment C', callUrl: 'https://call.example/1', capacity: 17, yesCount: 0, viewerAnswer: null, viewerCanAnswer: true, viewerCanChange: false,
      });
    });

    test('of whole days ends with its last day', async () => {
      const { id } = await invite(bruno, { start: '2031-10-25T00:00', end: '2031-10-26T00:00', allDay: true });
      expect(await shown(gaelle, id!)).toMatchObject({ start: '2031-10-25T00:00', end: '2031-10-26T00:00', startsAt: '2031-10-24T22:00:00.000Z', endsAt: '2031-10-26T23:00:00.000Z' });
    });

    test('refuses each field that is wrong, by its name', async () => {
      expect(refusals(await invite(bruno, { start: inHours(-1), place: 'x'.repeat(201), callUrl: 'http://call.example', capacity: 0 })))
        .toEqual(['TOO_LONG on event.place', 'WEB_ADDRESS_INVALID on event.callUrl', 'TOO_SMALL on event.capacity', 'DATE_PASSED on event.start']);
      expect(refusals(await invite(bruno, { end: inHours(100) }))).toEqual(['DATES_REVERSED on event.end']);
      expect((await invite(bruno, { end: inHours(2000) })).errors).toMatchObject([{ code: 'EVENT_TOO_LONG', message: expect.stringMatching(/un événement dure 31\s?jours au plus/) }]);
      expect(refusals(await invite(bruno, { timeZone: 'Mars/Olympus' }))).toEqual(['INVALID on event.timeZone']);
      const { data } = await bruno.query<{ postPost: Done }>('mutation ($input: PostPostInput!) { postPost(input: $input) { errors { code field message } } }',
        { input: { clientId: randomUUID(), communityId: communityId('fibre-au-quotidien'), body: 'Une discussion', language: 'fr', event: event() } });
      expect(refusals(data.postPost)).toEqual(['INVALID on event']);
    });
  });

  describe('answers', () => {
    test('are changed at any time until it begins, and counted', async () => {
      const id = (await invite(bruno)).id!;
      expect(await answer(gaelle, id, 'yes')).toEqual([]);
      expect(await answer(awa, id, 'maybe')).toEqual([]);
      expect(await answer(ines, id, 'no')).toEqual([]);
      expect(await shown(gaelle, id)).toMatchObject({ yesCount: 1, maybeCount: 1, noCount: 1, waitingCount: 0, viewerAnswer: 'yes' });
      expect(await answer(gaelle, id, 'maybe')).toEqual([]);
      expect(await answer(gaelle, id, 'maybe')).toEqual([]);
      expect(await shown(gaelle, id)).toMatchObject({ yesCount: 0, maybeCount: 2, noCount: 1, viewerAnswer: 'maybe' });
      expect(new Set(await listed(bruno, id, 'maybe'))).toEqual(new Set([gaelle.id, awa.id]));
      product.clock.move(101 * hour);
      expect(await answer(gaelle, id, 'yes')).toEqual(['EVENT_BEGUN on postId']);
      expect(await shown(gaelle, id)).toMatchObject({ viewerCanAnswer: false, viewerAnswerRefusal: { code: 'EVENT_BEGUN' } });
      product.clock.move(-101 * hour);
    });

    test('wait where the community is archived', async () => {
      const id = (await invite(bruno)).id!;
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE slug = 'fibre-au-quotidien'`);
      expect(await answer(gaelle, id, 'yes')).toEqual(['ARCHIVED on postId']);
      await product.database.rows(sql`UPDATE community SET archived_at = NULL WHERE slug = 'fibre-au-quotidien'`);
    });

    test('fifty at once for ten places leave ten who come, and forty who wait in their order', async () => {
      const id = (await invite(bruno, { capacity: 10 })).id!;
      const people = await others(50);
      const all = await Promise.all(people.map((one) => answer(one, id, 'yes')));
      expect(all.flat()).toEqual([]);
      expect(await shown(bruno, id)).toMatchObject({ yesCount: 10, waitingCount: 40 });
      const [coming, waiting] = [await listed(bruno, id, 'yes'), await listed(bruno, id, 'waiting')];
      expect(coming).toHaveLength(10);
      expect(new Set([...coming, ...waiting]).size).toBe(50);
      const numbers = await product.database.rows<{ person_id: string; waiting_number: number }>(sql`SELECT person_id, waiting_number FROM event_answer WHERE event_id = ${uuid(id)} AND waiting_number IS NOT NULL ORDER BY waiting_number`);
      expect(numbers.map(({ waiting_number }) => waiting_number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
      expect(waiting).toEqual(numbers.map(({ person_id }) => person_id));

      // Twenty go at once, from both lists: whoever waited longest comes in, nobody twice, no place is lost.
      const going = [...coming.slice(0, 6), ...waiting.slice(0, 3), ...waiting.slice(20, 31)];
      await Promise.all(people.filter(({ id: one }) => going.includes(one)).map((one) => answer(one, id, 'no')));
      expect(await shown(bruno, id)).toMatchObject({ yesCount: 10, waitingCount: 20, noCount: 20 });
      expect(new Set(await listed(bruno, id, 'yes'))).toEqual(new Set([...coming.slice(6), ...waiting.slice(3, 9)]));
      expect(await listed(bruno, id, 'waiting')).toEqual([...waiting.slice(9, 20), ...waiting.slice(31)]);
    }, 60_000);

    test('the database itself refuses one place too many', async () => {
      const id = (await invite(bruno, { capacity: 1 })).id!;
      await answer(gaelle, id, 'yes');
      await expect(product.database.rows(sql`INSERT INTO event_answer (id, event_id, person_id, answer, answered_at) VALUES (gen_random_uuid(), ${uuid(id)}, ${awa.id}, 'yes', now())`)).rejects.toThrow('event_holds_no_more');
    });

    test('who waits is told the place in the list, and, when someone leaves, that there is one', async () => {
      const id = (await invite(bruno, { capacity: 1 })).id!;
      for (const one of [gaelle, awa, ines]) await answer(one, id, 'yes');
      expect(await shown(awa, id)).toMatchObject({ viewerAnswer: 'yes', viewerWaitingPlace: 1 });
      expect(await shown(ines, id)).toMatchObject({ viewerAnswer: 'yes', viewerWaitingPlace: 2 });
      expect(await reminders(awa, id)).toEqual([]);
      // Answering yes again keeps the turn.
      await answer(awa, id, 'yes');
      await answer(gaelle, id, 'maybe');
      expect(await shown(awa, id)).toMatchObject({ viewerAnswer: 'yes', viewerWaitingPlace: null, yesCount: 1, waitingCount: 1 });
      expect(await told(awa, id)).toEqual(['event_place']);
      expect((await reminders(awa, id)).length).toBeGreaterThan(1);
      expect(await told(ines, id)).toEqual([]);
    });

    test('a place that is added goes to the first who waits', async () => {
      const start = { start: inHours(100), end: inHours(102) };
      const id = (await invite(bruno, { capacity: 1, ...start })).id!;
      for (const one of [gaelle, awa, ines]) await answer(one, id, 'yes');
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ capacity: 2, ...start }) })).toEqual([]);
      expect(await listed(bruno, id, 'yes')).toEqual([gaelle.id, awa.id]);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ capacity: 1, ...start }) })).toEqual(['EVENT_PLACES_TAKEN on event.capacity']);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ capacity: null, ...start }) })).toEqual([]);
      expect(await shown(ines, id)).toMatchObject({ viewerWaitingPlace: null, yesCount: 3, waitingCount: 0, capacity: null });
    });

    test('the place of who left the company or the closed community is freed', async () => {
      const id = (await invite(denis, { capacity: 1 }, { community: 'projet-boreal' })).id!;
      const members = await product.database.rows<{ id: string; email: string }>(sql`SELECT person.id, email FROM membership JOIN person ON person.id = person_id
        WHERE community_id = ${idOf('community', 'projet-boreal')} AND person.id <> ${denis.id} AND deactivated_at IS NULL ORDER BY email LIMIT 3`);
      const [first, second, third] = (await Promise.all(members.map(({ email }) => product.as(email.split('@')[0]!)))) as [Actor, Actor, Actor];
      for (const one of [first, second, third]) await answer(one, id, 'yes');
      await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${first.id} AND community_id = ${idOf('community', 'projet-boreal')}`);
      await product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${second.id}`);
      await product.runJobs();
      expect(await listed(denis, id, 'yes')).toEqual([third.id]);
      expect(await told(third, id)).toEqual(['event_place']);
      // Hidden for a while, it keeps its answers.
      await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${uuid(id)}`);
      await product.runJobs();
      await product.database.rows(sql`UPDATE post SET hidden_at = NULL WHERE id = ${uuid(id)}`);
      expect(await listed(denis, id, 'yes')).toEqual([third.id]);
    });
  });

  describe('reminders', () => {
    test('come a day and an hour before, out of the quiet hours of each, and stop waiting when it begins', async () => {
      // Thursday at 14:00 in Paris.
      await product.database.rows(sql`UPDATE person SET time_zone = 'America/Montreal' WHERE id = ${awa.id}`);
      const id = (await invite(bruno, { start: '2031-12-04T14:00', end: '2031-12-04T15:00' })).id!;
      await answer(gaelle, id, 'yes');
      await answer(awa, id, 'maybe');
      await answer(ines, id, 'no');
      const times = async (who: Actor): Promise<string[]> => (await reminders(who, id)).map(({ kind, due_at }) => `${kind} ${due_at.toISOString().slice(0, 16)}`);
      expect(await times(gaelle)).toEqual(['event_day 2031-12-03T13:00', 'event_hour 2031-12-04T12:00']);
      expect(await times(awa)).toEqual(['event_day 2031-12-03T13:00', 'event_hour 2031-12-04T12:30']);
      expect(await times(ines)).toEqual([]);
      product.clock.at(new Date('2031-12-03T13:01:00Z'));
      await product.runJobs();
      expect(await told(gaelle, id)).toEqual(['event_day']);
      product.clock.at(new Date('2031-12-04T12:31:00Z'));
      await product.runJobs();
      expect(await told(gaelle, id)).toEqual(['event_hour', 'event_day']);
      product.clock.at(new Date('2031-12-04T13:01:00Z'));
      expect(await told(gaelle, id)).toEqual(['event_hour']);
      product.clock.at(new Date());
      await product.database.rows(sql`UPDATE person SET time_zone = 'Europe/Paris' WHERE id = ${awa.id}`);
      await answer(gaelle, id, 'no');
      expect(await times(gaelle)).toEqual([]);
    });
  });

  describe('changes', () => {
    test('of the date keep the answers, are shown, and told to who answered', async () => {
      const id = (await invite(bruno, { start: '2031-12-04T14:00', end: '2031-12-04T15:00' })).id!;
      await answer(gaelle, id, 'yes');
      await answer(ines, id, 'no');
      await answer(bruno, id, 'yes');
      expect(await act(gaelle, 'changeEvent', { postId: id, event: event() })).toEqual(['NOT_ALLOWED on postId']);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ start: '2031-12-11T14:00', end: '2031-12-11T15:00' }) })).toEqual([]);
      expect(await shown(gaelle, id)).toMatchObject({ yesCount: 2, noCount: 1, viewerAnswer: 'yes', movedFrom: '2031-12-04T13:00:00.000Z', movedAt: expect.any(String) });
      expect(await told(gaelle, id)).toEqual(['event_moved']);
      expect(await told(bruno, id)).toEqual([]);
      expect(await told(ines, id)).toEqual([]);
      expect((await reminders(gaelle, id)).map(({ due_at }) => due_at.toISOString().slice(0, 10))).toEqual([new Date().toISOString().slice(0, 10), '2031-12-10', '2031-12-11']);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ start: inHours(-2), end: inHours(3) }) })).toEqual(['DATE_PASSED on event.start']);
    });

    test('are possible while it lasts, but for the start; not once it is over', async () => {
      const times = { start: inHours(10), end: inHours(12) };
      const id = (await invite(bruno, times)).id!;
      product.clock.move(11 * hour);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ ...times, callUrl: 'https://call.example/other' }) })).toEqual([]);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event({ ...times, start: inHours(9) }) })).toEqual(['DATE_PASSED on event.start']);
      product.clock.move(2 * hour);
      expect(await act(bruno, 'changeEvent', { postId: id, event: event(times) })).toEqual(['EVENT_OVER on postId']);
      product.clock.move(-13 * hour);
    });

    test('a recording is added once it began, by its author or a manager', async () => {
      const id = (await invite(gaelle, { start: inHours(10), end: inHours(12) })).id!;
      const record = (who: Actor, recordingUrl: string | null): Promise<string[]> => act(who, 'addEventRecording', { postId: id, recordingUrl });
      expect(await record(gaelle, 'https://video.example/1')).toEqual(['EVENT_NOT_BEGUN on postId']);
      product.clock.move(13 * hour);
      expect(await record(awa, 'https://video.example/1')).toEqual(['NOT_ALLOWED on postId']);
      expect(await record(gaelle, 'javascript:alert(1)')).toEqual(['WEB_ADDRESS_INVALID on recordingUrl']);
      expect(await record(gaelle, 'https://video.example/1')).toEqual([]);
      expect(await shown(awa, id)).toMatchObject({ recordingUrl: 'https://video.example/1' });
      expect(await record(bruno, null)).toEqual([]);
      product.clock.move(-13 * hour);
    });
  });

  describe('cancelling', () => {
    test('keeps the post, says why, and tells who answered and the author', async () => {
      const id = (await invite(gaelle)).id!;
      await answer(awa, id, 'maybe');
      expect(await act(awa, 'cancelEvent', { postId: id, reason: 'Pour voir, tout simplement' })).toEqual(['NOT_ALLOWED on postId']);
      expect(await act(bruno, 'cancelEvent', { postId: id, reason: ' ' })).toEqual(['REASON_REQUIRED on reason']);
      expect(await act(bruno, 'cancelEvent', { postId: id, reason: 'La cour est en travaux.' })).toEqual([]);
      expect(await shown(awa, id)).toMatchObject({ cancelledAt: expect.any(String), cancelReason: 'La cour est en travaux.', maybeCount: 1, viewerCanAnswer: false });
      expect(await told(awa, id)).toEqual(['event_cancelled']);
      expect(await told(gaelle, id)).toEqual(['event_cancelled']);
      expect(await answer(awa, id, 'yes')).toEqual(['EVENT_CANCELLED on postId']);
      expect(await act(bruno, 'cancelEvent', { postId: id, reason: 'Encore une fois.' })).toEqual(['EVENT_CANCELLED on postId']);
      expect(await product.database.rows(sql`SELECT act FROM audit_entry WHERE thing_id = ${uuid(id)}`)).toEqual([{ act: 'event.cancel' }]);
    });

    test('comes before deleting, where others count on it; then nothing of it is left', async () => {
      const id = (await invite(gaelle, { place: 'Chez moi', callUrl: 'https://call.example/secret' })).id!;
      await answer(awa, id, 'yes');
      await comment(awa, id, 'J’apporte les plants');
      expect(await act(gaelle, 'deletePost', { postId: id })).toEqual(['EVENT_CANCEL_FIRST on postId']);
      await act(gaelle, 'cancelEvent', { postId: id, reason: 'La cour est en travaux.' });
      expect(await act(gaelle, 'deletePost', { postId: id })).toEqual([]);
      expect(await shown(awa, id)).toBeNull();
      expect(await product.database.rows(sql`SELECT place, call_url, cancel_reason FROM event WHERE id = ${uuid(id)}`)).toEqual([{ place: null, call_url: null, cancel_reason: null }]);
    });
  });

  describe('what comes', () => {
    test('is of my communities and what I answered, the next first; without what I declined, what is over, cancelled or hidden', async () => {
      const [far, near, declined, over, hidden, cancelled, cancelledMine] = await Promise.all([inHours(90), inHours(80), inHours(70), inHours(1), inHours(70), inHours(71), inHours(72)].map(async (start) => (await invite(bruno, { start, end: inHours(95) })).id!)) as [string, string, string, string, string, string, string];
      const elsewhere = (await invite(denis, { start: inHours(60), end: inHours(95) }, { community: 'projet-boreal' })).id!;
      await answer(gaelle, declined, 'no');
      await answer(gaelle, cancelledMine, 'yes');
      await answer(ines, far, 'maybe');
      await product.database.rows(sql`UPDATE post SET hidden_at = now() WHERE id = ${uuid(hidden)}`);
      await product.database.rows(sql`UPDATE event SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = ${uuid(over)}`);
      for (const postId of [cancelled, cancelledMine]) await act(bruno, 'cancelEvent', { postId, reason: 'La cour est en travaux.' });
      const all = [far, near, declined, over, hidden, cancelled, cancelledMine, elsewhere];
      expect((await upcoming(gaelle)).filter((id) => all.includes(id))).toEqual([cancelledMine, near, far]);
      expect((await upcoming(ines)).filter((id) => all.includes(id))).toEqual([far]);
      const here = (await awa.query<{ community: { upcomingEvents: { nodes: { id: string }[] } } }>('query ($id: ID!) { community(id: $id) { upcomingEvents(first: 100) { nodes { id } } } }', { id: communityId('fibre-au-quotidien') })).data.community.upcomingEvents.nodes.map(({ id }) => id);
      expect(here.filter((id) => all.includes(id))).toEqual([declined, near, far]);
    });

    test('is read page by page to its end, also where many begin at once', async () => {
      const ids = await Promise.all(Array.from({ length: 7 }, async () => (await invite(bruno, { start: inHours(50), end: inHours(51) })).id!));
      const read: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data }: { data: { viewer: { upcomingEvents: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } } =
          await gaelle.query('query ($after: String) { viewer { upcomingEvents(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }', { after });
        read.push(...data.viewer.upcomingEvents.nodes.map(({ id }) => id));
        ({ hasNextPage: more, endCursor: after } = data.viewer.upcomingEvents.pageInfo);
      }
      expect(read).toEqual(await upcoming(gaelle));
      expect(read).toEqual(expect.arrayContaining(ids));
      expect(new Set(read).size).toBe(read.length);
    });

    test('five events with all that their cards show cost four statements more than none', async () => {
      const cost = (first: number): Promise<number> => statementsOf(async () => {
        const { errors } = await gaelle.query(`query { viewer { upcomingEvents(first: ${first}) { nodes { id title community { id name } event { ${fields} } } } } }`);
        expect(errors).toBeUndefined();
      });
      await cost(1);
      expect(await cost(1)).toBeLessThanOrEqual(6);
      expect(await cost(5)).toBe(await cost(1));
    });
  });

  test('an event of a secret community is nobody else’s to see, answer or count', async () => {
    const id = (await invite(denis, { place: 'Salle secrète' }, { community: 'projet-boreal' })).id!;
    const unknown = toNodeId('post', randomUUID());
    expect(await shown(ines, id)).toBeNull();
    for (const postId of [id, unknown]) {
      expect(await answer(ines, postId, 'yes')).toEqual(['NOT_FOUND on postId']);
      expect(await act(ines, 'cancelEvent', { postId, reason: 'Je n’y suis pas invitée.' })).toEqual(['NOT_FOUND on postId']);
    }
    expect(await upcoming(ines)).not.toContain(id);
    expect(personId('ines')).toBe(toNodeId('person', ines.id));
  });
});
