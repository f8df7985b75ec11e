import { fromNodeId, type ReminderKind } from '@parvis/domain';
import { io, type Socket } from 'socket.io-client';
import { comment, communityId, freshPost, post } from '../../../test/conversation.ts';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { sql } from '../../platform/database/sql.ts';
import { RemindersService } from './reminders.service.ts';

interface Told {
  id: string;
  kind: string;
  post: { id: string } | null;
  comment: { id: string } | null;
}

const hour = 3_600_000;

describe('reminders', () => {
  let product: Product;
  let reminders: RemindersService;
  let bruno: Actor;
  let gaelle: Actor;
  let denis: Actor;
  beforeAll(async () => {
    product = await startProduct();
    reminders = product.app.get(RemindersService);
    [bruno, gaelle, denis] = (await Promise.all([product.as('bruno'), product.as('gaelle'), product.as('denis')])) as [Actor, Actor, Actor];
  });
  afterAll(() => product.close());

  const uuid = (id: string): string => fromNodeId(id, id.split('_')[0]!)!;
  const inHours = (hours: number): Date => new Date(Date.now() + hours * hour);
  const set = (who: Actor, postId: string, { kind = 'bookmark', inside = null, due = inHours(-1), expires = null }: { kind?: ReminderKind; inside?: string | null; due?: Date; expires?: Date | null } = {}): Promise<void> =>
    reminders.set([{ personId: who.id, kind, postId: uuid(postId), commentId: inside && uuid(inside), dueAt: due, expiresAt: expires }]);
  const told = async (who: Actor): Promise<Told[]> =>
    (await who.query<{ viewer: { reminders: { nodes: Told[] } } }>('{ viewer { reminders(first: 100) { nodes { id kind post { id } comment { id } } } } }')).data.viewer.reminders.nodes;
  const about = async (who: Actor, postId: string): Promise<Told[]> => (await told(who)).filter((one) => one.post?.id === postId);
  const dismiss = async (who: Actor, reminderId: string): Promise<unknown[]> =>
    (await who.query<{ dismissReminder: { errors: unknown[] } }>('mutation ($input: DismissReminderInput!) { dismissReminder(input: $input) { errors { code field } } }', { input: { reminderId } })).data.dismissReminder.errors;

  test('a reminder is told when it is due, not before, with what it speaks of', async () => {
    const id = await freshPost(product, bruno);
    const answer = await comment(gaelle, id, 'À relire');
    await set(bruno, id, { due: inHours(2) });
    await set(gaelle, id, { inside: answer.id, due: inHours(-1) });
    await product.runJobs();
    expect(await about(bruno, id)).toEqual([]);
    expect(await about(gaelle, id)).toMatchObject([{ kind: 'bookmark', comment: { id: answer.id } }]);
    product.clock.move(3 * hour);
    await product.runJobs();
    expect(await about(bruno, id)).toMatchObject([{ kind: 'bookmark', comment: null }]);
    product.clock.move(-3 * hour);
  });

  test('it is told once, however many sweeps run at the same time', async () => {
    const posts = await Promise.all(Array.from({ length: 30 }, () => freshPost(product, bruno)));
    for (const id of posts) await set(bruno, id, { due: inHours(1) });
    const socket = await listening(bruno);
    product.clock.move(2 * hour);
    await Promise.all([reminders.deliver(), reminders.deliver(), reminders.deliver()]);
    await reminders.deliver();
    await settled();
    expect(await product.database.rows(sql`SELECT 1 FROM reminder WHERE person_id = ${bruno.id} AND post_id = ANY(${posts.map(uuid)}::uuid[]) AND delivered_at IS NULL`)).toEqual([]);
    // One word a person and sweep, not one a reminder.
    expect(socket.heard.length).toBeLessThanOrEqual(3);
    expect(socket.heard.length).toBeGreaterThan(0);
    expect(socket.heard).toEqual(socket.heard.map(() => ({ type: 'reminderChanged' })));
    socket.close();
    product.clock.move(-2 * hour);
  });

  test('what is due already is told with what brought it about, without waiting for the sweep', async () => {
    const id = await freshPost(product, bruno);
    await set(bruno, id);
    expect(await about(bruno, id)).toHaveLength(1);
  });

  test('the same again takes the place of the one before, also one that was told', async () => {
    const id = await freshPost(product, bruno);
    await set(bruno, id);
    await set(bruno, id);
    await product.runJobs();
    expect(await about(bruno, id)).toHaveLength(1);
    await set(bruno, id, { due: inHours(5) });
    expect(await about(bruno, id)).toEqual([]);
    await reminders.takeBack({ postId: uuid(id), personId: bruno.id, kinds: ['bookmark'] });
    expect(await product.database.rows(sql`SELECT 1 FROM reminder WHERE post_id = ${uuid(id)}`)).toEqual([]);
  });

  test('what the person may no longer see is not told, nor shown if it was', async () => {
    const before = (await post(denis, 'projet-boreal', 'Avant')).id!;
    const after = (await post(denis, 'projet-boreal', 'Après')).id!;
    const [member] = await product.database.rows<{ id: string; email: string }>(sql`SELECT person.id, person.email FROM membership JOIN person ON person.id = person_id
      WHERE community_id = ${uuid(communityId('projet-boreal'))} AND person_id <> ${denis.id} AND role = 'member' LIMIT 1`);
    const other = await product.as(member!.email.split('@')[0]!);
    await set(other, before);
    await product.runJobs();
    expect(await about(other, before)).toHaveLength(1);
    await set(other, after, { due: inHours(1) });
    product.clock.move(2 * hour);
    await product.database.rows(sql`DELETE FROM membership WHERE person_id = ${other.id} AND community_id = ${uuid(communityId('projet-boreal'))}`);
    await product.runJobs();
    expect((await told(other)).filter((one) => one.post === null || one.post.id === before || one.post.id === after)).toEqual([]);
    expect(await product.database.rows(sql`SELECT 1 FROM reminder WHERE post_id = ${uuid(after)}`)).toEqual([]);
    product.clock.move(-2 * hour);
  });

  test('what is of no use any more is not told, and stops waiting by itself', async () => {
    const late = await freshPost(product, bruno);
    const passing = await freshPost(product, bruno);
    await set(bruno, late, { expires: inHours(-0.5) });
    await set(bruno, passing, { expires: inHours(1) });
    await product.runJobs();
    expect(await about(bruno, late)).toEqual([]);
    expect(await about(bruno, passing)).toHaveLength(1);
    product.clock.move(2 * hour);
    expect(await about(bruno, passing)).toEqual([]);
    product.clock.move(-2 * hour);
  });

  test('done with it, it waits no longer; nobody else can say so, nor learn that it is there', async () => {
    const id = await freshPost(product, bruno);
    await set(bruno, id);
    await product.runJobs();
    const [reminder] = await about(bruno, id);
    expect(await dismiss(gaelle, reminder!.id)).toEqual([{ code: 'NOT_FOUND', field: 'reminderId' }]);
    expect(await dismiss(bruno, reminder!.id)).toEqual([]);
    expect(await dismiss(bruno, reminder!.id)).toEqual([]);
    expect(await about(bruno, id)).toEqual([]);
  });

  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
  const listening = async (who: Actor): Promise<{ heard: unknown[]; close: () => Socket }> => {
    const socket = io(product.url, { extraHeaders: { cookie: who.cookie }, transports: ['websocket'], reconnection: false });
    const heard: unknown[] = [];
    socket.on('signal', (message) => heard.push(message));
    await new Promise((resolve, reject) => socket.once('connect', () => resolve(undefined)).once('connect_error', reject));
    return { heard, close: () => socket.close() };
  };
});
