import { Injectable } from '@nestjs/common';
import { See } from '../../../policies/see.ts';
import { belongs } from '../../../policies/community.policy.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Community } from '../community.entity.ts';
import { HouseRule } from './house-rule.entity.ts';
import { Resource } from './resource.entity.ts';

/** How many topics are offered while one types. */
const mostSuggested = 8;

@Injectable()
export class AboutQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** The rules of a community in their order, as far as the viewer may know. */
  rules(viewer: Viewer, communityId: string): Promise<HouseRule[]> {
    return batched<string, HouseRule[]>(viewer, 'Community.houseRules', communityId, async (ids) => {
      const rules = await this.database.entities(HouseRule, sql`
        SELECT r.* FROM house_rule r WHERE r.community_id = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, HouseRule, 'r')} ORDER BY r.position`);
      return Map.groupBy(rules, (rule) => rule.communityId);
    }, []);
  }

  /** What a community keeps at hand, first added first; a post that the viewer may not read is not among it. */
  resources(viewer: Viewer, communityId: string): Promise<Resource[]> {
    return batched<string, Resource[]>(viewer, 'Community.resources', communityId, async (ids) => {
      const resources = await this.database.entities(Resource, sql`
        SELECT r.* FROM resource r WHERE r.community_id = ANY(${ids}::uuid[]) AND ${this.see.all(viewer, Resource, 'r')} ORDER BY r.created_at, r.id`);
      return Map.groupBy(resources, (resource) => resource.communityId);
    }, []);
  }

  /** Topics of communities that the viewer may find which begin with what is typed, the most used first. */
  async topicsLike(viewer: Viewer, typed: string): Promise<string[]> {
    const begun = typed.trim().slice(0, 40).replace(/[\\%_]/g, (sign) => `\\${sign}`);
    if (!begun) return [];
    const rows = await this.database.rows<{ topic: string }>(sql`
      SELECT topic FROM community c, unnest(c.topics) topic
      WHERE ${this.see.all(viewer, Community, 'c')} AND (c.visibility <> 'secret' OR ${belongs({ id: sql`${viewer.id}::uuid` }, sql`c.id`)})
        AND fold(topic) LIKE fold(${begun}) || '%'
      GROUP BY topic ORDER BY count(*) DESC, topic LIMIT ${mostSuggested}`);
    return rows.map(({ topic }) => topic);
  }
}
