import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { File } from '../files/file.entity.ts';
import { FilesService } from '../files/files.service.ts';
import { Comment } from './comment.entity.ts';

@Resolver(() => Comment)
export class CommentFilesResolver {
  constructor(private readonly files: FilesService) {}

  @ResolveField(() => [File], { name: 'files', description: 'Files of its text, of earlier wordings too, for drawing them.' })
  of(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<File[]> {
    return this.files.of(viewer, 'comment', comment);
  }
}
