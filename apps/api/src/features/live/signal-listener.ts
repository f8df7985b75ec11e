import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { signalChannel, type Signal } from '../../platform/live/signal.ts';
import { log } from '../../platform/log/log.ts';

/** Hears the signals of every process on a connection of its own, and connects again when it breaks. */
@Injectable()
export class SignalListener implements OnApplicationShutdown {
  private client: Client | null = null;
  private stopped = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Calls `heard` for each signal from now on. After a break `missed` is called: screens must ask again. */
  async listen(heard: (signal: Signal) => void, missed: () => void): Promise<void> {
    const client = new Client({ connectionString: this.settings.databaseUrl, application_name: 'parvis-live', keepAlive: true });
    client.on('notification', ({ payload }) => {
      if (payload) heard(JSON.parse(payload) as Signal);
    });
    client.on('error', (error) => log.warn({ err: error.message }, 'The live connection broke'));
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.again(heard, missed), 1000).unref();
    });
    await client.connect();
    await client.query(`LISTEN ${signalChannel}`);
    this.client = client;
  }

  private async again(heard: (signal: Signal) => void, missed: () => void): Promise<void> {
    try {
      await this.listen(heard, missed);
      missed();
    } catch {
      if (!this.stopped) setTimeout(() => void this.again(heard, missed), 2000).unref();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }
}
