import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { nearlyStands, stands, wordsOf } from '../../platform/database/search.ts';
import { and, join, sql, type Sql } from '../../platform/database/sql.ts';
import { Person } from './person.entity.ts';

const searched = sql`p.searched`;

@Injectable()
export class PeopleSearch {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /**
   * Of people, under the alias `p`, those in whose name, job or site each word of what was typed stands. Typing mistakes are forgiven for a word that stands with nobody at work here:
   * of a word that does, thousands of people would be compared in vain. `null` when nothing was typed.
   */
  async matching(viewer: Viewer, typed: string | null | undefined): Promise<Sql | null> {
    const words = wordsOf(typed);
    if (words.length === 0) return null;
    const known = (word: string): Sql => sql`EXISTS (SELECT 1 FROM person p WHERE p.deactivated_at IS NULL AND ${this.see.all(viewer, Person, 'p')} AND ${stands(word, searched)})`;
    const [found] = await this.database.rows<{ known: boolean[] }>(sql`SELECT json_build_array(${join(words.map(known), ', ')}) AS known`);
    return and(...words.map((word, i) => (found!.known[i] ? stands(word, searched) : nearlyStands(word, searched))));
  }
}
