import { Injectable } from '@nestjs/common';
import { readsInside } from '../../../policies/community.policy.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { raw, sql, type Sql } from '../../../platform/database/sql.ts';

/** Of a topic that is followed, posts come from its largest communities, at most so many. */
const communitiesOfTopics = 100;

/**
 * What comes to a person, what was muted, and what is to come less, in SQL that home and the counts share. Everything chosen is read once per statement, as an array, by
 * its index: a person follows and mutes at most 500 things.
 */
@Injectable()
export class Attention {
  /** Ids of communities whose posts come: those the viewer belongs to or follows, and those of topics that are followed; muted ones left out. */
  places(viewer: Viewer): Sql {
    const me = { id: sql`${viewer.id}::uuid` };
    return sql`SELECT come.community_id FROM (
        SELECT m.community_id FROM membership m WHERE m.person_id = ${viewer.id}
        UNION SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'followed', 'community')} AND ${readsInside(me, sql`f.thing_id`)}
        UNION (SELECT c.id FROM community c WHERE c.folded_topics && ARRAY(SELECT f.folded_topic FROM follow f WHERE ${this.chosen(viewer, 'followed', 'topic')})
          AND c.visibility = 'open' AND c.archived_at IS NULL ORDER BY c.member_count DESC, c.id DESC LIMIT ${communitiesOfTopics})
      ) come WHERE come.community_id <> ALL(${this.mutedPlaces(viewer)})`;
  }

  /** Ids of people whose posts come, from wherever the viewer may read them. */
  people(viewer: Viewer): Sql {
    return sql`SELECT f.thing_id AS person_id FROM follow f WHERE ${this.chosen(viewer, 'followed', 'person')}`;
  }

  /** Ids of threads that the viewer follows. */
  threads(viewer: Viewer): Sql {
    return sql`SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'followed', 'post')}`;
  }

  /** The array of communities that were muted, themselves or by their topic. One's own choice of a community is nearer than that of a topic. */
  mutedPlaces(viewer: Viewer): Sql {
    return sql`ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'muted', 'community')}
      UNION ALL SELECT c.id FROM community c WHERE c.folded_topics && ARRAY(SELECT f.folded_topic FROM follow f WHERE ${this.chosen(viewer, 'muted', 'topic')})
        AND c.id <> ALL(ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'followed', 'community')})))`;
  }

  /** Whether less was asked of the author or the community of the post under this alias, whose community is under the other, itself or by a topic. */
  less(viewer: Viewer, post: string, community: string): Sql {
    const [p, c] = [raw(post), raw(community)];
    return sql`(${p}.author_id = ANY(ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'less', 'person')}))
      OR ${p}.community_id = ANY(ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'less', 'community')}))
      OR (${c}.folded_topics && ARRAY(SELECT f.folded_topic FROM follow f WHERE ${this.chosen(viewer, 'less', 'topic')}) AND NOT ${this.follows(viewer, 'community', sql`${p}.community_id`)}))`;
  }

  /** Whether this thing is followed. */
  follows(viewer: Viewer, kind: 'person' | 'community' | 'post', id: Sql): Sql {
    return sql`(${id} = ANY(ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'followed', kind)})))`;
  }

  /** The topic that is followed, as the viewer wrote it, of the community under this alias; null where none is. */
  followedTopic(viewer: Viewer, community: string): Sql {
    return sql`(SELECT f.topic FROM follow f WHERE ${this.chosen(viewer, 'followed', 'topic')} AND f.folded_topic = ANY(${raw(community)}.folded_topics) ORDER BY f.since, f.id LIMIT 1)`;
  }

  /** Neither the thread nor its author is muted. What managers announce is for everyone, whoever wrote it. The place is asked apart. */
  heard(viewer: Viewer, post: string): Sql {
    const p = raw(post);
    return sql`(${p}.id <> ALL(${this.muted(viewer, 'post')}) AND (${p}.kind = 'announcement' OR ${p}.author_id <> ALL(${this.muted(viewer, 'person')})))`;
  }

  /** Whoever wrote the comment under this alias is not muted. */
  heardFrom(viewer: Viewer, comment: string): Sql {
    return sql`${raw(comment)}.author_id <> ALL(${this.muted(viewer, 'person')})`;
  }

  private muted(viewer: Viewer, kind: 'post' | 'person'): Sql {
    return sql`ARRAY(SELECT f.thing_id FROM follow f WHERE ${this.chosen(viewer, 'muted', kind)})`;
  }

  private chosen(viewer: Viewer, state: string, kind: string): Sql {
    return sql`f.person_id = ${viewer.id} AND f.state = ${state} AND f.kind = ${kind}`;
  }
}
