import { Injectable } from '@nestjs/common';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { emptyPage, type KeyColumn, type Page, type PageArguments } from '../../platform/database/keyset.ts';
import { and, sql } from '../../platform/database/sql.ts';
import { batched } from '../../platform/graphql/batch.ts';
import { Community } from '../communities/community.entity.ts';
import { PostEdit } from './post-edit.entity.ts';
import { Post } from './post.entity.ts';
import type { CommunityFeedArgs, FeedOrder } from './posts.types.ts';

const feedKeys: Record<FeedOrder, KeyColumn[]> = {
  recent: [{ column: sql`p.created_at`, type: 'timestamptz' }, { column: sql`p.id`, type: 'uuid' }],
  activity: [{ column: sql`p.last_activity_at`, type: 'timestamptz' }, { column: sql`p.id`, type: 'uuid' }],
};

@Injectable()
export class PostsQueries {
  constructor(
    private readonly database: Database,
    private readonly see: See,
  ) {}

  /** Posts of a community that the viewer sees, deleted ones left out. */
  feed(viewer: Viewer, community: Community, { order, unanswered, first, after }: CommunityFeedArgs): Promise<Page<Post>> {
    return batched<string, Page<Post>>(
      viewer,
      `feed ${order} ${unanswered} ${first} ${after}`,
      community.id,
      (ids) =>
        this.database.pages(Post, ids, { first, after }, (id) => ({
          columns: sql`p.*`,
          from: sql`post p`,
          where: and(sql`p.community_id = ${id} AND p.deleted_at IS NULL`, unanswered ? sql`p.kind = 'question' AND NOT p.answered` : null, this.see.all(viewer, Post, 'p')),
          key: feedKeys[order],
          direction: 'DESC',
        })),
      emptyPage,
    );
  }

  /** Those pinned in a community, last pinned first; there are three at most. */
  pinned(viewer: Viewer, community: Community): Promise<Post[]> {
    return batched<string, Post[]>(
      viewer,
      'pinned posts',
      community.id,
      async (ids) => {
        const posts = await this.database.entities<Post>(Post, sql`
          SELECT p.* FROM post p WHERE p.community_id = ANY(${ids}::uuid[]) AND p.pinned_at IS NOT NULL AND p.deleted_at IS NULL
          AND ${this.see.all(viewer, Post, 'p')} ORDER BY p.pinned_at DESC, p.id DESC`);
        return Map.groupBy(posts, (post) => post.communityId);
      },
      [],
    );
  }

  /** Earlier wordings of a post already seen, the latest first. */
  edits(viewer: Viewer, post: Post, page: PageArguments): Promise<Page<PostEdit>> {
    return batched<string, Page<PostEdit>>(
      viewer,
      `edits of posts ${page.first} ${page.after}`,
      post.id,
      (ids) =>
        this.database.pages(PostEdit, ids, page, (id) => ({
          columns: sql`e.*`,
          from: sql`post_edit e`,
          where: sql`e.post_id = ${id}`,
          key: [{ column: sql`e.replaced_at`, type: 'timestamptz' }, { column: sql`e.id`, type: 'uuid' }],
          direction: 'DESC',
        })),
      emptyPage,
    );
  }
}
