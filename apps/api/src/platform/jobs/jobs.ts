import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { SETTINGS, type Settings } from '../config/config.module.ts';
import { log } from '../log/log.ts';

/** A sweep acts on what is due. The row is the truth, the clock only a nudge: running it twice or late changes nothing. */
export interface Sweep {
  name: string;
  /** Cron expression, UTC. */
  cron: string;
  run: () => Promise<void>;
}

/** The jobs of the worker, kept in PostgreSQL by pg-boss. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private boss: PgBoss | null = null;
  private readonly sweeps: Sweep[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Declares a sweep; features do so when their module starts. */
  every(cron: string, name: string, run: () => Promise<void>): void {
    this.sweeps.push({ name, cron, run });
  }

  /** Runs every sweep once, now: for tests and for the command `sweep`. */
  async runAll(): Promise<void> {
    for (const sweep of this.sweeps) await sweep.run();
  }

  /** Starts working, in the worker only. */
  async start(): Promise<void> {
    const boss = new PgBoss({ connectionString: this.settings.databaseUrl, max: 4, application_name: 'parvis-worker' });
    boss.on('error', (error: Error) => log.error({ err: error.message }, 'The job queue has a fault'));
    await boss.start();
    this.boss = boss;
    for (const sweep of this.sweeps) {
      await boss.createQueue(sweep.name, { policy: 'singleton', retryLimit: 2 });
      await boss.work(sweep.name, async () => {
        await sweep.run();
      });
      await boss.schedule(sweep.name, sweep.cron);
    }
    log.info({ sweeps: this.sweeps.map(({ name }) => name) }, 'The worker is at work');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }
}
