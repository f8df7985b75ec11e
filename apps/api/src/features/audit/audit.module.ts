import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.ts';
import { LedgerService } from './ledger.service.ts';

/** Global: every feature that decides something writes to the trail. */
@Global()
@Module({ providers: [AuditService, LedgerService], exports: [AuditService, LedgerService] })
export class AuditModule {}
