import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Resource } from '../communities/about/resource.entity.ts';
import { Post } from './post.entity.ts';

/** The post that a community keeps at hand. */
@Resolver(() => Resource)
export class ResourcePostResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Post, { nullable: true, description: 'The post; null for a page.' })
  post(@AsViewer() viewer: Viewer, @Parent() resource: Resource): Promise<Post | null> {
    return this.see.one(viewer, Post, resource.postId);
  }
}
