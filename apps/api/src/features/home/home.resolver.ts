import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Post } from '../posts/post.entity.ts';
import { PostConnection } from '../posts/posts.types.ts';
import { HomeQueries } from './home.queries.ts';

@Resolver(() => ViewerType)
export class HomeResolver {
  constructor(private readonly queries: HomeQueries) {}

  @ResolveField(() => PostConnection, { description: 'Posts of my communities and of what I follow, without what I muted; the newest first.' })
  async home(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Post>> {
    return toConnection(await this.queries.feed(viewer, page), page);
  }

  @ResolveField(() => [Post], { description: 'Promoted to the home page today, of what I may see and have not seen yet; five at most.' })
  promotedPosts(@AsViewer() viewer: Viewer): Promise<Post[]> {
    return this.queries.promoted(viewer);
  }
}
