import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';

/** Keeps under which entities each community is found: managers come and go, people change entity. */
@Injectable()
export class DirectoryJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/5 * * * *', 'refresh-directory', () => this.refresh());
  }

  async refresh(): Promise<void> {
    await this.database.rows(sql`SELECT refresh_directory()`);
  }
}
