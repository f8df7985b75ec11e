import { Injectable } from '@nestjs/common';
import { acceptedGuide } from '../../policies/document.policy.ts';
import { isAmbassador } from '../../policies/sharing.policy.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Ambassador } from './ambassador.entity.ts';

/** Ambassadors volunteer, after accepting the guide in force; leaving is one act, and the guide's condition is asked anew each time. */
@Injectable()
export class AmbassadorsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The viewer as ambassador today; null for who is none, left, or has not accepted the guide in force. */
  async current(viewer: Viewer): Promise<Ambassador | null> {
    return batched<string, Ambassador | null>(viewer, 'ambassador', viewer.id, async () => {
      const [found] = await this.database.entities(Ambassador, sql`
        SELECT a.* FROM ambassador a WHERE a.person_id = ${viewer.id} AND ${isAmbassador({ id: sql`${viewer.id}::uuid` })}`);
      return new Map(found ? [[viewer.id, found]] : []);
    }, null);
  }

  become(viewer: Viewer): Promise<Ambassador> {
    return this.database.tx(async () => {
      const [guide] = await this.database.rows<{ accepted: boolean }>(sql`SELECT ${acceptedGuide(sql`${viewer.id}::uuid`)} AS accepted`);
      if (!guide?.accepted) throw new UserError('GUIDE_NOT_ACCEPTED');
      // Who is one already stays one since then; who left begins anew.
      await this.database.rows(sql`
        INSERT INTO ambassador (person_id, since) VALUES (${viewer.id}, ${this.clock.now()})
        ON CONFLICT (person_id) DO UPDATE SET since = CASE WHEN ambassador.left_at IS NULL THEN ambassador.since ELSE excluded.since END, left_at = NULL`);
      return (await this.current(viewer))!;
    });
  }

  async leave(viewer: Viewer): Promise<void> {
    await this.database.rows(sql`UPDATE ambassador SET left_at = ${this.clock.now()} WHERE person_id = ${viewer.id} AND left_at IS NULL`);
  }
}
