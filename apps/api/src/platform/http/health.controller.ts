import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process lives. Costs no query. */
  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  healthz(): { ok: true } {
    return { ok: true };
  }

  /** Whether requests can be served, and what is wrong if not. */
  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async readyz(): Promise<{ ok: true }> {
    try {
      await this.database.rows(sql`SELECT 1`);
    } catch {
      throw new ServiceUnavailableException({ ok: false, reason: 'The database does not answer.' });
    }
    return { ok: true };
  }
}
