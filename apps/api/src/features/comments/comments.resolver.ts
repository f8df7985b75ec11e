import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId, undoSeconds } from '@parvis/domain';
import { parse, type RichTextTree } from '@parvis/rich-text';
import type { GraphQLResolveInfo } from 'graphql';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { argumentsBelow } from '../../platform/graphql/arguments-below.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { RichText } from '../../platform/graphql/scalars.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { WrittenTexts } from '../posts/written-text.service.ts';
import { CommentEdit } from './comment-edit.entity.ts';
import { Comment } from './comment.entity.ts';
import { CommentsQueries } from './comments.queries.ts';
import { CommentsService } from './comments.service.ts';
import {
  CommentConnection, CommentEditConnection, CommentPayload, CommentsArgs, DeleteCommentInput, DeleteCommentPayload, EditCommentInput, PostCommentInput,
  ThreadArgs, ThreadConnection, UndoDeleteCommentInput,
} from './comments.types.ts';

const excerptCharacters = 280;

@Resolver(() => Comment)
export class CommentsResolver {
  constructor(
    private readonly see: See,
    private readonly queries: CommentsQueries,
    private readonly comments: CommentsService,
    private readonly texts: WrittenTexts,
  ) {}

  @Query(() => Comment, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  comment(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Comment | null> {
    return this.see.one(viewer, Comment, id);
  }

  @ResolveField(() => Post, { description: 'The post under which it stands.' })
  post(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Post> {
    return this.see.one(viewer, Post, comment.postId) as Promise<Post>;
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment that it replies to; null for a comment to the post.' })
  parent(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Comment | null> {
    return this.see.one(viewer, Comment, comment.parentId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whose comment or reply a reply answers; null for a comment to the post, and where what it answers is gone or not yours to see.' })
  async repliesTo(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Person | null> {
    return this.see.one(viewer, Person, comment.parentId && (await this.queries.answeredAuthor(viewer, comment)));
  }

  @ResolveField(() => Person, { description: 'Who wrote it.' })
  author(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Person> {
    return this.see.one(viewer, Person, comment.authorId) as Promise<Person>;
  }

  @ResolveField(() => String, { description: `The beginning of the text on one line, at most ${excerptCharacters} characters.` })
  excerpt(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<string> {
    return this.texts.excerpt(viewer, comment.bodyTree, excerptCharacters);
  }

  @ResolveField(() => CommentConnection, { description: 'Replies, the oldest first; none under a reply.' })
  replies(@AsViewer() viewer: Viewer, @Parent() comment: Comment, @Args() args: CommentsArgs): Promise<Connection<Comment>> {
    return this.queries.replies(viewer, comment, args);
  }

  @ResolveField(() => Int, { description: 'Replies that the viewer sees.' })
  replyCount(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<number> {
    return this.queries.replyCount(viewer, comment);
  }

  @ResolveField(() => CommentEditConnection, { description: 'Earlier wordings, the latest first.' })
  async edits(@AsViewer() viewer: Viewer, @Parent() comment: Comment, @Args() page: PageArgs): Promise<Connection<CommentEdit>> {
    return toConnection(await this.queries.edits(viewer, comment, page), page);
  }

  @Mutation(() => CommentPayload, { description: 'Comments on a post or replies to a comment. Sending the same clientId again posts nothing more.' })
  async postComment(@AsViewer() viewer: Viewer, @Args('input') input: PostCommentInput): Promise<CommentPayload> {
    return this.withPost(viewer, await this.comments.post(viewer, input));
  }

  @Mutation(() => CommentPayload, { description: 'Changes a comment of mine; the wording before is kept in its history.' })
  async editComment(@AsViewer() viewer: Viewer, @Args('input') input: EditCommentInput): Promise<CommentPayload> {
    return this.withPost(viewer, await this.comments.edit(viewer, input));
  }

  @Mutation(() => DeleteCommentPayload, { description: `Takes away a comment of mine, its history included; for ${undoSeconds.kept} seconds it can be undone, then the text is gone.` })
  async deleteComment(@AsViewer() viewer: Viewer, @Args('input') input: DeleteCommentInput): Promise<DeleteCommentPayload> {
    const { deletedCommentId, ...left } = await this.comments.delete(viewer, input.commentId);
    return { ...left, deletedCommentId: toNodeId('comment', deletedCommentId) };
  }

  @Mutation(() => CommentPayload, { description: `Brings back a comment that I deleted at most ${undoSeconds.kept} seconds ago, as it was.` })
  async undoDeleteComment(@AsViewer() viewer: Viewer, @Args('input') input: UndoDeleteCommentInput): Promise<CommentPayload> {
    return this.withPost(viewer, await this.comments.undoDelete(viewer, input.commentId));
  }

  private async withPost(viewer: Viewer, comment: Comment): Promise<CommentPayload> {
    return { comment, post: await this.see.one(viewer, Post, comment.postId) };
  }
}

/** What the viewer may do with a comment. */
@Resolver(() => Comment)
export class CommentRightsResolver {
  constructor(private readonly can: Can) {}

  @ResolveField(() => Boolean, { description: 'Whether I may reply to it.' })
  viewerCanReply(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'reply', Comment, comment);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may react to it.' })
  viewerCanReact(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'react', Comment, comment);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may reword it.' })
  viewerCanEdit(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'edit', Comment, comment);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may delete it.' })
  viewerCanDelete(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'delete', Comment, comment);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may report it to the managers.' })
  viewerCanReport(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'report', Comment, comment);
  }

  @ResolveField(() => Boolean, { description: 'Hide, restore.' })
  viewerCanModerate(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'moderate', Comment, comment);
  }
}

@Resolver(() => Post)
export class PostCommentsResolver {
  constructor(private readonly queries: CommentsQueries) {}

  @ResolveField(() => ThreadConnection, { description: 'Comments to the post, each with its replies.' })
  comments(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args() args: ThreadArgs, @Info() info: GraphQLResolveInfo): Promise<ThreadConnection> {
    const repliesAsked = [['nodes', 'replies'], ['edges', 'node', 'replies']].flatMap((path) => argumentsBelow(info, path, 'Comment')) as CommentsArgs[];
    return this.queries.thread(viewer, post, args, repliesAsked);
  }
}

/** How much of a thread lies beside the page at hand. */
@Resolver(() => ThreadConnection)
export class ThreadCountsResolver {
  constructor(private readonly queries: CommentsQueries) {}

  @ResolveField(() => Int)
  previousCount(@AsViewer() viewer: Viewer, @Parent() thread: ThreadConnection): Promise<number> | number {
    const { hasPreviousPage, startCursor } = thread.pageInfo;
    return hasPreviousPage && startCursor ? this.queries.beside(viewer, thread, 'back', startCursor) : 0;
  }

  @ResolveField(() => Int)
  nextCount(@AsViewer() viewer: Viewer, @Parent() thread: ThreadConnection): Promise<number> | number {
    const { hasNextPage, endCursor } = thread.pageInfo;
    return hasNextPage && endCursor ? this.queries.beside(viewer, thread, 'onward', endCursor) : 0;
  }
}

@Resolver(() => CommentEdit)
export class CommentEditResolver {
  @ResolveField(() => RichText, { nullable: true, description: 'That wording, ready to be drawn.' })
  body(@Parent() edit: CommentEdit): RichTextTree | null {
    const parsed = parse(edit.bodyMarkdown);
    return parsed.ok ? parsed.tree : null;
  }
}
