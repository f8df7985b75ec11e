import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { fileTypes, limits } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { File } from './file.entity.ts';
import { FilesQueries } from './files.queries.ts';
import { FileAllowance, FilePayload, ReceiveFileInput } from './files.types.ts';
import { Uploads } from './uploads.service.ts';

@Resolver(() => File)
export class FilesResolver {
  constructor(
    private readonly queries: FilesQueries,
    private readonly uploads: Uploads,
  ) {}

  @Query(() => [File], { description: 'Those of these files that are mine to see and have come whole, at most twenty.' })
  files(@AsViewer() viewer: Viewer, @Args('ids', { type: () => [ID], description: 'Ids of files.' }) ids: string[]): Promise<File[]> {
    return this.queries.some(viewer, ids.slice(0, limits.files.max));
  }

  @Query(() => FileAllowance, { description: 'What I may send, and how much of it.' })
  async fileAllowance(@AsViewer() viewer: Viewer): Promise<FileAllowance> {
    return {
      imageBytes: limits.imageBytes.max, fileBytes: limits.fileBytes.max, filesInText: limits.files.max,
      extensions: Object.values(fileTypes).flatMap(({ extensions }) => extensions), ...(await this.uploads.allowance(viewer)),
    };
  }

  @Mutation(() => FilePayload, { description: 'Makes a file of what was sent to /files/uploads, once it is whole: it is looked at, and an image drawn anew. Asking again changes nothing.' })
  async receiveFile(@AsViewer() viewer: Viewer, @Args('input') input: ReceiveFileInput): Promise<FilePayload> {
    return { file: await this.uploads.receive(viewer, input.fileId) };
  }
}
