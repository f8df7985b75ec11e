import { Injectable } from '@nestjs/common';
import { toNodeId } from '@parvis/domain';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Beside, row } from '../../platform/database/beside.ts';
import { Database } from '../../platform/database/database.ts';
import { emptyPage, pageOf, pageStatement, type KeyColumn, type List, type Page, type PageArguments } from '../../platform/database/keyset.ts';
import { and, raw, sql, type Sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { Post } from '../posts/post.entity.ts';
import { ReadState } from '../posts/read-state.service.ts';
import { CommentEdit } from './comment-edit.entity.ts';
import { Comment } from './comment.entity.ts';
import type { CommentsArgs, ThreadArgs, ThreadConnection } from './comments.types.ts';

const placeInThread: KeyColumn[] = [{ column: sql`c.created_at`, type: 'timestamptz' }, { column: sql`c.id`, type: 'uuid' }];

/** How many stand before the comment that a page opens around. */
const contextBefore = 2;

/** Whose comments: those of a post, or the replies to a comment. */
type Under = 'post' | 'comment';

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
   * Comments of a post, replies not among them, the oldest first. The replies that will be asked for are loaded ahead: authors, reactions
   * and rights of comments and replies then load together.
   */
  async thread(viewer: Viewer, post: Post, args: ThreadArgs, repliesAsked: readonly CommentsArgs[]): Promise<ThreadConnection> {
    const elsewhere = args.around ?? args.after ?? args.before ?? args.last;
    const unread = args.aroundUnread && elsewhere == null ? await this.firstUnread(viewer, post) : null;
    const connection = unread
      ? await this.from(viewer, 'post', post.id, args.first, await this.placeBefore(viewer, 'post', post.id, unread.topId))
      : await this.connection(viewer, 'post', post.id, args.aroundUnread && elsewhere == null ? { last: args.first } : args);
    await Promise.all(
      connection.nodes.map(async (comment) => {
        const loaded = await Promise.all(repliesAsked.map(async (asked) => [keyOf(asked), await this.connection(viewer, 'comment', comment.id, asked)] as const));
        this.ahead.set(comment, new Map(loaded));
      }),
    );
    return Object.assign(connection, { postId: post.id, firstUnreadId: unread && toNodeId('comment', unread.id), firstUnreadUnderId: unread && toNodeId('comment', unread.topId) });
  }

  /** Replies to a comment, the oldest first: those of all comments of a page in one statement. */
  async replies(viewer: Viewer, comment: Comment, args: CommentsArgs): Promise<Connection<Comment>> {
    return this.ahead.get(comment)?.get(keyOf(args)) ?? (await this.connection(viewer, 'comment', comment.id, args));
  }

  /** Replies that the viewer sees under a comment. */
  async replyCount(viewer: Viewer, comment: Comment): Promise<number> {
    const found = await this.aside.read<{ replies: number }>(viewer, 'comment', comment.id, 'replies', () => ({
      replies: sql`(SELECT count(*)::int FROM comment c WHERE c.parent_id = ${raw(row)}.id AND ${this.see.all(viewer, Comment, 'c')})`,
    }));
    return found?.replies ?? 0;
  }

  /** Comments of a post on one side of a place, at most 100. */
  async beside(viewer: Viewer, postId: string, direction: 'ASC' | 'DESC', cursor: string): Promise<number> {
    const [row] = await this.database.rows<{ comments: number }>(sql`
      SELECT count(*)::int AS comments FROM (${pageStatement({ ...this.list(viewer, 'post', sql`${postId}::uuid`, direction), first: 99, after: cursor })}) beside`);
    return row!.comments;
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

  private async connection(viewer: Viewer, under: Under, parentId: string, args: CommentsArgs): Promise<Connection<Comment>> {
    if (args.last != null || args.before) {
      const page = await this.page(viewer, under, parentId, { first: args.last, after: args.before }, 'DESC');
      const connection = toConnection({ ...page, things: page.things.toReversed(), cursors: page.cursors.toReversed() });
      return { ...connection, pageInfo: { ...connection.pageInfo, hasPreviousPage: page.hasNextPage, hasNextPage: Boolean(args.before) } };
    }
    return this.from(viewer, under, parentId, args.first, args.around ? await this.placeAround(viewer, under, parentId, args.around) : args.after);
  }

  private async from(viewer: Viewer, under: Under, parentId: string, first: number | null | undefined, after: string | null | undefined): Promise<Connection<Comment>> {
    return toConnection(await this.page(viewer, under, parentId, { first, after }, 'ASC'), { after });
  }

  /** The first that the viewer has not read as the thread is drawn, and the comment to the post that it is or stands under. */
  private async firstUnread(viewer: Viewer, post: Post): Promise<{ id: string; topId: string } | null> {
    const [row] = await this.database.rows<{ id: string; top_id: string }>(sql`
      SELECT c.id, coalesce(top.id, c.id) AS top_id FROM post p ${this.readState.joins(viewer)}
      CROSS JOIN LATERAL (SELECT ${this.readState.since()} AS since) s
      JOIN comment c ON c.post_id = p.id AND ${this.readState.comment(viewer, 'c', sql`s.since`)} LEFT JOIN comment top ON top.id = c.parent_id
      WHERE p.id = ${post.id} AND ${this.see.all(viewer, Comment, 'c')}
      ORDER BY coalesce(top.created_at, c.created_at), coalesce(top.id, c.id), c.parent_id IS NOT NULL, c.created_at, c.id LIMIT 1`);
    return row ? { id: row.id, topId: row.top_id } : null;
  }

  private page(viewer: Viewer, under: Under, parentId: string, page: PageArguments, direction: 'ASC' | 'DESC'): Promise<Page<Comment>> {
    return batched<string, Page<Comment>>(
      viewer,
      `comments under ${under} ${direction} ${page.first} ${page.after}`,
      parentId,
      (ids) => this.database.pages(Comment, ids, page, (id) => this.list(viewer, under, id, direction)),
      emptyPage,
    );
  }

  private list(viewer: Viewer, under: Under, parent: Sql, direction: 'ASC' | 'DESC'): Omit<List, keyof PageArguments> {
    const here = under === 'post' ? sql`c.post_id = ${parent} AND c.parent_id IS NULL` : sql`c.parent_id = ${parent}`;
    return { columns: sql`c.*`, from: sql`comment c`, where: and(here, this.see.all(viewer, Comment, 'c')), key: placeInThread, direction };
  }

  /** Cursor after which a page around a comment starts; none where it starts with the first, or where the comment is not of this list. */
  private async placeAround(viewer: Viewer, under: Under, parentId: string, aroundId: string): Promise<string | null> {
    const around = await this.see.one(viewer, Comment, aroundId);
    if (!around || parentId !== (under === 'post' ? around.postId : around.parentId)) return null;
    return this.placeBefore(viewer, under, parentId, under === 'post' ? (around.parentId ?? around.id) : around.id);
  }

  private async placeBefore(viewer: Viewer, under: Under, parentId: string, id: string): Promise<string | null> {
    const list = this.list(viewer, under, sql`${parentId}::uuid`, 'DESC');
    const earlier = sql`(c.created_at, c.id) < (SELECT around.created_at, around.id FROM comment around WHERE around.id = ${id})`;
    const rows = await this.database.rows<{ keyset: string[] }>(pageStatement({ ...list, where: and(list.where, earlier), first: contextBefore }));
    // The third before it ends the page before.
    return pageOf(rows.slice(contextBefore), 1, () => null).cursors[0] ?? null;
  }
}
