import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { Community } from '../features/communities/community.entity.ts';
import { Membership } from '../features/communities/membership.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { See } from './see.ts';
import type { Viewer } from './viewer.ts';

const acts = ['readInside', 'seeAround', 'join', 'askToJoin', 'enterInvited', 'leave', 'invite', 'manage', 'edit', 'readWelcome', 'post', 'announce'] as const;

/** What stands beside each act: yes, or why not. `-` alone: not even that it exists. */
const table: Record<string, Record<string, string | Partial<Record<(typeof acts)[number], string>>>> = {
  open: {
    outsider: { readWelcome: 'NOT_MEMBER', readInside: 'yes', seeAround: 'yes', join: 'yes', askToJoin: 'NOT_ALLOWED', leave: 'NOT_MEMBER', invite: 'NOT_MEMBER', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'NOT_ALLOWED', announce: 'NOT_ALLOWED' },
    invited: { readInside: 'yes', seeAround: 'yes', join: 'yes', enterInvited: 'yes', invite: 'NOT_MEMBER', post: 'NOT_ALLOWED' },
    administrator: { readInside: 'yes', seeAround: 'yes', join: 'yes', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'NOT_ALLOWED' },
    member: { readInside: 'yes', seeAround: 'yes', join: 'ALREADY_MEMBER', askToJoin: 'ALREADY_MEMBER', leave: 'yes', invite: 'yes', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'yes', announce: 'ANNOUNCED_BY_MANAGERS' },
    manager: { readInside: 'yes', seeAround: 'yes', join: 'ALREADY_MEMBER', leave: 'yes', invite: 'yes', manage: 'yes', edit: 'yes', readWelcome: 'yes', post: 'yes', announce: 'yes' },
  },
  closed: {
    outsider: { readInside: 'NOT_ALLOWED', seeAround: 'yes', join: 'NOT_ALLOWED', askToJoin: 'yes', leave: 'NOT_MEMBER', invite: 'NOT_MEMBER', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'NOT_ALLOWED', announce: 'NOT_ALLOWED' },
    asked: { readInside: 'NOT_ALLOWED', seeAround: 'yes', join: 'NOT_ALLOWED', askToJoin: 'ALREADY_ASKED', post: 'NOT_ALLOWED' },
    invited: { readInside: 'NOT_ALLOWED', seeAround: 'yes', join: 'NOT_ALLOWED', askToJoin: 'yes', enterInvited: 'yes', invite: 'NOT_MEMBER', post: 'NOT_ALLOWED' },
    administrator: { readInside: 'NOT_ALLOWED', seeAround: 'yes', join: 'NOT_ALLOWED', askToJoin: 'yes', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'NOT_ALLOWED' },
    member: { readInside: 'yes', seeAround: 'yes', join: 'ALREADY_MEMBER', askToJoin: 'ALREADY_MEMBER', leave: 'yes', invite: 'NOT_ALLOWED', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'yes', announce: 'ANNOUNCED_BY_MANAGERS' },
    manager: { readInside: 'yes', seeAround: 'yes', leave: 'yes', invite: 'yes', manage: 'yes', edit: 'yes', readWelcome: 'yes', post: 'yes', announce: 'yes' },
  },
  secret: {
    outsider: '-',
    asked: '-',
    administrator: '-',
    invited: { readWelcome: 'NOT_MEMBER', readInside: 'NOT_ALLOWED', seeAround: 'NOT_ALLOWED', join: 'INVITATION_ONLY', askToJoin: 'INVITATION_ONLY', enterInvited: 'yes', leave: 'NOT_MEMBER', invite: 'NOT_MEMBER', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'NOT_ALLOWED' },
    member: { readInside: 'yes', seeAround: 'yes', leave: 'yes', invite: 'NOT_ALLOWED', manage: 'NOT_ALLOWED', edit: 'NOT_ALLOWED', post: 'yes', announce: 'ANNOUNCED_BY_MANAGERS' },
    manager: { readInside: 'yes', seeAround: 'yes', leave: 'yes', invite: 'yes', manage: 'yes', edit: 'yes', readWelcome: 'yes', post: 'yes', announce: 'yes' },
  },
};
const mailboxes: Record<string, string> = { outsider: 'ines', asked: 'karim', invited: 'nadia', administrator: 'hugo', member: 'awa', manager: 'farid' };
const cases = Object.entries(table).flatMap(([visibility, row]) => Object.entries(row).map(([who, expected]) => ({ visibility, who, expected })));

describe('who sees a community and does what in it', () => {
  let product: Product;
  let see: See;
  let can: Can;
  const communities = new Map<string, string>();
  const ids = new Map<string, string>();
  const viewer = async (who: string): Promise<Viewer> => (await product.app.get(SessionService).viewerFor(ids.get(who)!))!;

  beforeAll(async () => {
    product = await startProduct();
    [see, can] = [product.app.get(See), product.app.get(Can)];
    const { database } = product;
    for (const [who, mailbox] of Object.entries(mailboxes)) ids.set(who, (await product.as(mailbox)).id);
    for (const visibility of Object.keys(table)) {
      const id = newId();
      communities.set(visibility, id);
      await database.tx(async () => {
        await database.rows(sql`INSERT INTO community (id, name, slug, visibility, language, last_activity_at, created_by_id, created_at)
          VALUES (${id}, ${visibility}, ${visibility}, ${visibility}, 'fr', now(), ${ids.get('manager')}, now())`);
        for (const role of ['manager', 'member']) {
          await database.rows(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${id}, ${ids.get(role)}, ${role}, now())`);
        }
        await database.rows(sql`INSERT INTO invitation (id, community_id, person_id, invited_by_id, created_at) VALUES (${newId()}, ${id}, ${ids.get('invited')}, ${ids.get('manager')}, now())`);
        await database.rows(sql`INSERT INTO join_request (id, community_id, person_id, created_at) VALUES (${newId()}, ${id}, ${ids.get('asked')}, now())`);
      });
    }
  });
  afterAll(() => product.close());

  test.each(cases)('$visibility: $who', async ({ visibility, who, expected }) => {
    const person = await viewer(who);
    const community = await see.one(person, Community, communities.get(visibility)!);
    expect(community === null).toBe(expected === '-');
    expect((await see.who(Community, communities.get(visibility)!, [person.id])).has(person.id)).toBe(community !== null);
    if (!community || typeof expected === 'string') return;
    const answers: Record<string, string> = {};
    for (const act of acts) if (act in expected) answers[act] = (await can.check(person, act, Community, community)) ?? 'yes';
    expect(answers).toEqual(expected);
  });

  test('an archived one lets nobody in, but anyone out', async () => {
    const id = communities.get('open')!;
    await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE id = ${id}`);
    const answer = async (who: string, act: string): Promise<string> => {
      const person = await viewer(who);
      return (await can.check(person, act, Community, (await see.one(person, Community, id))!)) ?? 'yes';
    };
    expect(await answer('outsider', 'join')).toBe('ARCHIVED');
    expect(await answer('invited', 'enterInvited')).toBe('ARCHIVED');
    expect(await answer('manager', 'invite')).toBe('ARCHIVED');
    expect(await answer('member', 'post')).toBe('ARCHIVED');
    expect(await answer('manager', 'edit')).toBe('ARCHIVED');
    // Who reads it is still the managers' affair.
    expect(await answer('manager', 'manage')).toBe('yes');
    expect(await answer('member', 'leave')).toBe('yes');
    await product.database.rows(sql`UPDATE community SET archived_at = NULL WHERE id = ${id}`);
  });

  test('where managers alone post, members are told so', async () => {
    const id = communities.get('open')!;
    await product.database.rows(sql`UPDATE community SET posting = 'managers' WHERE id = ${id}`);
    for (const [who, expected] of [['outsider', 'NOT_ALLOWED'], ['member', 'MANAGERS_POST_ONLY'], ['manager', null]] as const) {
      const person = await viewer(who);
      expect(await can.check(person, 'post', Community, (await see.one(person, Community, id))!)).toBe(expected);
    }
    await product.database.rows(sql`UPDATE community SET posting = 'everyone' WHERE id = ${id}`);
  });

  test.each([
    ['open', 'outsider', ['manager', 'member']],
    ['closed', 'outsider', ['manager']],
    ['closed', 'administrator', ['manager']],
    ['closed', 'member', ['manager', 'member']],
    ['secret', 'invited', []],
    ['secret', 'member', ['manager', 'member']],
  ] as const)('who belongs to an %s one, as the %s may know: %s', async (visibility, who, roles) => {
    const person = await viewer(who);
    const known = await product.database.rows<{ role: string }>(sql`
      SELECT m.role FROM membership m WHERE m.community_id = ${communities.get(visibility)} AND ${see.all(person, Membership, 'm')} ORDER BY m.role`);
    expect(known.map(({ role }) => role)).toEqual(roles);
  });
});
