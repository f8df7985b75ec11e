import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import type { Page } from '../../../platform/database/keyset.ts';
import { and, sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Follow } from './follow.entity.ts';
import { FollowState, type FollowKind } from './follows.enums.ts';
import type { FollowsArgs } from './follows.types.ts';

@Injectable()
export class FollowsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** What the viewer follows, mutes and wants less of, the last chosen first. */
  mine(viewer: Viewer, { state, ...page }: FollowsArgs): Promise<Page<Follow>> {
    return this.database.page(Follow, {
      columns: sql`f.*`,
      from: sql`follow f`,
      where: and(sql`f.person_id = ${viewer.id}`, state ? sql`f.state = ${state}` : null, this.see.all(viewer, Follow, 'f')),
      key: [{ column: sql`f.since`, type: 'timestamptz' }, { column: sql`f.id`, type: 'uuid' }],
      direction: 'DESC',
      ...page,
    });
  }

  /** What the viewer chose for a thing already seen. */
  stateOf(viewer: Viewer, kind: FollowKind, thingId: string): Promise<FollowState> {
    return batched<string, FollowState>(
      viewer,
      `follow of ${kind}`,
      thingId,
      async (ids) => {
        const rows = await this.database.rows<{ thing_id: string; state: FollowState }>(sql`
          SELECT f.thing_id, f.state FROM follow f WHERE f.person_id = ${viewer.id} AND f.kind = ${kind} AND f.thing_id = ANY(${ids}::uuid[])`);
        return new Map(rows.map((row) => [row.thing_id, row.state]));
      },
      FollowState.neither,
    );
  }

  /** What the viewer chose for a topic. */
  stateOfTopic(viewer: Viewer, topic: string): Promise<FollowState> {
    return this.database
      .rows<{ state: FollowState }>(sql`SELECT f.state FROM follow f WHERE f.person_id = ${viewer.id} AND f.kind = 'topic' AND f.folded_topic = fold(${topic.trim().slice(0, 100)})`)
      .then(([row]) => row?.state ?? FollowState.neither);
  }
}
