import { Global, Module, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../config/config.module.ts';
import { dataSourceFor } from './data-source.ts';
import { Database } from './database.ts';

@Global()
@Module({
  providers: [
    Database,
    { provide: DataSource, inject: [SETTINGS], useFactory: (settings: Settings) => dataSourceFor(settings.databaseUrl).initialize() },
  ],
  exports: [Database, DataSource],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
