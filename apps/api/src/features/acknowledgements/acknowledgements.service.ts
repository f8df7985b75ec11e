import { Injectable } from '@nestjs/common';
import { acceptanceFault, newId, type Language } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { LedgerService, type Ledger } from '../audit/ledger.service.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { acknowledgementRecord } from './acknowledgement-record.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';

const acknowledgements: Ledger = { table: 'acknowledgement', lock: 4_270_003 };

@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly signals: Signals,
  ) {}

  /**
   * Accepts a version as it was read: by a person it addresses, the version in force, to its end, the very text that was shown.
   * Two clicks or two devices at once make one record, and both get it.
   */
  acknowledge(viewer: Viewer, versionId: string, language: Language, textSha256: string): Promise<Acknowledgement> {
    return this.database.tx(async () => {
      const version = await this.see.require(viewer, DocumentVersion, versionId, { field: 'versionId' });
      // A repeat, its first answer lost: the record there is, also when a newer version has come since.
      const earlier = await this.given(viewer, version.id);
      if (earlier && earlier.textSha256 === textSha256 && earlier.language === language) return earlier;
      await this.can.require(viewer, 'accept', DocumentVersion, version, 'versionId');
      const [shown] = await this.database.rows<{ text_sha256: string; end_reached: boolean }>(sql`
        SELECT text_sha256, EXISTS (SELECT 1 FROM reading WHERE person_id = ${viewer.id} AND version_id = ${version.id} AND reached_end_at IS NOT NULL) AS end_reached
        FROM document_version_text WHERE version_id = ${version.id} AND language = ${language}`);
      if (!shown) throw new UserError('VERSION_LANGUAGE_MISSING', 'language');
      const fault = acceptanceFault({ endReached: shown.end_reached, shownSha256: textSha256 }, { inForce: true, textSha256: shown.text_sha256 });
      if (fault) throw new UserError(fault, fault === 'VERSION_HASH_MISMATCH' ? 'textSha256' : 'versionId');
      await this.ledger.lock(acknowledgements);
      // Asked again once it is our turn: a newer version may have come into force while we waited.
      await this.can.require(viewer, 'accept', DocumentVersion, version, 'versionId');
      const before = await this.given(viewer, version.id);
      if (before) return before;
      const record = {
        id: newId(), personId: viewer.id, documentId: version.documentId, versionId: version.id, versionNumber: version.number, language, textSha256,
        acknowledgedAt: this.clock.now(),
      };
      await this.ledger.append(acknowledgements, acknowledgementRecord(record), async ({ index, previousHash, hash }) => {
        await this.database.insert(Acknowledgement, { ...record, index: String(index), previousHash, hash });
      });
      await this.signals.send({ type: 'documentChanged', documentId: version.documentId, personId: viewer.id });
      return (await this.given(viewer, version.id))!;
    });
  }

  private async given(viewer: Viewer, versionId: string): Promise<Acknowledgement | null> {
    const [given] = await this.database.entities(Acknowledgement, sql`SELECT * FROM acknowledgement WHERE person_id = ${viewer.id} AND version_id = ${versionId}`);
    return given ?? null;
  }
}
