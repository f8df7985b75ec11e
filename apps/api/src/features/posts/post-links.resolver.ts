import type { OnModuleInit } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { idInPart } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Community } from '../communities/community.entity.ts';
import { LinksService } from '../links/links.service.ts';
import { LinkCard } from '../links/links.types.ts';
import { Post } from './post.entity.ts';
import { PostsService } from './posts.service.ts';
import { PostPayload } from './posts.types.ts';
import { WrittenTexts } from './written-text.service.ts';

@InputType()
export class RemovePostLinkCardInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { description: 'The address of the card.' })
  url: string;
}

/** Cards of the links of a post, and the card of a link to one. */
@Resolver(() => Post)
export class PostLinksResolver implements OnModuleInit {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly links: LinksService,
    private readonly posts: PostsService,
    private readonly texts: WrittenTexts,
  ) {}

  onModuleInit(): void {
    this.links.leadsInside('posts', async (viewer, part) => {
      const post = await this.see.one(viewer, Post, idInPart('post', part));
      if (!post || post.deletedAt) return null;
      const community = await this.see.one(viewer, Community, post.communityId);
      return { title: post.title ?? (await this.texts.excerpt(viewer, post.bodyTree, 120)), description: community?.name ?? null };
    });
  }

  @ResolveField(() => [LinkCard], { description: 'What its links lead to, three at most.' })
  linkCards(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<LinkCard[]> {
    return this.links.of(viewer, 'post', post);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may take a card away: its author.' })
  viewerCanRemoveLinkCards(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'removeLinkCard', Post, post);
  }

  @Mutation(() => PostPayload, { description: 'Takes the card of a link away from my post, for all its readers; the link stays.' })
  async removePostLinkCard(@AsViewer() viewer: Viewer, @Args('input') input: RemovePostLinkCardInput): Promise<PostPayload> {
    return { post: await this.posts.removeLinkCard(viewer, input) };
  }
}
