import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { slugFrom } from '@parvis/domain';
import { Post } from './post.entity.ts';

/** The readable part of a post's address. */
@Resolver(() => Post)
export class PostSlugResolver {
  @ResolveField(() => String, { nullable: true, description: 'Readable part of its address, from its title; null where it has none. The id alone finds it.' })
  slug(@Parent() post: Post): string | null {
    return post.title && slugFrom(post.title);
  }
}
