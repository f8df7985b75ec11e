import { Injectable } from '@nestjs/common';
import { rankingBounds, smallestGroup, toNodeId, type RankingFacts } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Attention } from '../following/follows/attention.service.ts';
import { Post } from '../posts/post.entity.ts';

/** A post that may be ranked, with what the rules ask of it. */
export interface Candidate {
  id: string;
  facts: RankingFacts;
}

/** A row of the statement: its instants come as the driver gives them. */
interface Row extends Omit<RankingFacts, 'own'> {
  id: string;
  authorId: string;
}

/** Of what someone wrote, the newest few are looked at for answers. */
const ownLookedAt = 100;
/** Of all that is new, so many of the newest are looked at first: enough for a page's worth of candidates, unless the reader wrote or muted much of it. */
const lookedAtFirst = 1.5 * rankingBounds.posts;
/** Of a long discussion the newest comments say whether colleagues take part. */
const commentsLookedAt = 60;

/** What « For you » may hold, read at one instant. What it costs is bounded, whatever was posted: places and people bring their newest few, as on the rest of home. */
@Injectable()
export class RankedQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly attention: Attention,
  ) {}

  /** The posts to rank as they were at `at`; one statement. What was chosen, read or written after it is as if it had not been, so that later pages are of the same order. */
  async candidates(viewer: Viewer, at: Date): Promise<Candidate[]> {
    const rows = await this.database.rows<Row>(this.statement(viewer, at));
    return rows.map(({ id, authorId, ...facts }) => ({ id, facts: { ...facts, own: authorId === viewer.id } }));
  }

  private statement(viewer: Viewer, at: Date): Sql {
    const from = new Date(at.getTime() - rankingBounds.days * 86_400_000);
    const heard = sql`p.deleted_at IS NULL AND ${this.attention.heard(viewer, 'p')} AND ${this.see.all(viewer, Post, 'p')}`;
    const newest = (whose: Sql): Sql => sql`SELECT p.id, p.created_at FROM post p WHERE ${whose} AND p.created_at >= round.since AND p.created_at > ${from} AND p.created_at <= ${at}
      AND p.author_id <> ${viewer.id} AND ${heard} ORDER BY p.created_at DESC, p.id DESC LIMIT ${ofOne}`;
    const ofPerson = sql`p.author_id = author.person_id AND p.community_id <> ALL(ARRAY(SELECT community_id FROM place)) AND p.community_id <> ALL(${this.attention.mutedPlaces(viewer)})`;
    const { posts, ofOne, addressed } = rankingBounds;
    // Whether a post is seen and heard is asked of few: `fresh` reads the instants of all that is new from the index alone, and says since when enough came. Only where too
    // little of that is for the reader does a second round go back to the beginning. Which of the rounds is taken changes nothing in what comes.
    return sql`
      WITH place AS MATERIALIZED (${this.attention.places(viewer)}),
      author AS MATERIALIZED (${this.attention.people(viewer)}),
      fresh AS MATERIALIZED (SELECT place.community_id, new.created_at FROM place CROSS JOIN LATERAL (SELECT p.created_at FROM post p
        WHERE p.community_id = place.community_id AND p.deleted_at IS NULL AND p.created_at > ${from} AND p.created_at <= ${at} ORDER BY p.created_at DESC, p.id DESC LIMIT ${ofOne}) new),
      ${this.addressed(viewer, from, at)},
      candidate AS MATERIALIZED (
        SELECT unnest(found.ids) AS id FROM (SELECT found.ids FROM (VALUES ((SELECT created_at FROM fresh ORDER BY created_at DESC OFFSET ${lookedAtFirst} LIMIT 1)), (${from}::timestamptz)) AS round(since)
          CROSS JOIN LATERAL (SELECT array_agg(come.id) AS ids FROM (
            SELECT ofplace.* FROM (SELECT DISTINCT community_id FROM fresh WHERE created_at >= round.since) near CROSS JOIN LATERAL (${newest(sql`p.community_id = near.community_id`)}) ofplace
            UNION ALL SELECT ofperson.* FROM author CROSS JOIN LATERAL (${newest(ofPerson)}) ofperson
            ORDER BY created_at DESC, id DESC LIMIT ${posts}) come) found
          WHERE round.since IS NOT NULL AND (cardinality(found.ids) = ${posts} OR round.since = ${from}) LIMIT 1) found
        UNION SELECT p.id FROM (SELECT post_id, max(at) AS last_at FROM told GROUP BY post_id ORDER BY last_at DESC, post_id LIMIT ${addressed}) spoken JOIN post p ON p.id = spoken.post_id
          WHERE p.community_id <> ALL(${this.attention.mutedPlaces(viewer)}) AND ${heard}
      )
      SELECT p.id, p.author_id AS "authorId", p.created_at AS "createdAt", told.answered_at AS "answeredAt", told.mentioned_at AS "mentionedAt", told.followed_at AS "followedThreadAt",
        ${this.attention.follows(viewer, 'person', sql`p.author_id`)} AS "followsAuthor", ${this.attention.follows(viewer, 'community', sql`p.community_id`)} AS "followsCommunity",
        ${this.attention.followedTopic(viewer, 'c')} IS NOT NULL AS "followsTopic", (p.kind = 'question' AND NOT p.answered) AS unanswered, CASE WHEN p.featured_at <= ${at} THEN p.featured_at END AS "featuredAt",
        ${this.colleagues(viewer, at)} AS colleagues, m.person_id IS NOT NULL AS member, c.member_count AS "memberCount", ${this.seenAt(at)} AS "seenAt",
        ${this.attention.less(viewer, 'p', 'c')} AS less
      FROM candidate JOIN post p ON p.id = candidate.id JOIN community c ON c.id = p.community_id
      LEFT JOIN post_visit v ON v.post_id = p.id AND v.person_id = ${viewer.id} LEFT JOIN membership m ON m.community_id = p.community_id AND m.person_id = ${viewer.id}
      LEFT JOIN (SELECT post_id, max(at) FILTER (WHERE how = 'answer') AS answered_at, max(at) FILTER (WHERE how = 'mention') AS mentioned_at, max(at) FILTER (WHERE how = 'follow') AS followed_at
        FROM told GROUP BY post_id) told ON told.post_id = p.id`;
  }

  /** `told`: in which posts somebody answered or mentioned the viewer, or commented where the viewer follows, how and when. */
  private addressed(viewer: Viewer, from: Date, at: Date): Sql {
    const said = sql`c.created_at > ${from} AND c.created_at <= ${at} AND c.author_id <> ${viewer.id} AND c.deleted_at IS NULL
      AND ${this.attention.heardFrom(viewer, 'c')} AND ${this.see.all(viewer, Comment, 'c')}`;
    const under = (posts: Sql): Sql => sql`${posts} CROSS JOIN LATERAL (SELECT c.created_at FROM comment c WHERE c.post_id = thread.id AND ${said} ORDER BY c.created_at DESC LIMIT 1) last`;
    return sql`told AS MATERIALIZED (
      SELECT c.post_id, 'answer' AS how, c.created_at AS at FROM (SELECT id FROM comment WHERE author_id = ${viewer.id} ORDER BY created_at DESC LIMIT ${ownLookedAt}) mine JOIN comment c ON c.parent_id = mine.id WHERE ${said}
      UNION ALL SELECT thread.id, 'answer', last.created_at FROM ${under(sql`(SELECT id FROM post WHERE author_id = ${viewer.id} AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT ${ownLookedAt}) thread`)}
      UNION ALL SELECT thread.id, 'follow', last.created_at FROM ${under(sql`(SELECT t.thing_id AS id FROM (${this.attention.threads(viewer)} ORDER BY f.since DESC LIMIT ${ownLookedAt}) t) thread`)}
      UNION ALL SELECT coalesce(n.post_id, c.post_id), 'mention', n.created_at FROM (SELECT * FROM mention WHERE person_node_id = ${toNodeId('person', viewer.id)} AND created_at > ${from} AND created_at <= ${at}
        ORDER BY created_at DESC LIMIT ${ownLookedAt}) n LEFT JOIN comment c ON c.id = n.comment_id AND ${said}
        LEFT JOIN post o ON o.id = n.post_id AND o.author_id <> ${viewer.id} WHERE o.id IS NOT NULL OR c.id IS NOT NULL
    )`;
  }

  /** How many colleagues of the viewer's entity commented a post `p`, where they may be a group. */
  private colleagues(viewer: Viewer, at: Date): Sql {
    return sql`CASE WHEN p.comment_count < ${smallestGroup} THEN 0 ELSE (SELECT count(DISTINCT recent.author_id)::int FROM (
        SELECT c.author_id FROM comment c WHERE c.post_id = p.id AND c.created_at <= ${at} AND c.deleted_at IS NULL AND c.hidden_at IS NULL ORDER BY c.created_at DESC LIMIT ${commentsLookedAt}) recent
      WHERE recent.author_id = ANY(ARRAY(SELECT colleague.id FROM person me JOIN person colleague ON colleague.entity_id = me.entity_id WHERE me.id = ${viewer.id} AND colleague.id <> me.id))) END`;
  }

  /** Until when a post `p` counts as seen, by its visit `v` and its membership `m`. What was seen after the instant of ranking was not yet. */
  private seenAt(at: Date): Sql {
    return sql`CASE WHEN v.unread_at <= ${at} AND v.unread_at > coalesce(m.seen_at, '-infinity') THEN NULL
      ELSE greatest(CASE WHEN v.seen_at < ${at} THEN v.seen_at END, CASE WHEN m.seen_at < ${at} THEN m.seen_at END) END`;
  }
}
