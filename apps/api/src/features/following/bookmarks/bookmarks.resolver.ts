import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { kindOfNodeId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Comment } from '../../comments/comment.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Post } from '../../posts/post.entity.ts';
import { Bookmark } from './bookmark.entity.ts';
import { BookmarksQueries } from './bookmarks.queries.ts';
import { BookmarksService } from './bookmarks.service.ts';
import { BookmarkConnection, BookmarkPayload, BookmarksArgs, KeepBookmarkInput, RemoveBookmarkInput } from './bookmarks.types.ts';

@Resolver(() => Bookmark)
export class BookmarksResolver {
  constructor(
    private readonly see: See,
    private readonly queries: BookmarksQueries,
    private readonly bookmarks: BookmarksService,
  ) {}

  @Query(() => Bookmark, { nullable: true, description: 'My bookmark of a post or comment, with my note; null where I put none.' })
  async bookmark(@AsViewer() viewer: Viewer, @Args('thingId', { type: () => ID, description: 'The post or comment.' }) thingId: string): Promise<Bookmark | null> {
    const comment = kindOfNodeId(thingId) === 'comment' ? await this.see.one(viewer, Comment, thingId) : null;
    const id = comment?.id ?? (await this.see.one(viewer, Post, thingId))?.id;
    return id ? this.queries.of(viewer, comment ? 'comment' : 'post', id) : null;
  }

  @ResolveField(() => Post, { nullable: true, description: 'What I put aside, or what the comment stands under.' })
  post(@AsViewer() viewer: Viewer, @Parent() { postId }: Bookmark): Promise<Post | null> {
    return this.see.one(viewer, Post, postId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment that I put aside; null where it is the post.' })
  comment(@AsViewer() viewer: Viewer, @Parent() { commentId }: Bookmark): Promise<Comment | null> {
    return this.see.one(viewer, Comment, commentId);
  }

  @Mutation(() => BookmarkPayload, { description: 'Puts a post or comment aside, with a note and a reminder where I wish.' })
  async keepBookmark(@AsViewer() viewer: Viewer, @Args('input') input: KeepBookmarkInput): Promise<BookmarkPayload> {
    return { bookmark: await this.bookmarks.keep(viewer, input) };
  }

  @Mutation(() => BookmarkPayload, { description: 'No longer puts it aside; always possible.' })
  async removeBookmark(@AsViewer() viewer: Viewer, @Args('input') input: RemoveBookmarkInput): Promise<BookmarkPayload> {
    await this.bookmarks.remove(viewer, input.thingId);
    return { bookmark: null };
  }
}

@Resolver(() => ViewerType)
export class ViewerBookmarksResolver {
  constructor(private readonly queries: BookmarksQueries) {}

  @ResolveField(() => BookmarkConnection, { description: 'What I put aside. What I may no longer see is left out.' })
  async bookmarks(@AsViewer() viewer: Viewer, @Args() args: BookmarksArgs): Promise<Connection<Bookmark>> {
    return toConnection(await this.queries.mine(viewer, args), args);
  }
}

@Resolver(() => Post)
export class PostBookmarkResolver {
  constructor(private readonly queries: BookmarksQueries) {}

  @ResolveField(() => Boolean, { description: 'Whether I put it aside.' })
  async viewerHasBookmark(@AsViewer() viewer: Viewer, @Parent() { id }: Post): Promise<boolean> {
    return (await this.queries.of(viewer, 'post', id)) !== null;
  }
}

@Resolver(() => Comment)
export class CommentBookmarkResolver {
  constructor(private readonly queries: BookmarksQueries) {}

  @ResolveField(() => Boolean, { description: 'Whether I put it aside.' })
  async viewerHasBookmark(@AsViewer() viewer: Viewer, @Parent() { id }: Comment): Promise<boolean> {
    return (await this.queries.of(viewer, 'comment', id)) !== null;
  }
}
