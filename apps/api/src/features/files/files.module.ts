import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.ts';
import { FilesQueries } from './files.queries.ts';
import { FilesResolver } from './files.resolver.ts';
import { FilesService } from './files.service.ts';
import { UploadsController } from './uploads.controller.ts';
import { Uploads } from './uploads.service.ts';

// Uploads first: their addresses look like those of a file in a size.
@Module({
  controllers: [UploadsController, FilesController],
  providers: [Uploads, FilesService, FilesQueries, FilesResolver],
  exports: [FilesService],
})
export class FilesModule {}
