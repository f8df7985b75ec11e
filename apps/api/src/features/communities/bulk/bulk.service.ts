import { Injectable } from '@nestjs/common';
import { limits, newId, readPersonLine } from '@parvis/domain';
import { Can } from '../../../policies/can.ts';
import { namedBy } from '../../../policies/rule.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { Community } from '../community.entity.ts';
import { BulkInvitation } from './bulk-invitation.entity.ts';

/** Preparing an invitation of many. The invitations themselves are the work of a sweep. */
@Injectable()
export class BulkService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Begins one; nothing is sent yet. Repeating the same `clientId` returns the first one. */
  start(viewer: Viewer, input: { clientId: string; communityId: string; entityId?: string | null }): Promise<BulkInvitation> {
    checked((check) => check.uuid('clientId', input.clientId));
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, input.communityId, { field: 'communityId' });
      await this.can.require(viewer, 'manage', Community, community, 'communityId');
      await this.can.require(viewer, 'invite', Community, community, 'communityId');
      const entity = input.entityId ? await this.see.require(viewer, Entity, input.entityId, { field: 'entityId' }) : null;
      const [{ people }] = (entity
        ? await this.database.rows<{ people: number }>(sql`
            SELECT count(*)::int AS people FROM person p WHERE ${namedBy(raw('p'), sql`${entity.id}::uuid`, sql`NULL::text`)} AND p.deactivated_at IS NULL AND ${this.see.all(viewer, Person, 'p')}`)
        : [{ people: 0 }]) as [{ people: number }];
      const { thing } = await this.database.insertOnce(
        BulkInvitation,
        {
          id: newId(), communityId: community.id, startedById: viewer.id, clientId: input.clientId, entityId: entity?.id ?? null, createdAt: this.clock.now(), confirmedAt: null,
          finishedAt: null, cancelledAt: null, total: people, lookedAt: 0, invited: 0, reachedId: null,
        },
        { startedById: viewer.id, clientId: input.clientId },
      );
      return this.see.require(viewer, BulkInvitation, thing.id);
    });
  }

  /** Adds lines and says at once what each stands for. Lines that are there already stay as they are. */
  addLines(viewer: Viewer, input: { bulkInvitationId: string; from: number; lines: string[] }): Promise<BulkInvitation> {
    checked((check) => {
      check.amount('lines', input.lines.length, limits.bulkLinesAtOnce);
      check.amount('from', input.from, { ...limits.bulkLines, max: limits.bulkLines.max - input.lines.length + 1 });
    });
    return this.database.tx(async () => {
      const bulk = await this.see.require(viewer, BulkInvitation, input.bulkInvitationId, { field: 'bulkInvitationId', forUpdate: true });
      await this.can.require(viewer, 'prepare', BulkInvitation, bulk, 'bulkInvitationId');
      const lines = input.lines.map((line, i) => ({ number: input.from + i, text: line.slice(0, limits.bulkLine.max), ...readPersonLine(line.slice(0, limits.bulkLine.max)) }));
      const seen = sql`p.deactivated_at IS NULL AND ${this.see.all(viewer, Person, 'p')}`;
      await this.database.rows(sql`
        WITH line AS (SELECT * FROM unnest(${lines.map(({ number }) => number)}::int[], ${lines.map(({ text }) => text)}::text[], ${lines.map((line) => line.address)}::text[], ${lines.map(({ name }) => name)}::text[])
            AS line(number, text, address, name)),
          meant AS MATERIALIZED (SELECT line.*, found.people FROM line CROSS JOIN LATERAL (SELECT array_agg(id) AS people FROM (
            SELECT p.id FROM person p WHERE lower(p.email) = line.address AND ${seen}
            UNION (SELECT p.id FROM person p WHERE fold(p.first_name || ' ' || p.last_name) = fold(line.name) AND ${seen} LIMIT 2)
            UNION (SELECT p.id FROM person p WHERE fold(p.last_name || ' ' || p.first_name) = fold(line.name) AND ${seen} LIMIT 2)) those) found),
          one AS (SELECT number, text, coalesce(cardinality(people), 0) AS amount, CASE WHEN cardinality(people) = 1 THEN people[1] END AS person_id,
            row_number() OVER (PARTITION BY people ORDER BY number) AS nth FROM meant)
        INSERT INTO bulk_line (bulk_id, number, text, person_id, outcome)
        SELECT ${bulk.id}, number, text, person_id, CASE WHEN amount = 0 THEN 'unknown' WHEN amount > 1 THEN 'ambiguous'
          WHEN EXISTS (SELECT 1 FROM membership m WHERE m.community_id = ${bulk.communityId} AND m.person_id = one.person_id) THEN 'member'
          WHEN EXISTS (SELECT 1 FROM invitation i WHERE i.community_id = ${bulk.communityId} AND i.person_id = one.person_id AND i.answered_at IS NULL) THEN 'invited'
          WHEN nth > 1 OR EXISTS (SELECT 1 FROM bulk_line before WHERE before.bulk_id = ${bulk.id} AND before.person_id = one.person_id AND before.number <> one.number) THEN 'repeated'
          ELSE 'found' END
        FROM one ON CONFLICT DO NOTHING`);
      await this.database.rows(sql`UPDATE bulk_invitation SET total = (SELECT count(*) FROM bulk_line WHERE bulk_id = ${bulk.id}) WHERE id = ${bulk.id}`);
      return this.see.require(viewer, BulkInvitation, bulk.id);
    });
  }

  /** The invitations leave from now on. */
  confirm(viewer: Viewer, id: string): Promise<BulkInvitation> {
    return this.database.tx(async () => {
      const bulk = await this.see.require(viewer, BulkInvitation, id, { field: 'bulkInvitationId', forUpdate: true });
      await this.can.require(viewer, 'prepare', BulkInvitation, bulk, 'bulkInvitationId');
      checked((check) => check.amount('bulkInvitationId', bulk.total, { ...limits.bulkLines, max: Number.MAX_SAFE_INTEGER }));
      await this.database.manager.update(BulkInvitation, { id: bulk.id }, { confirmedAt: this.clock.now() });
      await this.audit.record({ actorId: viewer.id, act: 'invitation.bulk', thingKind: 'community', thingId: bulk.communityId, communityId: bulk.communityId, details: { total: bulk.total } });
      return this.see.require(viewer, BulkInvitation, bulk.id);
    });
  }

  /** Stops it; what had left stays. */
  cancel(viewer: Viewer, id: string): Promise<BulkInvitation> {
    return this.database.tx(async () => {
      const bulk = await this.see.require(viewer, BulkInvitation, id, { field: 'bulkInvitationId', forUpdate: true });
      await this.can.require(viewer, 'cancel', BulkInvitation, bulk, 'bulkInvitationId');
      await this.database.manager.update(BulkInvitation, { id: bulk.id }, { cancelledAt: this.clock.now() });
      return this.see.require(viewer, BulkInvitation, bulk.id);
    });
  }
}
