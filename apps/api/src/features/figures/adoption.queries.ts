import { Injectable } from '@nestjs/common';
import { acceptanceFloor, rolledUp, shownFigures, toNodeId, type Figure, type Group } from '@parvis/domain';
import { addresses } from '../../policies/document.policy.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { columns, raw, sql } from '../../platform/database/sql.ts';
import { Document } from '../documents/document.entity.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Entity } from '../entities/entity.entity.ts';
import type { Adoption, AdoptionDay } from './adoption.types.ts';

const day = 86_400_000;

@Injectable()
export class AdoptionQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** Adoption of a published version: a group hidden on one day is hidden on all, so that no figure follows from two others. */
  async of(viewer: Viewer, version: DocumentVersion): Promise<Adoption | null> {
    const { publishedAt } = version;
    if (!publishedAt) return null;
    const entities = await this.database.entities(Entity, sql`
      SELECT e.* FROM entity e WHERE ${this.see.all(viewer, Entity, 'e')} ORDER BY cardinality(e.path), e.name_fr, e.id LIMIT 2000`);
    const own = await this.ownCounts(version, publishedAt);
    const marks = dayMarks(publishedAt, this.clock.now());
    const times = marks.map((mark) => rolledUp(entities.map((entity): Group => ({
      key: entity.id, parent: entity.parentId, people: own.get(entity.id)?.people ?? 0, accepted: own.get(entity.id)?.days.filter((at) => at <= mark).length ?? 0,
    }))));
    const shown = shownFigures(times);
    const now = shown.at(-1)!;
    const points = (accepted: (figures: Figure[]) => number | null): AdoptionDay[] =>
      marks.map((mark, i) => ({ on: new Date(publishedAt.getTime() + mark * day).toISOString().slice(0, 10), accepted: accepted(shown[i]!) }));
    return {
      people: total(now, 'people'),
      accepted: total(now, 'accepted'),
      byEntity: entities.map((entity, i) => ({
        entity, parentId: entity.parentId && toNodeId('entity', entity.parentId), people: now[i]!.people, accepted: now[i]!.accepted,
        overTime: now[i]!.people === null ? [] : points((figures) => figures[i]!.accepted),
      })),
      overTime: points((figures) => total(figures, 'accepted')),
    };
  }

  /**
   * For each entity, people attached to it directly whom the document addresses today, and after how many days each of them accepted.
   * What a minor version asks is what the last material one before it asked.
   */
  private async ownCounts(version: DocumentVersion, publishedAt: Date): Promise<Map<string, { people: number; days: number[] }>> {
    const published = await this.database.entities(DocumentVersion, sql`
      SELECT * FROM document_version WHERE document_id = ${version.documentId} AND published_at IS NOT NULL AND number <= ${version.number}`);
    const rows = await this.database.rows<{ entity_id: string; days: number[]; people: number }>(sql`
      SELECT p.entity_id, count(*)::int AS people,
        array_remove(array_agg(CASE WHEN a.at IS NULL THEN NULL ELSE greatest(0, floor(extract(epoch FROM a.at - ${publishedAt}::timestamptz) / 86400))::int END), NULL) AS days
      FROM person p JOIN document d ON d.id = ${version.documentId}
      LEFT JOIN (SELECT person_id, min(acknowledged_at) AS at FROM acknowledgement
        WHERE document_id = ${version.documentId} AND version_number >= ${acceptanceFloor(published)} GROUP BY person_id) a ON a.person_id = p.id
      WHERE p.deactivated_at IS NULL AND ${addresses(columns<Document>('d'), { id: raw('p.id') })} GROUP BY p.entity_id`);
    return new Map(rows.map((row) => [row.entity_id, row]));
  }
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
