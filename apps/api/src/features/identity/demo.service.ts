import { Inject, Injectable } from '@nestjs/common';
import { fromNodeId, toNodeId } from '@parvis/domain';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';

/** A person of the demo company whom a visitor may sign in as. */
export interface DemoPerson {
  id: string;
  name: string;
  initials: string;
  jobTitle: { fr: string; en: string };
  /** What one tries as this person. */
  part: string;
}

/** The named people of the sample company, one per part, by the start of their address. */
const parts: [string, string][] = [
  ['awa.diallo', 'employee'],
  ['bruno.le-goff', 'community_manager'],
  ['chloe.marchetti', 'hr_editor'],
  ['denis.aubert', 'security_officer'],
  ['elif.yildiz', 'staff_representative'],
  ['farid.mansouri', 'manager'],
  ['gaelle.kerdoncuff', 'ambassador'],
  ['hugo.lambert', 'administrator'],
  ['nadia.rahmouni', 'communications_editor'],
  ['ines.carvalho', 'newcomer'],
];

/** "Sign in as", in demo mode only: production settings refuse that mode. */
@Injectable()
export class DemoService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  /** The people offered, or `null` where there is no demo. */
  async people(): Promise<DemoPerson[] | null> {
    if (this.settings.mode !== 'demo') return null;
    const rows = await this.database.rows<{ id: string; first_name: string; last_name: string; job_title_fr: string; job_title_en: string; mailbox: string }>(sql`
      SELECT id, first_name, last_name, job_title_fr, job_title_en, split_part(lower(email), '@', 1) AS mailbox FROM person
      WHERE split_part(lower(email), '@', 1) = ANY(${parts.map(([mailbox]) => mailbox)}) AND deactivated_at IS NULL`);
    return parts.flatMap(([mailbox, part]) => {
      const row = rows.find((one) => one.mailbox === mailbox);
      if (!row) return [];
      const name = `${row.first_name} ${row.last_name}`;
      const initials = `${row.first_name.charAt(0)}${row.last_name.charAt(0)}`.toUpperCase();
      return [{ id: toNodeId('person', row.id), name, initials, jobTitle: { fr: row.job_title_fr, en: row.job_title_en }, part }];
    });
  }

  /** The uuid of an offered person; anyone else, and any other mode, is refused alike. */
  async personId(id: string): Promise<string> {
    const offered = (await this.people())?.find((person) => person.id === id);
    const uuid = offered && fromNodeId(offered.id, 'person');
    if (!uuid) throw new UserError('SIGN_IN_FAILED');
    return uuid;
  }
}
