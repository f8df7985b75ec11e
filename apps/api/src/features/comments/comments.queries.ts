import { Injectable } from '@nestjs/common';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Beside, row } from '../../platform/graphql/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { emptyPage, pageOf, pageStatement, type KeyColumn, type List, type Page, type PageArguments } from '../../platform/database/keyset.ts';
import { and, join, raw, sql, type Sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { Post } from '../posts/post.entity.ts';
import { ReadState } from '../posts/read-state.service.ts';
import { CommentEdit } from './comment-edit.entity.ts';
import { Comment } from './comment.entity.ts';
import { CommentOrder, type CommentsArgs, type ThreadArgs, type ThreadConnection } from './comments.types.ts';

const byTime = (alias: string): KeyColumn[] => [{ column: sql`${raw(alias)}.created_at`, type: 'timestamptz' }, { column: sql`${raw(alias)}.id`, type: 'uuid' }];
const byWorth = (alias: string): KeyColumn[] => [
  { column: sql`${raw(alias)}.reaction_count`, type: 'integer' }, { column: sql`${raw(alias)}.reply_count`, type: 'integer' }, ...byTime(alias),
];

/** How each order stands in the database: by which columns, and in which direction one reads on. */
const orders: Record<CommentOrder, { key: (alias: string) => KeyColumn[]; onward: 'ASC' | 'DESC' }> = {
  oldest: { key: byTime, onward: 'ASC' },
  newest: { key: byTime, onward: 'DESC' },
  best: { key: byWorth, onward: 'DESC' },
};

/** To the comments after a place, or back to those before it. */
type Way = 'onward' | 'back';

/** How many stand before the comment that a page opens around. */
const contextBefore = 2;

/** Whose comments: those of a post, or the replies to a comment. */
type Under = 'post' | 'comment';

/** One of the lists there are. */
interface Listed {
  under: Under;
  parentId: string;
  order: CommentOrder;
}

const keyOf = ({ first, after, last, before, around }: CommentsArgs): string => JSON.stringify([first ?? null, after ?? null, last ?? null, before ?? null, around ?? null]);

@Injectable()
export class CommentsQueries {
  /** Replies loaded before they are asked for, by comment and arguments. */
  private readonly ahead = new WeakMap<Comment, Map<string, Connection<Comment>>>();

  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly readState: ReadState,
    private readonly aside: Beside,
  ) {}

  /**
   * Comments of a post, replies not among them. The replies that will be asked for are loaded ahead: authors, reactions and rights of comments
   * and replies then load together.
   */
  async thread(viewer: Viewer, post: Post, args: ThreadArgs, repliesAsked: readonly CommentsArgs[]): Promise<ThreadConnection> {
    const list: Listed = { under: 'post', parentId: post.id, order: args.order };
    const nowhere = args.aroundUnread && list.order === CommentOrder.oldest && (args.around ?? args.after ?? args.before ?? args.last) == null;
    const unread = nowhere ? await this.firstUnread(viewer, post) : null;
    const connection = unread
      ? await this.from(viewer, list, args.first, await this.placeBefore(viewer, list, sql`${unread.topId}::uuid`))
      : await this.connection(viewer, list, nowhere ? { last: args.first } : args);
    await Promise.all(
      connection.nodes.map(async (comment) => {
        const loaded = await Promise.all(repliesAsked.map(async (asked) => [keyOf(asked), await this.repliesTo(viewer, comment, asked)] as const));
        this.ahead.set(comment, new Map(loaded));
      }),
    );
    return Object.assign(connection, {
      postId: post.id, order: list.order, firstUnreadId: unread && toNodeId('comment', unread.id), firstUnreadUnderId: unread && toNodeId('comment', unread.topId),
    });
  }

  /** Replies to a comment, the oldest first: those of all comments of a page in one statement. */
  async replies(viewer: Viewer, comment: Comment, args: CommentsArgs): Promise<Connection<Comment>> {
    return this.ahead.get(comment)?.get(keyOf(args)) ?? (await this.repliesTo(viewer, comment, args));
  }

  /** Replies that the viewer sees under a comment. */
  async replyCount(viewer: Viewer, comment: Comment): Promise<number> {
    const found = await this.aside.read<{ replies: number }>(viewer, 'comment', comment.id, 'replies', () => ({
      replies: sql`(SELECT count(*)::int FROM comment c WHERE c.parent_id = ${raw(row)}.id AND ${this.see.all(viewer, Comment, 'c')})`,
    }));
    return found?.replies ?? 0;
  }

  /** Who wrote what a reply answers; null where that is gone or not the viewer's to see. */
  async answeredAuthor(viewer: Viewer, comment: Comment): Promise<string | null> {
    const found = await this.aside.read<{ author: string | null }>(viewer, 'comment', comment.id, 'answered author', () => ({
      author: sql`(SELECT c.author_id FROM comment c WHERE c.id = coalesce(${raw(row)}.answers_id, ${raw(row)}.parent_id) AND c.deleted_at IS NULL AND ${this.see.all(viewer, Comment, 'c')})`,
    }));
    return found?.author ?? null;
  }

  /** Comments of a page's post before it, or after it, at most 100. */
  async beside(viewer: Viewer, { postId, order }: ThreadConnection, way: Way, cursor: string): Promise<number> {
    const list = this.list(viewer, { under: 'post', order }, sql`${postId}::uuid`, way);
    const [counted] = await this.database.rows<{ comments: number }>(sql`SELECT count(*)::int AS comments FROM (${pageStatement({ ...list, first: 99, after: cursor })}) beside`);
    return counted!.comments;
  }

  /** Earlier wordings of a comment already seen, the latest first. */
  edits(viewer: Viewer, comment: Comment, page: PageArguments): Promise<Page<CommentEdit>> {
    return batched<string, Page<CommentEdit>>(
      viewer,
      `edits of comments ${page.first} ${page.after}`,
      comment.id,
      (ids) =>
        this.database.pages(CommentEdit, ids, page, (id) => ({
          columns: sql`e.*`,
          from: sql`comment_edit e`,
          where: sql`e.comment_id = ${id}`,
          key: [{ column: sql`e.replaced_at`, type: 'timestamptz' }, { column: sql`e.id`, type: 'uuid' }],
          direction: 'DESC',
        })),
      emptyPage,
    );
  }

  private repliesTo(viewer: Viewer, comment: Comment, args: CommentsArgs): Promise<Connection<Comment>> {
    return this.connection(viewer, { under: 'comment', parentId: comment.id, order: CommentOrder.oldest }, args);
  }

  private async connection(viewer: Viewer, list: Listed, args: CommentsArgs): Promise<Connection<Comment>> {
    if (args.last != null || args.before) {
      const page = await this.page(viewer, list, { first: args.last, after: args.before }, 'back');
      const connection = toConnection({ ...page, things: page.things.toReversed(), cursors: page.cursors.toReversed() });
      return { ...connection, pageInfo: { ...connection.pageInfo, hasPreviousPage: page.hasNextPage, hasNextPage: Boolean(args.before) } };
    }
    return this.from(viewer, list, args.first, args.around ? await this.placeAround(viewer, list, args.around) : args.after);
  }

  private async from(viewer: Viewer, list: Listed, first: number | null | undefined, after: string | null | undefined): Promise<Connection<Comment>> {
    return toConnection(await this.page(viewer, list, { first, after }, 'onward'), { after });
  }

  /** The first that the viewer has not read as the thread is drawn, and the comment to the post that it is or stands under. */
  private async firstUnread(viewer: Viewer, post: Post): Promise<{ id: string; topId: string } | null> {
    const found = await this.aside.read<{ first: { id: string; topId: string } | null }>(viewer, 'post', post.id, 'first unread', () => ({ first: sql`(
      SELECT json_build_object('id', c.id, 'topId', coalesce(top.id, c.id)) FROM post p ${this.readState.joins(viewer)}
      CROSS JOIN LATERAL (SELECT ${this.readState.since()} AS since) s
      JOIN comment c ON c.post_id = p.id AND ${this.readState.comment(viewer, 'c', sql`s.since`)} LEFT JOIN comment top ON top.id = c.parent_id
      WHERE p.id = ${raw(row)}.id AND ${this.see.all(viewer, Comment, 'c')}
      ORDER BY coalesce(top.created_at, c.created_at), coalesce(top.id, c.id), c.parent_id IS NOT NULL, c.created_at, c.id LIMIT 1)` }));
    return found?.first ?? null;
  }

  private page(viewer: Viewer, { under, parentId, order }: Listed, page: PageArguments, way: Way): Promise<Page<Comment>> {
    return batched<string, Page<Comment>>(
      viewer,
      `comments under ${under} ${order} ${way} ${page.first} ${page.after}`,
      parentId,
      (ids) => this.database.pages(Comment, ids, page, (id) => this.list(viewer, { under, order }, id, way)),
      emptyPage,
    );
  }

  private list(viewer: Viewer, { under, order }: Omit<Listed, 'parentId'>, parent: Sql, way: Way): Omit<List, keyof PageArguments> {
    const here = under === 'post' ? sql`c.post_id = ${parent} AND c.parent_id IS NULL` : sql`c.parent_id = ${parent}`;
    const { key, onward } = orders[order];
    const direction = way === 'onward' ? onward : onward === 'ASC' ? 'DESC' : 'ASC';
    return { columns: sql`c.*`, from: sql`comment c`, where: and(here, this.see.all(viewer, Comment, 'c')), key: key('c'), direction };
  }

  /** Cursor after which a page around a comment starts; none where it starts with the first, or where the comment is not of this list. */
  private async placeAround(viewer: Viewer, list: Listed, aroundId: string): Promise<string | null> {
    const id = this.see.uuidOf(Comment, aroundId);
    if (!id) return null;
    const [listed, here] = list.under === 'post' ? [sql`coalesce(c.parent_id, c.id)`, sql`c.post_id`] : [sql`c.id`, sql`c.parent_id`];
    return this.placeBefore(viewer, list, sql`(SELECT ${listed} FROM comment c WHERE c.id = ${id} AND ${here} = ${list.parentId} AND ${this.see.all(viewer, Comment, 'c')})`);
  }

  private async placeBefore(viewer: Viewer, listed: Listed, id: Sql): Promise<string | null> {
    const list = this.list(viewer, listed, sql`${listed.parentId}::uuid`, 'back');
    const { key } = orders[listed.order];
    const placeOf = (alias: string): Sql => join(key(alias).map(({ column }) => column), ', ');
    const before = sql`(${placeOf('c')}) ${raw(list.direction === 'ASC' ? '>' : '<')} (SELECT ${placeOf('around')} FROM comment around WHERE around.id = ${id})`;
    const rows = await this.database.rows<{ keyset: string[] }>(pageStatement({ ...list, where: and(list.where, before), first: contextBefore }));
    // The third before it ends the page before.
    return pageOf(rows.slice(contextBefore), 1, () => null).cursors[0] ?? null;
  }
}
