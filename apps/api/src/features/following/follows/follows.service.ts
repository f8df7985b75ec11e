import { Injectable } from '@nestjs/common';
import { kindOfNodeId, limits, newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Community } from '../../communities/community.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import { Follow } from './follow.entity.ts';
import { FollowKind, FollowState } from './follows.enums.ts';
import type { ChooseFollowInput } from './follows.types.ts';

const entityOf = { post: Post, person: Person, community: Community } as const;

/** What is chosen for: a thing by its uuid, or a topic by its words. */
interface Chosen {
  kind: FollowKind;
  thingId: string | null;
  topic: string | null;
}

/** Following, muting, asking for less, and giving that up. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** Follows or mutes a thing that the viewer sees, asks for less of it, or gives that up, which needs no sight of it. The same choice again changes nothing. */
  choose(viewer: Viewer, input: ChooseFollowInput): Promise<{ follow: Follow | null; before: FollowState }> {
    return this.database.tx(async () => {
      // Two choices of one person come one after the other: what is counted stays true.
      await this.database.rows(sql`SELECT 1 FROM person WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
      if (input.state === FollowState.neither) return { follow: null, before: await this.giveUp(viewer, input) };
      const { kind, thingId, topic } = await this.chosen(viewer, input);
      if (kind === FollowKind.post && input.state === FollowState.less) throw new UserError('NOT_ALLOWED', 'state');
      const before = await this.stateOf(viewer, { kind, thingId, topic });
      if (before === FollowState.neither) await this.checkRoom(viewer);
      const [row] = await this.database.rows<{ id: string }>(sql`
        INSERT INTO follow (id, person_id, kind, thing_id, topic, state, since) VALUES (${newId()}, ${viewer.id}, ${kind}, ${thingId}, ${topic}, ${input.state}, ${this.clock.now()})
        ON CONFLICT ON CONSTRAINT follow_once DO UPDATE SET state = excluded.state, since = CASE WHEN follow.state = excluded.state THEN follow.since ELSE excluded.since END RETURNING id`);
      return { follow: await this.see.one(viewer, Follow, row!.id), before };
    });
  }

  private async giveUp(viewer: Viewer, { thingId, topic }: ChooseFollowInput): Promise<FollowState> {
    const kind = thingId ? kindOfNodeId(thingId) : 'topic';
    const id = thingId && kind && kind in entityOf ? this.see.uuidOf(entityOf[kind as keyof typeof entityOf] as typeof Post, thingId) : null;
    const rows = await this.database.rows<{ state: FollowState }>(sql`
      DELETE FROM follow WHERE person_id = ${viewer.id} AND kind = ${kind} AND thing_id IS NOT DISTINCT FROM ${id}::uuid
      AND folded_topic IS NOT DISTINCT FROM ${kind === 'topic' ? sql`fold(${(topic ?? '').trim()})` : sql`NULL`} RETURNING state`);
    return rows[0]?.state ?? FollowState.neither;
  }

  private async chosen(viewer: Viewer, { thingId, topic }: ChooseFollowInput): Promise<Chosen> {
    if (thingId) {
      const kind = kindOfNodeId(thingId);
      if (!kind || !(kind in entityOf)) throw new UserError('NOT_FOUND', 'thingId');
      const { id } = await this.see.require<Post | Person | Community>(viewer, entityOf[kind as keyof typeof entityOf] as typeof Post, thingId, { field: 'thingId' });
      if (id === viewer.id) throw new UserError('NOT_ALLOWED', 'thingId');
      return { kind: kind as FollowKind, thingId: id, topic: null };
    }
    const named = (topic ?? '').trim();
    checked((check) => check.text('topic', named, limits.communityTopic));
    return { kind: FollowKind.topic, thingId: null, topic: named };
  }

  private async stateOf(viewer: Viewer, { kind, thingId, topic }: Chosen): Promise<FollowState> {
    const [row] = await this.database.rows<{ state: FollowState }>(sql`
      SELECT f.state FROM follow f WHERE f.person_id = ${viewer.id} AND f.kind = ${kind} AND f.thing_id IS NOT DISTINCT FROM ${thingId}::uuid AND f.folded_topic IS NOT DISTINCT FROM fold(${topic}::text)`);
    return row?.state ?? FollowState.neither;
  }

  private async checkRoom(viewer: Viewer): Promise<void> {
    const [row] = await this.database.rows<{ all: number }>(sql`SELECT count(*)::int AS all FROM follow WHERE person_id = ${viewer.id}`);
    checked((check) => check.amount('thingId', row!.all + 1, limits.followed));
  }
}
