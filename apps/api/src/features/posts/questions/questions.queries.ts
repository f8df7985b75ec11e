import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
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
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** How many others have the same question, and whether the viewer does. */
  async same(viewer: Viewer, post: Post): Promise<Same> {
    if (post.kind !== PostKind.question || post.deletedAt) return nobody;
    const found = await this.beside.read<Same>(viewer, 'post', post.id, 'same question', () => ({
      count: sql`(SELECT count(*)::int FROM same_question WHERE post_id = ${raw(row)}.id)`,
      mine: sql`EXISTS (SELECT 1 FROM same_question WHERE post_id = ${raw(row)}.id AND person_id = ${viewer.id})`,
    }));
    return found ?? nobody;
  }

  /** Questions of a community that have no accepted answer, as the viewer sees them; at most 99. */
  async unanswered(viewer: Viewer, community: Community): Promise<number> {
    const found = await this.beside.read<{ questions: number }>(viewer, 'community', community.id, 'unanswered questions', () => ({
      questions: sql`(SELECT count(*)::int FROM (
        SELECT 1 FROM post p WHERE p.community_id = ${raw(row)}.id AND p.kind = 'question' AND NOT p.answered AND p.deleted_at IS NULL
        AND ${this.see.all(viewer, Post, 'p')} LIMIT ${mostUnanswered}) counted)`,
    }));
    return found?.questions ?? 0;
  }
}
