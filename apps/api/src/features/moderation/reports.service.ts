import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import type { ReportInput } from './moderation.types.ts';
import { Report } from './report.entity.ts';
import { Things } from './things.service.ts';

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly things: Things,
    private readonly clock: Clock,
  ) {}

  /** Reports what the viewer sees and others wrote; once until it is decided. */
  report(viewer: Viewer, input: ReportInput): Promise<Report> {
    const note = input.note.trim();
    checked((check) => check.text('note', note, limits.reportNote));
    return this.database.tx(async () => {
      const thing = await this.things.lock(viewer, input);
      await this.things.mustBeAllowed(viewer, 'report', thing);
      const { post, comment } = thing;
      const [open] = await this.database.rows(sql`
        SELECT 1 FROM report r WHERE r.reporter_id = ${viewer.id} AND r.decision_id IS NULL
          AND r.post_id = ${post.id} AND r.comment_id IS NOT DISTINCT FROM ${comment?.id ?? null}::uuid`);
      if (open) throw new UserError('ALREADY_REPORTED');
      const id = newId();
      await this.database.insert(Report, {
        id, communityId: post.communityId, postId: post.id, commentId: comment?.id ?? null, reporterId: viewer.id, reason: input.reason, note,
        createdAt: this.clock.now(), decisionId: null,
      });
      return this.see.require(viewer, Report, id);
    });
  }
}
