import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import type { Community } from '../../communities/community.entity.ts';
import { Post, PostKind } from '../post.entity.ts';

/** Beyond this, a number of unanswered questions says only "many". */
export const mostUnanswered = 99;

/** Who else has the question. */
interface Same {
  count: number;
  mine: boolean;
}

const nobody: Same = { count: 0, mine: false };

@Injectable()
export class QuestionsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** How many others have the same question, and whether the viewer does: for all posts of a page in one statement. */
  same(viewer: Viewer, post: Post): Promise<Same> {
    if (post.kind !== PostKind.question || post.deletedAt) return Promise.resolve(nobody);
    return batched<string, Same>(
      viewer,
      'same questions',
      post.id,
      async (ids) => {
        const rows = await this.database.rows<{ post_id: string; people: number; mine: boolean }>(sql`
          SELECT post_id, count(*)::int AS people, bool_or(person_id = ${viewer.id}) AS mine FROM same_question WHERE post_id = ANY(${ids}::uuid[]) GROUP BY post_id`);
        return new Map(rows.map((row) => [row.post_id, { count: row.people, mine: row.mine }]));
      },
      nobody,
    );
  }

  /** Questions of a community that have no accepted answer, as the viewer sees them; at most 99. */
  unanswered(viewer: Viewer, community: Community): Promise<number> {
    return batched(
      viewer,
      'unanswered questions',
      community.id,
      async (ids) => {
        const rows = await this.database.rows<{ id: string; questions: number }>(sql`
          SELECT asked.id, open.questions FROM unnest(${ids}::uuid[]) AS asked(id)
          CROSS JOIN LATERAL (SELECT count(*)::int AS questions FROM (
            SELECT 1 FROM post p WHERE p.community_id = asked.id AND p.kind = 'question' AND NOT p.answered AND p.deleted_at IS NULL
            AND ${this.see.all(viewer, Post, 'p')} LIMIT ${mostUnanswered}) counted) open`);
        return new Map(rows.map((row) => [row.id, row.questions]));
      },
      0,
    );
  }
}
