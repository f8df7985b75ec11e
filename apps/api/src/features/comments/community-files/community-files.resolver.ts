import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { File } from '../../files/file.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import { Comment } from '../comment.entity.ts';
import { CommunityFilesQueries } from './community-files.queries.ts';
import { CommunityFilesArgs, HeldFileConnection } from './community-files.types.ts';
import { HeldFile } from './held-file.entity.ts';

@Resolver(() => Community)
export class CommunityFilesResolver {
  constructor(private readonly queries: CommunityFilesQueries) {}

  @ResolveField(() => HeldFileConnection, { description: 'Files of its posts and comments, the last posted first. Of what is hidden or deleted, none.' })
  async files(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() args: CommunityFilesArgs): Promise<Connection<HeldFile>> {
    return toConnection(await this.queries.page(viewer, community.id, args), args);
  }
}

@Resolver(() => HeldFile)
export class HeldFileResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => File, { nullable: true, description: 'The file itself.' })
  file(@AsViewer() viewer: Viewer, @Parent() held: HeldFile): Promise<File | null> {
    return this.see.one(viewer, File, held.fileId);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that holds it, or that is commented on.' })
  post(@AsViewer() viewer: Viewer, @Parent() held: HeldFile): Promise<Post | null> {
    return this.see.one(viewer, Post, held.threadId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment that holds it; null where it is the post.' })
  comment(@AsViewer() viewer: Viewer, @Parent() held: HeldFile): Promise<Comment | null> {
    return this.see.one(viewer, Comment, held.commentId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who put it there.' })
  async author(@AsViewer() viewer: Viewer, @Parent() held: HeldFile): Promise<Person | null> {
    const text = held.commentId ? await this.comment(viewer, held) : await this.post(viewer, held);
    return text && this.see.one(viewer, Person, text.authorId);
  }
}
