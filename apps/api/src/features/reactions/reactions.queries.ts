import { Injectable } from '@nestjs/common';
import { reactions } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { emptyPage, type Page } from '../../platform/database/keyset.ts';
import { and, raw, sql, type Sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { Reaction, type ReactionKind } from './reaction.entity.ts';
import type { ReactedByArgs, ReactionCount } from './reactions.types.ts';

/** The reactions to one thing, in the order they are offered, and the viewer's own. */
interface Summary {
  counts: ReactionCount[];
  mine: ReactionKind | null;
}

const none: Summary = { counts: [], mine: null };

/** Reactions to things already seen. */
@Injectable()
export class ReactionsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
  ) {}

  /** How many reacted in which way, and how the viewer did. Nothing is left of a deleted thing. */
  async summary(viewer: Viewer, thing: Post | Comment): Promise<Summary> {
    if (thing.deletedAt) return none;
    const column = columnFor(thing);
    const read = await this.beside.read<{ kinds: { kind: ReactionKind; people: number; mine: boolean }[] | null }>(viewer, thing instanceof Comment ? 'comment' : 'post', thing.id, 'reactions', () => ({
      kinds: sql`(SELECT json_agg(given) FROM (
        SELECT kind, count(*)::int AS people, bool_or(person_id = ${viewer.id}) AS mine FROM reaction WHERE ${column} = ${raw(row)}.id GROUP BY kind) given)`,
    }));
    const kinds = read?.kinds ?? [];
    return {
      counts: kinds.map(({ kind, people }) => ({ kind, count: people })).sort((a, b) => reactions.indexOf(a.kind) - reactions.indexOf(b.kind)),
      mine: kinds.find(({ mine }) => mine)?.kind ?? null,
    };
  }

  /** Who reacted, the latest first. */
  by(viewer: Viewer, thing: Post | Comment, { kind, first, after }: ReactedByArgs): Promise<Page<Reaction>> {
    if (thing.deletedAt) return Promise.resolve(emptyPage);
    const column = columnFor(thing);
    return batched<string, Page<Reaction>>(
      viewer,
      `reacted by ${column.strings.join('')} ${kind} ${first} ${after}`,
      thing.id,
      (ids) =>
        this.database.pages(Reaction, ids, { first, after }, (id) => ({
          columns: sql`r.*`,
          from: sql`reaction r`,
          where: and(sql`r.${column} = ${id}`, kind ? sql`r.kind = ${kind}` : null),
          key: [{ column: sql`r.created_at`, type: 'timestamptz' }, { column: sql`r.id`, type: 'uuid' }],
          direction: 'DESC',
        })),
      emptyPage,
    );
  }
}

function columnFor(thing: Post | Comment): Sql {
  return raw(thing instanceof Comment ? 'comment_id' : 'post_id');
}
