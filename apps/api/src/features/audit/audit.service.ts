import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { canonical, type LedgerRecord } from '@parvis/ledger';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { LedgerService, type Ledger } from './ledger.service.ts';

const trail: Ledger = { table: 'audit_entry', lock: 4_270_002 };

/** A decision, as the trail keeps it: ids and codes, never the text of a person. */
export interface Decision {
  /** uuid of who decided; null for the system. */
  actorId: string | null;
  /** Thing and verb, such as `post.hide`. */
  act: string;
  /** Kind and uuid of what was decided on. */
  thingKind: string;
  thingId: string;
  /** uuid of the community whose managers may read it. */
  communityId?: string | null;
  details?: LedgerRecord;
}

/** What the chain covers of an entry: all of it. */
export function auditRecord(entry: Pick<AuditEntry, 'id' | 'at' | 'actorId' | 'act' | 'thingKind' | 'thingId' | 'communityId' | 'details'>): LedgerRecord {
  return {
    id: entry.id, at: entry.at.toISOString(), actorId: entry.actorId, act: entry.act, thingKind: entry.thingKind, thingId: entry.thingId,
    communityId: entry.communityId, details: entry.details,
  };
}

/** The audit trail: written by the service that decides, in its own transaction, so that neither can be without the other. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /** Adds a decision to the trail. Call it last in the transaction: it waits for its turn in the chain and holds it until the end. */
  record({ actorId, act, thingKind, thingId, communityId = null, details = {} }: Decision): Promise<void> {
    const entry = { id: newId(), at: this.clock.now(), actorId, act, thingKind, thingId, communityId, details: canonical(details) };
    return this.database.tx(() =>
      this.ledger.append(trail, auditRecord(entry), async ({ index, previousHash, hash }) => {
        await this.database.insert(AuditEntry, { ...entry, index: String(index), previousHash, hash });
      }),
    );
  }
}
