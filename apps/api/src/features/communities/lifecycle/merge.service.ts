import { Injectable } from '@nestjs/common';
import { mergeExposes } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Community } from '../community.entity.ts';

/** Rows that one statement moves: each stays far under its deadline, all of them are one transaction. */
const rowsAtOnce = 2_000;

/**
 * Two communities become one. Posts keep their ids, and with them every link, bookmark, follow and reading; members come along, nobody twice, and nobody is told twice:
 * nothing is posted anew. The one that ends stays as an archived account for those who knew it, and its address leads on.
 */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly audit: AuditService,
  ) {}

  /** Merges one community into another; the viewer manages both. All of it or nothing. */
  merge(viewer: Viewer, input: { communityId: string; intoId: string }): Promise<Community> {
    return this.database.tx(async () => {
      const { from, into } = await this.both(viewer, input);
      await this.can.require(viewer, 'merge', Community, from, 'communityId');
      await this.can.require(viewer, 'edit', Community, into, 'intoId');
      if (from.id === into.id) throw new UserError('INVALID', 'intoId');
      if (mergeExposes(from.visibility, into.visibility)) throw new UserError('MERGE_EXPOSES', 'intoId');
      await this.takeMembers(from.id, into.id);
      await this.takePosts(from.id, into.id);
      await this.takeWaiting(from, into);
      await this.end(viewer, from, into);
      for (const { id } of [from, into]) {
        await this.signals.send({ type: 'membershipChanged', communityId: id, personId: viewer.id });
        // The other one may be unknown to who reads this part of the trail.
        await this.audit.record({ actorId: viewer.id, act: id === from.id ? 'community.mergeAway' : 'community.mergeIn', thingKind: 'community', thingId: id, communityId: id });
      }
      return this.see.require(viewer, Community, into.id);
    });
  }

  /** Both, locked in the order of their ids: two merges at once wait for each other and never cross. */
  private async both(viewer: Viewer, { communityId, intoId }: { communityId: string; intoId: string }): Promise<{ from: Community; into: Community }> {
    const from = await this.see.require(viewer, Community, communityId, { field: 'communityId' });
    const into = await this.see.require(viewer, Community, intoId, { field: 'intoId' });
    const locked = new Map<string, Community>();
    for (const id of [from.id, into.id].sort()) locked.set(id, await this.see.require(viewer, Community, id, { field: id === from.id ? 'communityId' : 'intoId', forUpdate: true }));
    return { from: locked.get(from.id)!, into: locked.get(into.id)! };
  }

  /** Who belongs to both keeps the part played in the one that stays. The others come as members, with nothing marked as new. */
  private async takeMembers(from: string, into: string): Promise<void> {
    await this.inTurns((rows) => sql`
      INSERT INTO membership (community_id, person_id, role, joined_at, seen_at)
      SELECT ${into}, m.person_id, 'member', ${this.clock.now()}, ${this.clock.now()} FROM membership m
      WHERE m.community_id = ${from} AND NOT EXISTS (SELECT 1 FROM membership there WHERE there.community_id = ${into} AND there.person_id = m.person_id)
      ORDER BY m.person_id LIMIT ${rows} ON CONFLICT DO NOTHING RETURNING person_id`);
  }

  /** Pins and what was put forward were chosen for the other readers. */
  private async takePosts(from: string, into: string): Promise<void> {
    await this.inTurns((rows) => sql`
      UPDATE post SET community_id = ${into}, pinned_at = NULL, featured_at = NULL, featured_by_id = NULL
      WHERE id IN (SELECT id FROM post WHERE community_id = ${from} LIMIT ${rows}) RETURNING id`);
    await this.inTurns((rows) => sql`
      UPDATE report SET community_id = ${into} WHERE id IN (SELECT id FROM report WHERE community_id = ${from} AND decision_id IS NULL LIMIT ${rows}) RETURNING id`);
    await this.database.rows(sql`
      UPDATE community SET last_activity_at = greatest(last_activity_at, (SELECT last_activity_at FROM community WHERE id = ${from})) WHERE id = ${into}`);
  }

  /** Who asked or was invited waits at the one that stays, where one asks and is invited in the same way; else nothing is left to wait for. */
  private async takeWaiting(from: Community, into: Community): Promise<void> {
    const now = this.clock.now();
    if (from.visibility === into.visibility) {
      for (const [table, open] of [[sql`join_request`, sql`decided_at IS NULL`], [sql`invitation`, sql`answered_at IS NULL`]] as const) {
        await this.database.rows(sql`
          UPDATE ${table} waiting SET community_id = ${into.id} WHERE community_id = ${from.id} AND ${open}
            AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.community_id = ${into.id} AND m.person_id = waiting.person_id)
            AND NOT EXISTS (SELECT 1 FROM ${table} there WHERE there.community_id = ${into.id} AND there.person_id = waiting.person_id AND ${open})`);
      }
    }
    await this.database.rows(sql`DELETE FROM join_request WHERE community_id = ${from.id} AND decided_at IS NULL`);
    await this.database.rows(sql`UPDATE invitation SET answered_at = ${now}, accepted = false WHERE community_id = ${from.id} AND answered_at IS NULL`);
  }

  private async end(viewer: Viewer, from: Community, into: Community): Promise<void> {
    const now = this.clock.now();
    await this.database.manager.update(Community, { id: from.id }, { archivedAt: from.archivedAt ?? now, archivedById: from.archivedById ?? viewer.id, mergedIntoId: into.id });
    await this.database.rows(sql`UPDATE official_mark SET ended_at = least(until, ${now}), ended_by_id = ${viewer.id} WHERE community_id = ${from.id} AND ended_at IS NULL`);
    await this.database.rows(sql`UPDATE membership_rule SET ended_at = ${now}, ended_by_id = ${viewer.id} WHERE community_id = ${from.id} AND ended_at IS NULL`);
    await this.database.rows(sql`UPDATE bulk_invitation SET cancelled_at = ${now} WHERE community_id = ${from.id} AND finished_at IS NULL AND cancelled_at IS NULL`);
    await this.database.rows(sql`UPDATE quiet_question SET answered_at = ${now}, answer = 'archive', answered_by_id = ${viewer.id} WHERE community_id = ${from.id} AND answered_at IS NULL`);
  }

  private async inTurns(statement: (rows: number) => Sql): Promise<void> {
    let moved: unknown[];
    do moved = await this.database.rows(statement(rowsAtOnce));
    while (moved.length === rowsAtOnce);
  }
}
