import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { File } from '../files/file.entity.ts';
import { FilesService } from '../files/files.service.ts';
import { Post } from './post.entity.ts';

@Resolver(() => Post)
export class PostFilesResolver {
  constructor(private readonly files: FilesService) {}

  @ResolveField(() => [File], { name: 'files', description: 'Files of its text, of earlier wordings too, for drawing them.' })
  of(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<File[]> {
    return this.files.of(viewer, 'post', post);
  }
}
