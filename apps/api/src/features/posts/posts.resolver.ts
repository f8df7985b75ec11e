import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { readingMinutes, toNodeId, undoSeconds } from '@parvis/domain';
import { errorMessage } from '@parvis/i18n';
import { parse, type RichTextTree } from '@parvis/rich-text';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { UserErrorType } from '../../platform/graphql/payload.ts';
import { RichText } from '../../platform/graphql/scalars.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Community } from '../communities/community.entity.ts';
import { Person } from '../people/person.entity.ts';
import { PostEdit } from './post-edit.entity.ts';
import { Post } from './post.entity.ts';
import { PostsQueries } from './posts.queries.ts';
import { PostsService } from './posts.service.ts';
import {
  CommunityFeedArgs, DeletePostInput, DeletePostPayload, EditPostInput, PostConnection, PostEditConnection, PostPayload, PostPostInput,
  UndoDeletePostInput,
} from './posts.types.ts';
import { WrittenTexts } from './written-text.service.ts';

const excerptCharacters = 280;

@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly see: See,
    private readonly queries: PostsQueries,
    private readonly posts: PostsService,
    private readonly texts: WrittenTexts,
  ) {}

  @Query(() => Post, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  post(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Post | null> {
    return this.see.one(viewer, Post, id);
  }

  @ResolveField(() => Person, { description: 'Who wrote it.' })
  author(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Person> {
    return this.see.one(viewer, Person, post.authorId) as Promise<Person>;
  }

  @ResolveField(() => Community, { description: 'Where it stands.' })
  community(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Community> {
    return this.see.one(viewer, Community, post.communityId) as Promise<Community>;
  }

  @ResolveField(() => String, { description: `The beginning of the text on one line, at most ${excerptCharacters} characters.` })
  excerpt(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<string> {
    return this.texts.excerpt(viewer, post.bodyTree, excerptCharacters);
  }

  @ResolveField(() => Int, { description: 'Minutes to read it, at least 1.' })
  readingMinutes(@Parent() post: Post): number {
    return readingMinutes(post.bodyText);
  }

  @ResolveField(() => PostEditConnection, { description: 'Earlier wordings, the latest first.' })
  async edits(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args() page: PageArgs): Promise<Connection<PostEdit>> {
    return toConnection(await this.queries.edits(viewer, post, page), page);
  }

  @Mutation(() => PostPayload, { description: 'Posts in a community. Sending the same clientId again posts nothing more.' })
  async postPost(@AsViewer() viewer: Viewer, @Args('input') input: PostPostInput): Promise<PostPayload> {
    return { post: await this.posts.post(viewer, input) };
  }

  @Mutation(() => PostPayload, { description: 'Changes a post of mine; the wording before is kept in its history.' })
  async editPost(@AsViewer() viewer: Viewer, @Args('input') input: EditPostInput): Promise<PostPayload> {
    return { post: await this.posts.edit(viewer, input) };
  }

  @Mutation(() => DeletePostPayload, { description: `Takes away a post of mine, its history included; for ${undoSeconds.kept} seconds it can be undone, then the text is gone.` })
  async deletePost(@AsViewer() viewer: Viewer, @Args('input') input: DeletePostInput): Promise<DeletePostPayload> {
    const { post, deletedPostId } = await this.posts.delete(viewer, input.postId);
    return { post, deletedPostId: toNodeId('post', deletedPostId) };
  }

  @Mutation(() => PostPayload, { description: `Brings back a post that I deleted at most ${undoSeconds.kept} seconds ago, as it was.` })
  async undoDeletePost(@AsViewer() viewer: Viewer, @Args('input') input: UndoDeletePostInput): Promise<PostPayload> {
    return { post: await this.posts.undoDelete(viewer, input.postId) };
  }
}

/** What the viewer may do with a post. */
@Resolver(() => Post)
export class PostRightsResolver {
  constructor(private readonly can: Can) {}

  @ResolveField(() => Boolean, { description: 'Whether I may comment on it.' })
  viewerCanComment(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'comment', Post, post);
  }

  @ResolveField(() => UserErrorType, { nullable: true, description: 'Why the viewer may not comment; null for who may.' })
  async viewerCommentRefusal(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<UserErrorType | null> {
    const code = await this.can.check(viewer, 'comment', Post, post);
    return code && { code, field: null, message: errorMessage(code, viewer.language) };
  }

  @ResolveField(() => Boolean, { description: 'Whether I may react to it.' })
  viewerCanReact(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'react', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may reword it.' })
  viewerCanEdit(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'edit', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may delete it.' })
  viewerCanDelete(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'delete', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may report it to the managers.' })
  viewerCanReport(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'report', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Hide, restore, lock.' })
  viewerCanModerate(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'moderate', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Pin, or unpin a pinned one.' })
  viewerCanPin(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'pin', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Feature in the community.' })
  viewerCanFeature(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'feature', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Promote to the home page.' })
  viewerCanPromote(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'promote', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Propose for sharing outside.' })
  viewerCanPropose(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'propose', Post, post);
  }
}

@Resolver(() => Community)
export class CommunityPostsResolver {
  constructor(private readonly queries: PostsQueries) {}

  @ResolveField(() => PostConnection, { description: 'What was posted here; pinned posts keep their place in it.' })
  async posts(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() feed: CommunityFeedArgs): Promise<Connection<Post>> {
    return toConnection(await this.queries.feed(viewer, community, feed), feed);
  }

  @ResolveField(() => [Post], { description: 'Pinned here, last pinned first; three at most.' })
  pinnedPosts(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Post[]> {
    return this.queries.pinned(viewer, community);
  }
}

@Resolver(() => PostEdit)
export class PostEditResolver {
  @ResolveField(() => RichText, { nullable: true, description: 'That wording, ready to be drawn.' })
  body(@Parent() edit: PostEdit): RichTextTree | null {
    const parsed = parse(edit.bodyMarkdown);
    return parsed.ok ? parsed.tree : null;
  }
}
