import { Injectable } from '@nestjs/common';
import { byRank, rank, rankingBounds, type Ranked } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { cursorOf, keyOfCursor, pageSize, type PageArguments } from '../../platform/database/keyset.ts';
import { together } from '../../platform/graphql/batch.ts';
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
    private readonly see: See,
    private readonly candidates: RankedQueries,
    private readonly clock: Clock,
  ) {}

  /** What home holds of the last days, by the rules of `@parvis/domain`. The cursor carries the instant of ranking: the next page is of the same order. */
  page(viewer: Viewer, page: PageArguments): Promise<ForYouConnection> {
    return together(viewer, 'home page', () => this.readPage(viewer, page));
  }

  private async readPage(viewer: Viewer, { first, after }: PageArguments): Promise<ForYouConnection> {
    const from = this.placeOf(after);
    const at = from?.at ?? this.clock.now();
    const ranked = (await this.candidates.candidates(viewer, at)).flatMap((candidate): RankedPost[] => {
      const place = rank(candidate.facts, at);
      return place ? [{ ...candidate, ...place }] : [];
    });
    const rest = ranked.filter((one) => !from || byRank(from, one) < 0).sort(byRank);
    const asked = rest.slice(0, pageSize(first));
    // Its row is read through `see` once more: between two statements a right may have ended.
    const posts = new Map((await this.see.many(viewer, Post, asked.map(({ id }) => id))).filter(({ deletedAt }) => !deletedAt).map((post) => [post.id, post]));
    const cursor = ({ id, points }: RankedPost): string => cursorOf([at.toISOString(), String(points), id]);
    const edges = asked.flatMap((one) => {
      const { id, reason, seen, topic, topics, featuredById } = one;
      const node = posts.get(id);
      const why = { kind: reason, topic: reason === 'topic' || reason === 'question' ? topic : null, personId: reason === 'featured' ? featuredById : null };
      return node ? [{ node, cursor: cursor(one), reason: why, wasSeen: seen, topics }] : [];
    });
    const last = asked.at(-1);
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { hasNextPage: rest.length > asked.length, hasPreviousPage: from !== null, startCursor: edges[0]?.cursor ?? null, endCursor: last ? cursor(last) : null },
    };
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
