import { Injectable } from '@nestjs/common';
import { byRank, rank, rankingBounds, type Ranked } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { cursorOf, keyOfCursor, pageSize, type PageArguments } from '../../platform/database/keyset.ts';
import { sql } from '../../platform/database/sql.ts';
import { Attention } from '../following/follows/attention.service.ts';
import { Post } from '../posts/post.entity.ts';
import type { ForYouConnection } from './for-you.types.ts';
import { RankedQueries, type Candidate } from './ranked.queries.ts';

/** A place in the ranking of an instant. */
interface Place {
  at: Date;
  points: number;
  id: string;
}

type RankedPost = Candidate & Ranked;

@Injectable()
export class ForYouQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly attention: Attention,
    private readonly candidates: RankedQueries,
    private readonly clock: Clock,
  ) {}

  /** What home holds of the last days, by the rules of `@parvis/domain`. The cursor carries the instant of ranking: the next page is of the same order. */
  async page(viewer: Viewer, { first, after }: PageArguments): Promise<ForYouConnection> {
    const from = this.placeOf(after);
    const at = from?.at ?? this.clock.now();
    const ranked = (await this.candidates.candidates(viewer, at)).flatMap((candidate): RankedPost[] => {
      const place = rank(candidate.facts, at);
      return place ? [{ ...candidate, ...place }] : [];
    });
    const rest = ranked.filter((one) => !from || byRank(from, one) < 0).sort(byRank);
    const asked = rest.slice(0, pageSize(first));
    const read = await this.read(viewer, asked.map(({ id }) => id));
    const cursor = ({ id, points }: RankedPost): string => cursorOf([at.toISOString(), String(points), id]);
    const edges = asked.flatMap((one) => {
      const found = read.get(one.id);
      if (!found) return [];
      const { reason, seen } = one;
      const { node, topic, topics } = found;
      const why = { kind: reason, topic: reason === 'topic' || reason === 'question' ? topic : null, personId: reason === 'featured' ? node.featuredById : null };
      return [{ node, cursor: cursor(one), reason: why, wasSeen: seen, topics }];
    });
    const last = asked.at(-1);
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { hasNextPage: rest.length > asked.length, hasPreviousPage: from !== null, startCursor: edges[0]?.cursor ?? null, endCursor: last ? cursor(last) : null },
    };
  }

  /** The posts of the page with the topics of their communities, and the one among these that brings them. Seen once more: between two statements a right may have ended. */
  private async read(viewer: Viewer, ids: string[]): Promise<Map<string, { node: Post; topic: string | null; topics: string[] }>> {
    const rows = await this.database.rows<Record<string, unknown> & { id: string; followed_topic: string | null; place_topics: string[] }>(sql`
      SELECT p.*, ${this.attention.followedTopic(viewer, 'c')} AS followed_topic, c.topics AS place_topics FROM post p JOIN community c ON c.id = p.community_id
      WHERE p.id = ANY(${ids}::uuid[]) AND p.deleted_at IS NULL AND ${this.see.all(viewer, Post, 'p')}`);
    return new Map(rows.map(({ followed_topic: topic, place_topics: topics, ...row }) => [row.id, { node: this.database.hydrate(Post, row), topic, topics }]));
  }

  /** A cursor that is none of this list, or of an instant that is too long ago or has not come, is read as none. */
  private placeOf(after: string | null | undefined): Place | null {
    const [written, points, id] = (after && keyOfCursor(after, 3)) || [];
    const at = new Date(written ?? NaN);
    const now = this.clock.now();
    if (!id || !Number.isFinite(Number(points)) || !(at <= now) || now.getTime() - at.getTime() > rankingBounds.days * 86_400_000) return null;
    return { at, points: Number(points), id };
  }
}
