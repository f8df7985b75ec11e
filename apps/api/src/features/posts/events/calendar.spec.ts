import { randomUUID } from 'node:crypto';
import { localTimeAt } from '@parvis/domain';
import { comment, communityId } from '../../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';
import { idOf } from '../../../seed/rows.ts';

const hour = 3_600_000;

/** A calendar file read as RFC 5545 says: unfolded, a property a line, its parameters apart. Throws for what is not well-formed. */
function read(file: string): { calendar: Map<string, string>; events: Map<string, string>[] } {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end.');
  if (/[^\r]\n/.test(file) || /\r[^\n]/.test(file)) throw new Error('A line ends otherwise than with CRLF.');
  for (const line of file.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1);
  const calendar = new Map<string, string>();
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const found = /^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/u.exec(line);
    if (!found) throw new Error(`This is no line of a calendar: ${line}`);
    const [, name, value] = found as unknown as [string, string, string];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends without having begun.`);
    } else (open.at(-1) === 'VEVENT' ? events.at(-1)! : calendar).set(name, value);
  }
  if (open.length > 0) throw new Error(`${open.join()} does not end.`);
  return { calendar, events };
}
/** A text value without its escapes. */
const text = (value: string | undefined): string => (value ?? '').replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));

describe('calendars', () => {
  let product: Product;
  let bruno: Actor;
  let gaelle: Actor;
  let denis: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct({ PARVIS_URL: 'http://parvis.example' });
    [bruno, gaelle, denis, ines] = (await Promise.all(['bruno', 'gaelle', 'denis', 'ines'].map((one) => product.as(one)))) as [Actor, Actor, Actor, Actor];
  });
  afterAll(() => product.close());

  const inHours = (hours: number): string => localTimeAt(new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * hour), 'Europe/Paris');
  const run = async <Data>(who: Actor, operation: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await who.query<Data | null>(operation, variables as Record<string, unknown>);
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const invite = async (who: Actor, over: object = {}, { community = 'fibre-au-quotidien', title = 'Bourse aux plants', body = 'Venez nombreux.' } = {}): Promise<string> =>
    (await run<{ postPost: { post: { id: string } } }>(who, 'mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field } } }', {
      input: { clientId: randomUUID(), communityId: communityId(community), kind: 'event', title, body, language: 'fr', event: { start: inHours(100), end: inHours(102), timeZone: 'Europe/Paris', ...over } },
    })).postPost.post.id;
  const act = (who: Actor, name: string, input: object): Promise<unknown> =>
    run(who, `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code field } } }`, { input });
  const answer = (who: Actor, postId: string, kind: string): Promise<unknown> => act(who, 'answerEvent', { postId, answer: kind });
  const fileOf = async (who: Actor, id: string): Promise<ReturnType<typeof read> & { type: string }> => {
    const response = await who.fetch(`/files/events/${id}/event.ics`);
    expect(response.status).toBe(200);
    return { ...read(await response.text()), type: response.headers.get('content-type')! };
  };
  const renew = async (who: Actor): Promise<string> => (await run<{ renewCalendarFeed: { url: string } }>(who, 'mutation { renewCalendarFeed { url errors { code } } }')).renewCalendarFeed.url.replace('http://parvis.example', '');
  const feedOf = async (path: string): Promise<Map<string, string>[]> => read(await (await product.anonymous.fetch(path)).text()).events;
  const titles = async (path: string): Promise<string[]> => (await feedOf(path)).map((one) => text(one.get('SUMMARY')));

  describe('the file of one event', () => {
    test('is well-formed, in UTC, with its words escaped and its lines folded by octets', async () => {
      const title = 'Fête; graines, semis \\ boutures & œillets 🌻 « à Dijon », avec toute l’équipe du déploiement fibre de l’Ouest';
      const body = 'Première ligne, avec une virgule; et un point-virgule.\n\nÉtranges caractères 🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻 jusqu’à la fin.';
      const id = await invite(bruno, { start: '2031-07-05T10:00', end: '2031-07-05T12:30', place: 'Cour C, Dijon; au fond', callUrl: 'https://call.example/1' }, { title, body });
      const { calendar, events: [event], type } = await fileOf(gaelle, id);
      expect(type).toBe('text/calendar; charset=utf-8; method=PUBLISH');
      expect([calendar.get('VERSION'), calendar.get('METHOD')]).toEqual(['2.0', 'PUBLISH']);
      expect(text(event!.get('SUMMARY'))).toBe(title);
      expect(text(event!.get('LOCATION'))).toBe('Cour C, Dijon; au fond');
      expect(text(event!.get('DESCRIPTION'))).toContain('Première ligne, avec une virgule; et un point-virgule.');
      expect(text(event!.get('DESCRIPTION'))).toContain(`https://call.example/1\n\nhttp://parvis.example/posts/${id}`);
      expect([event!.get('DTSTART'), event!.get('DTEND'), event!.get('UID'), event!.get('SEQUENCE'), event!.get('STATUS')]).toEqual(['20310705T080000Z', '20310705T103000Z', `${id}@parvis.example`, '0', 'CONFIRMED']);
      expect(event!.get('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
      expect(event!.get('ORGANIZER;CN="Bruno Le Goff"')).toBe('mailto:noreply@parvis.example');
    });

    test('has days where the event has', async () => {
      const id = await invite(bruno, { start: '2031-10-25T00:00', end: '2031-10-26T00:00', allDay: true });
      const [event] = (await fileOf(gaelle, id)).events;
      expect([event!.get('DTSTART;VALUE=DATE'), event!.get('DTEND;VALUE=DATE')]).toEqual(['20311025', '20311027']);
    });

    test('keeps its UID and raises its SEQUENCE with each change, also of the words', async () => {
      const id = await invite(bruno);
      const sequence = async (): Promise<number> => Number((await fileOf(gaelle, id)).events[0]!.get('SEQUENCE'));
      const uid = (await fileOf(gaelle, id)).events[0]!.get('UID');
      expect(await sequence()).toBe(0);
      const event = { start: inHours(200), end: inHours(202), timeZone: 'Europe/Paris' };
      await act(bruno, 'changeEvent', { postId: id, event });
      expect(await sequence()).toBe(1);
      await act(bruno, 'changeEvent', { postId: id, event });
      expect(await sequence()).toBe(1);
      await act(bruno, 'editPost', { postId: id, title: 'Bourse aux graines', body: 'Venez nombreux.' });
      expect(await sequence()).toBe(2);
      await answer(gaelle, id, 'yes');
      expect(await sequence()).toBe(2);
      expect((await fileOf(gaelle, id)).events[0]!.get('UID')).toBe(uid);
    });

    test('takes the event out of calendars once it is cancelled, and once it is deleted, without its words', async () => {
      const id = await invite(bruno, { place: 'Cour C' });
      await comment(gaelle, id, 'Dommage');
      const uid = (await fileOf(gaelle, id)).events[0]!.get('UID');
      await act(bruno, 'cancelEvent', { postId: id, reason: 'La cour est en travaux.' });
      const cancelled = await fileOf(gaelle, id);
      expect([cancelled.calendar.get('METHOD'), cancelled.type]).toEqual(['CANCEL', 'text/calendar; charset=utf-8; method=CANCEL']);
      expect([cancelled.events[0]!.get('UID'), cancelled.events[0]!.get('STATUS'), cancelled.events[0]!.get('SEQUENCE')]).toEqual([uid, 'CANCELLED', '1']);
      await act(bruno, 'deletePost', { postId: id });
      const deleted = await fileOf(gaelle, id);
      expect([deleted.calendar.get('METHOD'), deleted.events[0]!.get('UID'), deleted.events[0]!.get('SEQUENCE')]).toEqual(['CANCEL', uid, '2']);
      expect(JSON.stringify([...deleted.events[0]!])).not.toMatch(/Bourse|Cour C|nombreux/);
    });

    test('is no more there for who does not see the event than one that is not', async () => {
      const id = await invite(denis, {}, { community: 'projet-boreal' });
      const answers = await Promise.all([[ines, id], [product.anonymous, id], [ines, 'post_00000000000000000000000000'], [gaelle, 'nonsense']].map(async ([who, one]) => {
        const response = await (who as Actor).fetch(`/files/events/${one as string}/event.ics`);
        return `${response.status} ${await response.text()}`;
      }));
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('404');
    });
  });

  describe('the calendar of a person', () => {
    test('is read without a session, holds what was answered yes or maybe, sets no cookie and is kept nowhere', async () => {
      const [yes, maybe, no, , full] = await Promise.all(['Oui', 'Peut-être', 'Non', 'Sans réponse', 'Complet'].map((title) => invite(bruno, title === 'Complet' ? { capacity: 1 } : {}, { title }))) as [string, string, string, string, string];
      await answer(gaelle, yes, 'yes');
      await answer(gaelle, maybe, 'maybe');
      await answer(gaelle, no, 'no');
      await answer(bruno, full, 'yes');
      await answer(gaelle, full, 'yes');
      const path = await renew(gaelle);
      const response = await product.anonymous.fetch(path);
      expect([response.status, response.headers.get('cache-control'), response.headers.get('set-cookie'), response.headers.get('content-type')]).toEqual([200, 'no-store', null, 'text/calendar; charset=utf-8']);
      const { events } = read(await response.text());
      const states = new Map(events.map((one) => [text(one.get('SUMMARY')), one.get('STATUS')]));
      for (const other of ['Bourse aux graines', 'Bourse aux plants']) states.delete(other);
      expect(states).toEqual(new Map([['Oui', 'CONFIRMED'], ['Peut-être', 'TENTATIVE'], ['Complet', 'TENTATIVE']]));
      // The text of the post stays inside.
      expect(events.every((one) => !text(one.get('DESCRIPTION')).includes('nombreux'))).toBe(true);
    });

    test('says that an event is cancelled or has changed', async () => {
      const id = await invite(bruno, {}, { title: 'Changeant' });
      await answer(gaelle, id, 'yes');
      const path = await renew(gaelle);
      const entry = async () => (await feedOf(path)).find((one) => one.get('UID') === `${id}@parvis.example`)!;
      await act(bruno, 'changeEvent', { postId: id, event: { start: '2031-07-05T10:00', end: '2031-07-05T12:30', timeZone: 'Europe/Paris' } });
      expect([(await entry()).get('DTSTART'), (await entry()).get('SEQUENCE')]).toEqual(['20310705T080000Z', '1']);
      await act(bruno, 'cancelEvent', { postId: id, reason: 'La cour est en travaux.' });
      expect([(await entry()).get('STATUS'), (await entry()).get('SEQUENCE')]).toEqual(['CANCELLED', '2']);
    });

    test('asks each time what its person may see today', async () => {
      const id = await invite(denis, {}, { community: 'projet-boreal', title: 'Secret' });
      const [member] = await product.database.rows<{ id: string; email: string }>(sql`SELECT person.id, email FROM membership JOIN person ON person.id = person_id
        WHERE community_id = ${idOf('community', 'projet-boreal')} AND person.id <> ${denis.id} LIMIT 1`);
      const someone = await product.as(member!.email.split('@')[0]!);
      await answer(someone, id, 'yes');
      const path = await renew(someone);
      expect(await titles(path)).toEqual(['Secret']);
      await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${someone.id} AND community_id = ${idOf('community', 'projet-boreal')}`);
      expect(await titles(path)).toEqual([]);
    });

    test('an address that was renewed, revoked, of someone who left, or never was, is one answer', async () => {
      const answers = async (...paths: string[]): Promise<string[]> => Promise.all(paths.map(async (path) => {
        const response = await product.anonymous.fetch(path);
        return JSON.stringify([response.status, await response.text(), response.headers.get('content-type')]);
      }));
      const renewed = await renew(gaelle);
      const now = await renew(gaelle);
      expect((await product.anonymous.fetch(now)).status).toBe(200);
      await run(gaelle, 'mutation { revokeCalendarFeed { revoked errors { code } } }');
      const ofInes = await renew(ines);
      await product.database.rows(sql`UPDATE person SET deactivated_at = now() WHERE id = ${ines.id}`);
      const all = await answers(renewed, now, ofInes, `/files/calendars/${'A'.repeat(43)}/events.ics`, '/files/calendars/x/events.ics');
      await product.database.rows(sql`UPDATE person SET deactivated_at = NULL WHERE id = ${ines.id}`);
      expect(new Set(all).size).toBe(1);
      expect(all[0]).toContain('404');
    });

    test('its secret is told once, and kept nowhere', async () => {
      const path = await renew(gaelle);
      const token = path.split('/').at(-2)!;
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      const [row] = await product.database.rows<Record<string, unknown>>(sql`SELECT encode(token_hash, 'escape') AS kept FROM calendar_feed WHERE person_id = ${gaelle.id}`);
      expect(String(row!.kept)).not.toContain(token);
      const shown = await run<{ viewer: { calendarFeed: object } }>(gaelle, '{ viewer { calendarFeed { createdAt lastReadAt } } }');
      expect(shown.viewer.calendarFeed).toEqual({ createdAt: expect.any(String), lastReadAt: null });
      await product.anonymous.fetch(path);
      expect((await run<{ viewer: { calendarFeed: { lastReadAt: string } } }>(gaelle, '{ viewer { calendarFeed { lastReadAt } } }')).viewer.calendarFeed.lastReadAt).not.toBeNull();
    });
  });
});
