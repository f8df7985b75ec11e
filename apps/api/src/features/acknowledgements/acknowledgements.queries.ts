import { Injectable } from '@nestjs/common';
import { hasAcceptedInForce } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';
import type { ViewerAcceptance } from './acknowledgements.types.ts';

@Injectable()
export class AcknowledgementsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
  ) {}

  /** Those of the viewer, the latest first. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Acknowledgement>> {
    return this.database.page(Acknowledgement, {
      columns: sql`a.*`,
      from: sql`acknowledgement a`,
      where: sql`a.person_id = ${viewer.id} AND ${this.see.all(viewer, Acknowledgement, 'a')}`,
      key: [{ column: sql`a.index`, type: 'bigint' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** Where the viewer stands with a document already seen. */
  async acceptance(viewer: Viewer, document: Document): Promise<ViewerAcceptance> {
    const [given, versions, required] = await Promise.all([
      this.latest(viewer, document.id), this.published(viewer, document.id), this.can.may(viewer, 'accept', Document, document),
    ]);
    const accepted = hasAcceptedInForce(versions, given?.versionNumber ?? null) && versions.length > 0;
    // The deadline is that of the last version that asked.
    const asking = versions.find(({ change }) => change === 'material') ?? versions.at(-1);
    return {
      required: required && versions.length > 0,
      accepted,
      acceptedVersion: versions.find(({ id }) => id === given?.versionId) ?? null,
      acknowledgement: given,
      acceptBy: asking?.acceptBy ?? null,
    };
  }

  private latest(viewer: Viewer, documentId: string): Promise<Acknowledgement | null> {
    return batched<string, Acknowledgement | null>(viewer, 'Document.acknowledgement', documentId, async (ids) => {
      const given = await this.database.entities(Acknowledgement, sql`
        SELECT DISTINCT ON (document_id) a.* FROM acknowledgement a WHERE a.person_id = ${viewer.id} AND a.document_id = ANY(${ids}::uuid[])
        ORDER BY document_id, version_number DESC`);
      return new Map(given.map((one) => [one.documentId, one]));
    }, null);
  }

  private published(viewer: Viewer, documentId: string): Promise<DocumentVersion[]> {
    return batched(viewer, 'Document.published', documentId, async (ids) => {
      const versions = await this.database.entities(DocumentVersion, sql`
        SELECT v.* FROM document_version v WHERE v.document_id = ANY(${ids}::uuid[]) AND v.published_at IS NOT NULL ORDER BY v.number DESC`);
      return Map.groupBy(versions, (version) => version.documentId);
    }, []);
  }
}
