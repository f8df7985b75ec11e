import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { AuditEntry } from '../features/audit/audit-entry.entity.ts';
import { AuditService } from '../features/audit/audit.service.ts';
import { Comment } from '../features/comments/comment.entity.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { ModerationDecision } from '../features/moderation/moderation-decision.entity.ts';
import { Report } from '../features/moderation/report.entity.ts';
import { Post } from '../features/posts/post.entity.ts';
import { Promotion } from '../features/promotion/promotion.entity.ts';
import { sql, type Sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { See } from './see.ts';
import type { Viewer } from './viewer.ts';

// Fibre au quotidien is open; Bruno and Olivier manage it. Awa wrote the post, Bruno the comment under it, Karim reported both.
const people = ['bruno', 'olivier', 'awa', 'karim', 'chloe', 'hugo', 'ines'] as const;
type Name = (typeof people)[number];

describe('who sees and decides in moderation', () => {
  let product: Product;
  let see: See;
  let can: Can;
  const viewers = {} as Record<Name, Viewer>;
  const ids = { post: newId(), comment: newId(), reportOfPost: newId(), reportOfComment: newId(), hide: newId(), dismiss: newId(), promotion: newId(), audit: '' };

  beforeAll(async () => {
    product = await startProduct();
    see = product.app.get(See);
    can = product.app.get(Can);
    for (const name of people) viewers[name] = (await product.app.get(SessionService).viewerFor((await product.as(name)).id))!;
    const [fibre] = await product.database.rows<{ id: string }>(sql`SELECT id FROM community WHERE slug = 'fibre-au-quotidien'`);
    const communityId = fibre!.id;
    const run = <Row,>(statement: Sql): Promise<Row[]> => product.database.rows<Row>(statement);
    await run(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at, comment_count)
      VALUES (${ids.post}, ${communityId}, ${viewers.awa.id}, 'x', '{}', 'x', 'fr', now(), now(), 1)`);
    await run(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at)
      VALUES (${ids.comment}, ${ids.post}, ${viewers.bruno.id}, 'x', '{}', 'x', 'fr', now())`);
    for (const [id, act] of [[ids.hide, 'hide'], [ids.dismiss, 'dismiss']] as const) {
      await run(sql`INSERT INTO moderation_decision (id, community_id, post_id, act, decided_by_id, reason, decided_at)
        VALUES (${id}, ${communityId}, ${ids.post}, ${act}, ${viewers.olivier.id}, 'Une raison écrite.', now())`);
    }
    await run(sql`INSERT INTO report (id, community_id, post_id, reporter_id, reason, created_at, decision_id)
      VALUES (${ids.reportOfPost}, ${communityId}, ${ids.post}, ${viewers.karim.id}, 'other', now(), ${ids.dismiss})`);
    await run(sql`INSERT INTO report (id, community_id, post_id, comment_id, reporter_id, reason, created_at)
      VALUES (${ids.reportOfComment}, ${communityId}, ${ids.post}, ${ids.comment}, ${viewers.karim.id}, 'other', now())`);
    await run(sql`INSERT INTO promotion (id, post_id, promoted_by_id, starts_at, ends_at, created_at)
      VALUES (${ids.promotion}, ${ids.post}, ${viewers.bruno.id}, now(), now() + interval '1 day', now())`);
    await product.app.get(AuditService).record({ actorId: viewers.bruno.id, act: 'post.pin', thingKind: 'post', thingId: ids.post, communityId });
    ids.audit = (await run<{ id: string }>(sql`SELECT id FROM audit_entry WHERE thing_id = ${ids.post}`))[0]!.id;
  });
  afterAll(() => product.close());

  const seenBy = async (entity: never, id: string): Promise<Name[]> => {
    const found: Name[] = [];
    for (const name of people) if (await see.one(viewers[name], entity, id)) found.push(name);
    return found;
  };

  test.each<[string, unknown, keyof typeof ids, Name[]]>([
    ['a report of a post: the managers and who made it', Report, 'reportOfPost', ['bruno', 'olivier', 'karim']],
    ['a report of a manager’s comment: the other managers and who made it, not the author', Report, 'reportOfComment', ['olivier', 'karim']],
    ['a decision to hide: the managers and the author', ModerationDecision, 'hide', ['bruno', 'olivier', 'awa']],
    ['a decision to leave it: the managers and who reported, not the author', ModerationDecision, 'dismiss', ['bruno', 'olivier', 'karim']],
    ['a promotion: who sees the post', Promotion, 'promotion', [...people]],
    ['an entry of the trail: the managers', AuditEntry, 'audit', ['bruno', 'olivier']],
  ])('%s', async (_, entity, id, expected) => {
    expect(await seenBy(entity as never, ids[id])).toEqual(expected);
  });

  const mayOf = async (act: string, entity: never, id: string): Promise<Name[]> => {
    const found: Name[] = [];
    for (const name of people) {
      const thing = await see.one<never>(viewers[name], entity, id);
      if (thing && (await can.may(viewers[name], act, entity, thing))) found.push(name);
    }
    return found;
  };

  test.each<[string, unknown, keyof typeof ids, Name[]]>([
    ['report', Post, 'post', ['bruno', 'olivier', 'karim', 'chloe', 'hugo', 'ines']],
    ['report', Comment, 'comment', ['olivier', 'awa', 'karim', 'chloe', 'hugo', 'ines']],
    ['moderate', Post, 'post', ['bruno', 'olivier']],
    ['moderate', Comment, 'comment', ['olivier']],
    ['lock', Post, 'post', ['bruno', 'olivier', 'awa']],
    ['unlock', Post, 'post', ['bruno', 'olivier']],
    ['feature', Post, 'post', ['bruno', 'olivier']],
    ['promote', Post, 'post', ['bruno', 'olivier']],
    ['end', Promotion, 'promotion', ['bruno', 'olivier']],
    ['decide', Report, 'reportOfComment', ['olivier']],
  ])('may %s: %p %s', async (act, entity, id, expected) => {
    expect(await mayOf(act, entity as never, ids[id])).toEqual(expected);
  });
});
