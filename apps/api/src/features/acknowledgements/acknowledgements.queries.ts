import { Injectable } from '@nestjs/common';
import { hasAcceptedInForce } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Page, PageArguments } from '../../platform/database/keyset.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';
import type { ViewerAcceptance } from './acknowledgements.types.ts';

@Injectable()
export class AcknowledgementsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
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
    return this.beside.entity<Acknowledgement>(viewer, 'document', documentId, 'acknowledgement', Acknowledgement, () => sql`
      SELECT a.* FROM acknowledgement a WHERE a.person_id = ${viewer.id} AND a.document_id = ${raw(row)}.id ORDER BY a.version_number DESC LIMIT 1`);
  }

  private published(viewer: Viewer, documentId: string): Promise<DocumentVersion[]> {
    return this.beside.entities<DocumentVersion>(viewer, 'document', documentId, 'published versions', DocumentVersion, () => sql`
      SELECT v.* FROM document_version v WHERE v.document_id = ${raw(row)}.id AND v.published_at IS NOT NULL ORDER BY v.number DESC`);
  }
}
