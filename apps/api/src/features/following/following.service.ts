import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid, kindOfNodeId, limits, newId, undoMinutes } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Signals } from '../../platform/live/signal.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { firstId, lastId, ReadState } from '../posts/read-state.service.ts';
import type { MarkAllReadInput, MarkUnreadInput, NoteReadingInput, UndoReadingInput } from './following.types.ts';

/** The columns of a visit that say what is unread, as JSON keeps them. */
interface Visit {
  seen_at: string;
  read_at: string | null;
  read_id: string | null;
  marked_at: string | null;
  unread_at: string | null;
}

/** What stood before an act: the visit to a post (null for none), or until when all counted as read in communities. */
type Before = { postId: string; visit: Visit | null } | { floors: { community_id: string; seen_at: string | null }[] };

interface Done {
  posts: Post[];
  undoId: string | null;
}

/** How far each person has read. Reading only ever moves forward; taking a place back is an act of its own, with its undoing. */
@Injectable()
export class FollowingService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly state: ReadState,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/10 * * * *', 'forget-undoings', () => this.forget());
  }

  /** Notes posts and comments that were on screen. What came too late, after a mark by hand, and what the viewer may not see, changes nothing. */
  noteReading(viewer: Viewer, { readings, screenId }: NoteReadingInput): Promise<Done> {
    checked((check) => check.amount('readings', readings.length, limits.readingsAtOnce));
    const now = this.clock.now().getTime();
    const told = readings.map(({ thingId, agoMilliseconds }) => ({ thingId, at: new Date(now - Math.max(0, agoMilliseconds)) }));
    const of = (entity: typeof Post | typeof Comment): { ids: string[]; times: Date[] } => {
      const known = told.flatMap(({ thingId, at }) => (this.see.uuidOf<Post | Comment>(entity, thingId) ? [{ id: this.see.uuidOf<Post | Comment>(entity, thingId)!, at }] : []));
      return { ids: known.map(({ id }) => id), times: known.map(({ at }) => at) };
    };
    return this.database.tx(async () => {
      const seen = await this.notePosts(viewer, of(Post));
      const read = await this.noteComments(viewer, of(Comment));
      const ids = [...new Set([...seen, ...read])];
      if (ids.length > 0) await this.tell(viewer, screenId, ids.length === 1 ? ids[0] : undefined);
      return { posts: await this.see.many(viewer, Post, ids), undoId: null };
    });
  }

  /** From a comment on, or a post with all its comments. */
  markUnread(viewer: Viewer, { fromId, screenId }: MarkUnreadInput): Promise<Done> {
    return this.database.tx(async () => {
      const comment = kindOfNodeId(fromId) === 'comment' ? await this.see.require(viewer, Comment, fromId, { field: 'fromId' }) : null;
      const post = await this.see.require(viewer, Post, comment?.postId ?? fromId, { field: 'fromId' });
      const undoId = await this.keepVisit(viewer, post.id);
      const now = this.clock.now();
      const place = await this.placeBefore(post, comment);
      await this.database.rows(sql`
        INSERT INTO post_visit (person_id, post_id, seen_at, read_at, read_id, marked_at, unread_at)
        VALUES (${viewer.id}, ${post.id}, ${now}, ${place.at}, ${place.id}, ${now}, ${comment || post.authorId === viewer.id ? null : now})
        ON CONFLICT (person_id, post_id) DO UPDATE SET read_at = excluded.read_at, read_id = excluded.read_id, marked_at = excluded.marked_at,
          unread_at = coalesce(excluded.unread_at, post_visit.unread_at)`);
      await this.tell(viewer, screenId, post.id);
      return { posts: [post], undoId };
    });
  }

  /** All in a thread, in a community, or in all communities of the viewer. */
  markAllRead(viewer: Viewer, { inId, screenId }: MarkAllReadInput): Promise<Done> {
    return this.database.tx(async () => {
      if (inId && kindOfNodeId(inId) === 'post') return this.markThreadRead(viewer, await this.see.require(viewer, Post, inId, { field: 'inId' }), screenId);
      const community = inId ? await this.see.require(viewer, Community, inId, { field: 'inId' }) : null;
      const rows = await this.database.rows<{ community_id: string; seen_at: Date | null }>(sql`
        WITH before AS (SELECT community_id, seen_at FROM membership WHERE person_id = ${viewer.id}
          AND (${community?.id ?? null}::uuid IS NULL OR community_id = ${community?.id ?? null}) FOR UPDATE)
        UPDATE membership SET seen_at = greatest(membership.seen_at, ${this.clock.now()}) FROM before
        WHERE membership.community_id = before.community_id AND membership.person_id = ${viewer.id} RETURNING before.community_id, before.seen_at`);
      if (rows.length === 0) return { posts: [], undoId: null };
      const undoId = await this.keep(viewer, { floors: rows.map(({ community_id, seen_at }) => ({ community_id, seen_at: seen_at?.toISOString() ?? null })) });
      await this.tell(viewer, screenId);
      return { posts: [], undoId };
    });
  }

  /** Puts back what stood before an act of the viewer's; each can be undone once. */
  undo(viewer: Viewer, { undoId, screenId }: UndoReadingInput): Promise<Done> {
    return this.database.tx(async () => {
      const since = new Date(this.clock.now().getTime() - undoMinutes * 60_000);
      const [kept] = isUuid(undoId)
        ? await this.database.rows<{ before: Before }>(sql`DELETE FROM reading_undo WHERE id = ${undoId} AND person_id = ${viewer.id} AND made_at > ${since} RETURNING before`)
        : [];
      if (!kept) throw new UserError('NOT_FOUND', 'undoId');
      const { before } = kept;
      if ('floors' in before) {
        await this.database.rows(sql`
          UPDATE membership SET seen_at = floors.seen_at FROM jsonb_to_recordset(${JSON.stringify(before.floors)}::jsonb) AS floors(community_id uuid, seen_at timestamptz)
          WHERE membership.community_id = floors.community_id AND membership.person_id = ${viewer.id}`);
        await this.tell(viewer, screenId);
        return { posts: [], undoId: null };
      }
      const { postId, visit } = before;
      if (visit) {
        await this.database.rows(sql`
          UPDATE post_visit SET read_at = ${visit.read_at}, read_id = ${visit.read_id}, marked_at = ${visit.marked_at}, unread_at = ${visit.unread_at}
          WHERE person_id = ${viewer.id} AND post_id = ${postId}`);
      } else await this.database.rows(sql`DELETE FROM post_visit WHERE person_id = ${viewer.id} AND post_id = ${postId}`);
      await this.tell(viewer, screenId, postId);
      return { posts: await this.see.many(viewer, Post, [postId]), undoId: null };
    });
  }

  private async notePosts(viewer: Viewer, { ids, times }: { ids: string[]; times: Date[] }): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.rows<{ post_id: string }>(sql`
      INSERT INTO post_visit (person_id, post_id, seen_at)
      SELECT ${viewer.id}, p.id, max(told.at) FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) AS told(id, at) JOIN post p ON p.id = told.id
      WHERE p.deleted_at IS NULL AND ${this.see.all(viewer, Post, 'p')} GROUP BY p.id ORDER BY p.id
      ON CONFLICT (person_id, post_id) DO UPDATE SET seen_at = greatest(post_visit.seen_at, excluded.seen_at),
        unread_at = CASE WHEN post_visit.unread_at >= excluded.seen_at THEN post_visit.unread_at END
      RETURNING post_id`);
    return rows.map(({ post_id }) => post_id);
  }

  /** The furthest comment of each thread. The first place in one starts no earlier than what counted as read there already: who does not belong, with all there is. */
  private async noteComments(viewer: Viewer, { ids, times }: { ids: string[]; times: Date[] }): Promise<string[]> {
    if (ids.length === 0) return [];
    const advances = sql`excluded.seen_at > coalesce(post_visit.marked_at, '-infinity')
      AND (post_visit.read_at IS NULL OR (excluded.read_at, excluded.read_id) > (post_visit.read_at, post_visit.read_id))`;
    const rows = await this.database.rows<{ post_id: string }>(sql`
      INSERT INTO post_visit (person_id, post_id, seen_at, read_at, read_id)
      SELECT ${viewer.id}, furthest.post_id, furthest.at,
        CASE WHEN v.read_at IS NOT NULL OR furthest.created_at > furthest.floor THEN furthest.created_at ELSE furthest.floor END,
        CASE WHEN v.read_at IS NOT NULL OR furthest.created_at > furthest.floor THEN furthest.id ELSE ${lastId}::uuid END
      FROM (
        SELECT DISTINCT ON (c.post_id) c.post_id, c.created_at, c.id, told.at, coalesce(${this.state.floor()}, told.at) AS floor
        FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) AS told(id, at) JOIN comment c ON c.id = told.id JOIN post p ON p.id = c.post_id
        LEFT JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${viewer.id}
        WHERE ${this.see.all(viewer, Comment, 'c')} ORDER BY c.post_id, c.created_at DESC, c.id DESC
      ) furthest LEFT JOIN post_visit v ON v.post_id = furthest.post_id AND v.person_id = ${viewer.id}
      ON CONFLICT (person_id, post_id) DO UPDATE SET seen_at = greatest(post_visit.seen_at, excluded.seen_at),
        read_at = CASE WHEN ${advances} THEN excluded.read_at ELSE post_visit.read_at END,
        read_id = CASE WHEN ${advances} THEN excluded.read_id ELSE post_visit.read_id END
      RETURNING post_id`);
    return rows.map(({ post_id }) => post_id);
  }

  private async markThreadRead(viewer: Viewer, post: Post, screenId?: string | null): Promise<Done> {
    const undoId = await this.keepVisit(viewer, post.id);
    const now = this.clock.now();
    await this.database.rows(sql`
      INSERT INTO post_visit (person_id, post_id, seen_at, read_at, read_id)
      SELECT ${viewer.id}, ${post.id}, ${now}, last.created_at, last.id FROM (VALUES (true)) AS one
      LEFT JOIN LATERAL (SELECT c.created_at, c.id FROM comment c WHERE c.post_id = ${post.id} ORDER BY c.created_at DESC, c.id DESC LIMIT 1) last ON true
      ON CONFLICT (person_id, post_id) DO UPDATE SET read_at = coalesce(excluded.read_at, post_visit.read_at), read_id = coalesce(excluded.read_id, post_visit.read_id),
        marked_at = NULL, unread_at = NULL`);
    await this.tell(viewer, screenId, post.id);
    return { posts: [post], undoId };
  }

  /** The place from which this comment, or without one the whole thread, is unread. */
  private async placeBefore(post: Post, comment: Comment | null): Promise<{ at: Date; id: string }> {
    const [before] = comment
      ? await this.database.rows<{ created_at: Date; id: string }>(sql`
          SELECT c.created_at, c.id FROM comment c WHERE c.post_id = ${post.id} AND (c.created_at, c.id) < (${comment.createdAt}, ${comment.id})
          ORDER BY c.created_at DESC, c.id DESC LIMIT 1`)
      : [];
    return before ? { at: before.created_at, id: before.id } : { at: post.createdAt, id: firstId };
  }

  private async keepVisit(viewer: Viewer, postId: string): Promise<string> {
    const [visit] = await this.database.rows<{ visit: Visit }>(sql`
      SELECT to_jsonb(v) - 'person_id' - 'post_id' AS visit FROM (SELECT * FROM post_visit WHERE person_id = ${viewer.id} AND post_id = ${postId} FOR UPDATE) v`);
    return this.keep(viewer, { postId, visit: visit?.visit ?? null });
  }

  private async keep(viewer: Viewer, before: Before): Promise<string> {
    const now = this.clock.now();
    const id = newId(now.getTime());
    await this.database.rows(sql`INSERT INTO reading_undo (id, person_id, made_at, before) VALUES (${id}, ${viewer.id}, ${now}, ${JSON.stringify(before)}::jsonb)`);
    return id;
  }

  /** Tells the viewer's own screens, and nobody else's. */
  private tell(viewer: Viewer, screenId: string | null | undefined, postId?: string): Promise<void> {
    return this.signals.send({ type: 'readingChanged', personId: viewer.id, ...(postId ? { postId } : {}), ...(screenId && isUuid(screenId) ? { screenId } : {}) });
  }

  private async forget(): Promise<void> {
    await this.database.rows(sql`DELETE FROM reading_undo WHERE made_at < ${new Date(this.clock.now().getTime() - undoMinutes * 60_000)}`);
  }
}
