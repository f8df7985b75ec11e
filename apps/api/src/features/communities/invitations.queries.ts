import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import type { List, Page, PageArguments } from '../../platform/database/keyset.ts';
import { and, sql, type Sql } from '../../platform/database/sql.ts';
import { Beside } from '../../platform/graphql/beside.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Invitation } from './invitation.entity.ts';

@Injectable()
export class InvitationsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
  ) {}

  /** Those of the viewer that wait for an answer, newest first. */
  mine(viewer: Viewer, page: PageArguments): Promise<Page<Invitation>> {
    return this.beside.page<Invitation>(viewer, 'person', viewer.id, 'invitations', Invitation, page, () => this.waiting(viewer, sql`i.person_id = ${viewer.id}`));
  }

  /** Those of a community that wait for an answer, newest first. */
  ofCommunity(viewer: Viewer, communityId: string, page: PageArguments): Promise<Page<Invitation>> {
    return this.database.page(Invitation, { ...this.waiting(viewer, sql`i.community_id = ${communityId}`), ...page });
  }

  /** The viewer's own invitation to a community. */
  toViewer(viewer: Viewer, communityId: string): Promise<Invitation | null> {
    return batched<string, Invitation | null>(viewer, 'Community.viewerInvitation', communityId, async (communities) => {
      const found = await this.database.entities(Invitation, sql`
        SELECT i.* FROM invitation i WHERE i.community_id = ANY(${communities}::uuid[]) AND i.person_id = ${viewer.id}
          AND i.answered_at IS NULL AND ${this.see.all(viewer, Invitation, 'i')}`);
      return new Map(found.map((invitation) => [invitation.communityId, invitation]));
    }, null);
  }

  private waiting(viewer: Viewer, whose: Sql): Omit<List, keyof PageArguments> {
    return {
      columns: sql`i.*`,
      from: sql`invitation i`,
      where: and(whose, sql`i.answered_at IS NULL`, this.see.all(viewer, Invitation, 'i')),
      key: [{ column: sql`i.created_at`, type: 'timestamptz' }, { column: sql`i.id`, type: 'uuid' }],
      direction: 'DESC',
    };
  }
}
