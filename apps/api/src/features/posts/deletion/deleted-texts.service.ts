import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fromNodeId, undoSeconds } from '@parvis/domain';
import { filesIn } from '@parvis/rich-text';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { FilesService } from '../../files/files.service.ts';

/** An earlier wording, as it is kept until its text is gone for good. Dates are ISO 8601. */
export interface KeptEdit {
  id: string;
  title?: string | null;
  bodyMarkdown: string;
  replacedAt: string;
  redactedAt: string | null;
  redactedById: string | null;
  redactionReason: string | null;
}

/** What was taken from a post or comment when it was deleted. */
export interface KeptText {
  title?: string | null;
  bodyMarkdown: string;
  editedAt: string | null;
  pinnedAt?: string | null;
  featuredAt?: string | null;
  featuredById?: string | null;
  edits: KeptEdit[];
}

/**
 * Texts of what was just deleted, so that its author can take the deletion back. Nothing reads them but that act; they are wiped within a
 * minute after it is too late for it.
 */
@Injectable()
export class DeletedTexts implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'wipe-deleted-texts', () => this.wipe());
    this.files.alsoUsedBy(async (files) => {
      const rows = await this.database.rows<{ kept: KeptText }>(sql`SELECT kept FROM deleted_text WHERE author_id = ANY(${files.map(({ ownerId }) => ownerId)}::uuid[])`);
      return rows.flatMap(({ kept }) => [kept, ...kept.edits].flatMap(({ bodyMarkdown }) => filesIn(bodyMarkdown).map((id) => fromNodeId(id, 'file') ?? '')));
    });
  }

  /** Keeps the text of a thing deleted now, within the transaction that deletes it. */
  async keep(viewer: Viewer, thingId: string, kept: KeptText): Promise<void> {
    await this.database.rows(sql`
      INSERT INTO deleted_text (thing_id, author_id, kept, deleted_at) VALUES (${thingId}, ${viewer.id}, ${JSON.stringify(kept)}::jsonb, ${this.clock.now()})`);
  }

  /** Takes the text back, once, for who deleted it. Refuses with NOT_FOUND what is unknown or not one's own, with TOO_LATE_TO_UNDO what was. */
  async take(viewer: Viewer, thingId: string, field: string): Promise<KeptText> {
    const [row] = await this.database.rows<{ kept: KeptText; deleted_at: Date }>(sql`
      DELETE FROM deleted_text WHERE thing_id = ${thingId} AND author_id = ${viewer.id} RETURNING kept, deleted_at`);
    if (!row) throw new UserError('NOT_FOUND', field);
    if (row.deleted_at < this.latest()) throw new UserError('TOO_LATE_TO_UNDO', field);
    return row.kept;
  }

  private async wipe(): Promise<void> {
    // Why it was closed is a text of it as well.
    await this.database.rows(sql`
      WITH gone AS (DELETE FROM deleted_text WHERE deleted_at < ${this.latest()} RETURNING thing_id)
      DELETE FROM thread_closing closing USING gone WHERE closing.post_id = gone.thing_id`);
  }

  private latest(): Date {
    return new Date(this.clock.now().getTime() - undoSeconds.kept * 1000);
  }
}
