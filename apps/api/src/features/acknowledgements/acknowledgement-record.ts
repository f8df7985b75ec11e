import type { LedgerRecord } from '@parvis/ledger';
import type { Acknowledgement } from './acknowledgement.entity.ts';

/** What the chain covers of an acknowledgement: all of it. Instants as ISO 8601 in UTC with milliseconds, ids as uuids. */
export function acknowledgementRecord(
  given: Pick<Acknowledgement, 'id' | 'personId' | 'documentId' | 'versionId' | 'versionNumber' | 'language' | 'textSha256' | 'acknowledgedAt'>,
): LedgerRecord {
  return {
    id: given.id,
    personId: given.personId,
    documentId: given.documentId,
    versionId: given.versionId,
    versionNumber: given.versionNumber,
    language: given.language,
    textSha256: given.textSha256,
    acknowledgedAt: given.acknowledgedAt.toISOString(),
  };
}
