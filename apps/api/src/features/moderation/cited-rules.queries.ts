import { Injectable } from '@nestjs/common';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Section } from '../documents/section.entity.ts';
import type { CitedRule } from './moderation.types.ts';

interface RuleRow {
  id: string;
  document_id: string;
  version_id: string;
  key: string;
  position: number;
  title: string;
  source: string;
  number: number;
}

/** Rules of the guide as decisions cite them. */
@Injectable()
export class CitedRules {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** The rules of the guide in force, in its order. */
  async inForce(viewer: Viewer): Promise<CitedRule[]> {
    const rows = await this.read(viewer, sql`s.kind = 'rule' AND v.id = (
      SELECT latest.id FROM document_version latest JOIN document guide ON guide.id = latest.document_id AND guide.kind = 'guide'
      WHERE latest.published_at IS NOT NULL ORDER BY latest.number DESC LIMIT 1)`);
    return rows.map(citedRule);
  }

  /** The rule that a decision rests on, in the version of that day. */
  of(viewer: Viewer, sectionId: string | null): Promise<CitedRule | null> {
    if (!sectionId) return Promise.resolve(null);
    return batched<string, CitedRule | null>(viewer, 'CitedRule', sectionId, async (ids) =>
      new Map((await this.read(viewer, sql`s.id = ANY(${ids}::uuid[])`)).map((row) => [row.id, citedRule(row)])), null);
  }

  private read(viewer: Viewer, which: Sql): Promise<RuleRow[]> {
    return this.database.rows<RuleRow>(sql`
      SELECT s.id, v.document_id, s.version_id, s.key, s.position, t.title, t.source, v.number
      FROM section s JOIN document_version v ON v.id = s.version_id JOIN section_text t ON t.section_id = s.id AND t.language = ${viewer.language}
      WHERE ${which} AND ${this.see.all(viewer, Section, 's')} ORDER BY v.number, s.position LIMIT 200`);
  }
}

function citedRule(row: RuleRow): CitedRule {
  return {
    id: toNodeId('section', row.id), documentId: toNodeId('document', row.document_id), versionId: toNodeId('version', row.version_id), key: row.key, position: row.position, title: row.title, source: row.source,
    versionNumber: row.number,
  };
}
