import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { SETTINGS, type Settings } from '../config/config.module.ts';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { log } from '../log/log.ts';

/** A sweep acts on what is due. The row is the truth, the clock only a nudge: running it twice or late changes nothing. */
export interface Sweep {
  name: string;
  /** Cron expression, UTC. */
  cron: string;
  run: () => Promise<void>;
}

/** The channel of PostgreSQL's NOTIFY on which workers are told the name of a sweep that has something to do. */
const wakeChannel = 'parvis_wake';

/** The jobs of the worker, kept in PostgreSQL by pg-boss. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private boss: PgBoss | null = null;
  private listener: Client | null = null;
  private stopped = false;
  private readonly sweeps: Sweep[] = [];

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  /** Declares a sweep; features do so when their module starts. */
  every(cron: string, name: string, run: () => Promise<void>): void {
    this.sweeps.push({ name, cron, run });
  }

  /** Has a sweep run in every worker as soon as the running transaction commits, if it does; where nobody hears it, the clock runs it. It may run beside itself. */
  async wake(name: string): Promise<void> {
    await this.database.rows(sql`SELECT pg_notify(${wakeChannel}, ${name})`);
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
    await this.listen();
    log.info({ sweeps: this.sweeps.map(({ name }) => name) }, 'The worker is at work');
  }

  /** On a connection of its own, which is opened again when it breaks; what was called meanwhile waits for the clock. */
  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.databaseUrl, application_name: 'parvis-wake', keepAlive: true });
    client.on('notification', ({ payload }) => {
      const sweep = this.sweeps.find(({ name }) => name === payload);
      sweep?.run().catch((error: unknown) => log.error({ err: String(error), sweep: sweep.name }, 'A sweep that was woken failed'));
    });
    client.on('error', (error) => log.warn({ err: error.message }, 'The connection that wakes the worker broke'));
    client.on('end', () => this.listenAgain());
    await client.connect();
    await client.query(`LISTEN ${wakeChannel}`);
    this.listener = client;
  }

  private listenAgain(): void {
    if (!this.stopped) setTimeout(() => void this.listen().catch(() => this.listenAgain()), 2_000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.end();
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }
}
