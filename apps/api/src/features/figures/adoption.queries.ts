import { Injectable } from '@nestjs/common';
import { acceptanceFloor, rolledUp, shownFigures, toNodeId, type Figure, type Group } from '@parvis/domain';
import { isAddressed } from '../../policies/document.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Entity } from '../entities/entity.entity.ts';
import type { Adoption, AdoptionDay } from './adoption.types.ts';

const day = 86_400_000;

/** Entities listed, at most: those nearest to the top. */
const mostShown = 2000;

/** People of an entity, and how many of them accepted by the days that it took them. */
interface Counts {
  people: number;
  days: readonly (readonly [number, number])[];
}

const none: Counts = { people: 0, days: [] };

/** The row of an entity. */
type Placed = Record<string, unknown> & Pick<Entity, 'id' | 'path'>;

function acceptedWithin(days: Iterable<readonly [number, number]>, mark: number): number {
  let sum = 0;
  for (const [at, accepted] of days) if (at <= mark) sum += accepted;
  return sum;
}

@Injectable()
export class AdoptionQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /**
   * Adoption of a published version. Who may be shown follows from how many people each group has today, the same for each day of the past: a group hidden on one day
   * is hidden on all, so that no figure follows from two others.
   */
  async of(viewer: Viewer, version: DocumentVersion): Promise<Adoption | null> {
    const { publishedAt } = version;
    if (!publishedAt) return null;
    const [all, own] = await Promise.all([
      this.database.rows<Placed>(sql`SELECT e.* FROM entity e WHERE ${this.see.all(viewer, Entity, 'e')} ORDER BY cardinality(e.path), e.name_fr, e.id`),
      this.ownCounts(version, publishedAt),
    ]);
    const entities = all.slice(0, mostShown).map((row) => this.database.hydrate<Entity>(Entity, row));
    const counted = withinShown(entities, all, own);
    const marks = dayMarks(publishedAt, this.clock.now());
    const acceptedBy = (mark: number): Group[] => rolledUp(entities.map(({ id, parentId }): Group => {
      const { people, days } = counted.get(id) ?? none;
      return { key: id, parent: parentId, people, accepted: acceptedWithin(days, mark) };
    }));
    const now = shownFigures([acceptedBy(marks.at(-1)!)])[0]!;
    const on = marks.map((mark) => new Date(publishedAt.getTime() + mark * day).toISOString().slice(0, 10));
    // Of each entity by each day they are many: counted where they are asked for.
    let history: Group[][] | null = null;
    const byDay = (): Group[][] => (history ??= marks.map(acceptedBy));
    const wholeShown = total(now, 'accepted') !== null;
    const whole = new Map<number, number>();
    for (const { days } of counted.values()) for (const [at, accepted] of days) whole.set(at, (whole.get(at) ?? 0) + accepted);
    return {
      people: total(now, 'people'),
      accepted: total(now, 'accepted'),
      byEntity: entities.map((entity, i) => ({
        entity, parentId: entity.parentId && toNodeId('entity', entity.parentId), people: now[i]!.people, accepted: now[i]!.accepted,
        get overTime(): AdoptionDay[] {
          return now[i]!.people === null ? [] : byDay().map((groups, at) => ({ on: on[at]!, accepted: groups[i]!.accepted }));
        },
      })),
      overTime: marks.map((mark, at) => ({ on: on[at]!, accepted: wholeShown ? acceptedWithin(whole, mark) : null })),
    };
  }

  /**
   * For each entity, people attached to it directly whom the document addresses today, and how many of them accepted after so many days.
   * What a minor version asks is what the last material one before it asked.
   */
  private async ownCounts(version: DocumentVersion, publishedAt: Date): Promise<Map<string, Counts>> {
    const published = await this.database.entities(DocumentVersion, sql`
      SELECT * FROM document_version WHERE document_id = ${version.documentId} AND published_at IS NOT NULL AND number <= ${version.number}`);
    const rows = await this.database.rows<{ entity_id: string; people: number; days: Record<string, number> | null }>(sql`
      WITH given AS MATERIALIZED (SELECT person_id, greatest(0, floor(extract(epoch FROM min(acknowledged_at) - ${publishedAt}::timestamptz) / 86400))::int AS day FROM acknowledgement
        WHERE document_id = ${version.documentId} AND version_number >= ${acceptanceFloor(published)} GROUP BY person_id)
      SELECT entity_id, sum(people)::int AS people, json_object_agg(day, people) FILTER (WHERE day IS NOT NULL) AS days FROM (
        SELECT p.entity_id, given.day, count(*)::int AS people FROM person p LEFT JOIN given ON given.person_id = p.id
        WHERE p.deactivated_at IS NULL AND ${isAddressed(version.documentId, 'p')} GROUP BY p.entity_id, given.day) counted GROUP BY entity_id`);
    return new Map(rows.map(({ entity_id, people, days }) => [entity_id, { people, days: Object.entries(days ?? {}).map(([at, accepted]) => [Number(at), accepted] as const) }]));
  }
}

/** The counts of all entities, those that are not shown counted with the nearest above them that is. */
function withinShown(shown: readonly Entity[], all: readonly Placed[], own: ReadonlyMap<string, Counts>): Map<string, Counts> {
  const keys = new Set(shown.map(({ id }) => id));
  const counted = new Map<string, Counts>();
  for (const { id, path } of all) {
    const counts = own.get(id);
    const key = counts && path.findLast((above) => keys.has(above));
    if (!key) continue;
    const before = counted.get(key) ?? none;
    counted.set(key, { people: before.people + counts.people, days: [...before.days, ...counts.days] });
  }
  return counted;
}

/** The whole, where no part of it is hidden. */
function total(figures: Figure[], count: 'people' | 'accepted'): number | null {
  const tops = figures.filter(({ parent }) => parent === null).map((figure) => figure[count]);
  return tops.some((value) => value === null) ? null : tops.reduce<number>((sum, value) => sum + value!, 0);
}

/** Days since publication at which a point is drawn: each day of the first month, then each week, and today. */
function dayMarks(publishedAt: Date, now: Date): number[] {
  const today = Math.max(0, Math.floor((now.getTime() - publishedAt.getTime()) / day));
  const marks = Array.from({ length: Math.min(today, 31) + 1 }, (_, i) => i);
  for (let mark = 38; mark < today && marks.length < 200; mark += 7) marks.push(mark);
  return marks.at(-1) === today ? marks : [...marks, today];
}
