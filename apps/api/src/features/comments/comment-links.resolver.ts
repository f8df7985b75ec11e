import { Args, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../policies/can.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { LinksService } from '../links/links.service.ts';
import { LinkCard } from '../links/links.types.ts';
import { Comment } from './comment.entity.ts';
import { CommentsService } from './comments.service.ts';
import { CommentPayload } from './comments.types.ts';

@InputType()
export class RemoveCommentLinkCardInput {
  @Field(() => ID)
  commentId: string;

  @Field(() => String, { description: 'The address of the card.' })
  url: string;
}

/** Cards of the links of a comment. */
@Resolver(() => Comment)
export class CommentLinksResolver {
  constructor(
    private readonly can: Can,
    private readonly links: LinksService,
    private readonly comments: CommentsService,
  ) {}

  @ResolveField(() => [LinkCard], { description: 'What its links lead to, three at most.' })
  linkCards(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<LinkCard[]> {
    return this.links.of(viewer, 'comment', comment);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may take a card away: its author.' })
  viewerCanRemoveLinkCards(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<boolean> {
    return this.can.may(viewer, 'removeLinkCard', Comment, comment);
  }

  @Mutation(() => CommentPayload, { description: 'Takes the card of a link away from my comment, for all its readers; the link stays.' })
  async removeCommentLinkCard(@AsViewer() viewer: Viewer, @Args('input') input: RemoveCommentLinkCardInput): Promise<CommentPayload> {
    return { comment: await this.comments.removeLinkCard(viewer, input) };
  }
}
