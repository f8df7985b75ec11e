import { Global, Module } from '@nestjs/common';
import { ClockModule } from './clock/clock.ts';
import { DatabaseModule } from './database/database.module.ts';
import { Beside } from './graphql/beside.ts';
import { Jobs } from './jobs/jobs.ts';
import { Signals } from './live/signal.ts';
import { StorageModule } from './storage/storage.module.ts';

/** What knows nothing of the subject. */
@Global()
@Module({ imports: [DatabaseModule, ClockModule, StorageModule], providers: [Beside, Signals, Jobs], exports: [Beside, Signals, Jobs] })
export class PlatformModule {}
