import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { stands } from '../../../platform/database/search.ts';
import { and, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Community } from '../community.entity.ts';
import { FormerName } from './former-name.entity.ts';

/** Days for which a community is found under the name it had. Links need no such time: they hold its id. */
const foundFor = 180;

/** Names that communities had. They are known to who may know the community, as its name of today is. */
@Injectable()
export class FormerNames {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** Keeps the name that a community loses. One that it takes again is no former name any more. */
  async keep({ id, name }: Pick<Community, 'id' | 'name'>, next: string): Promise<void> {
    if (name === next) return;
    const now = this.clock.now();
    await this.database.rows(sql`DELETE FROM former_name WHERE community_id = ${id} AND (fold(name) IN (fold(${next}), fold(${name})) OR until <= ${now})`);
    await this.database.insert(FormerName, { id: newId(), communityId: id, name, renamedAt: now, until: new Date(now.getTime() + foundFor * 86_400_000) });
  }

  /** The array of communities with a former name in which all of these words stand, among those that the viewer may know. */
  foundBy(viewer: Viewer, words: readonly string[]): Sql {
    return sql`ARRAY(SELECT DISTINCT f.community_id FROM former_name f
      WHERE f.until > ${this.clock.now()} AND ${and(...words.map((word) => stands(word, sql`f.searched`)))} AND ${this.see.all(viewer, FormerName, 'f')} LIMIT 100)`;
  }
}
