import { Module } from '@nestjs/common';
import { LinkPicturesController } from './link-pictures.controller.ts';
import { LinkPictures } from './link-pictures.service.ts';
import { LinkPreviews } from './link-previews.service.ts';
import { LinksJobs } from './links.jobs.ts';
import { LinksResolver } from './links.resolver.ts';
import { LinksService } from './links.service.ts';

@Module({ controllers: [LinkPicturesController], providers: [LinksService, LinkPreviews, LinkPictures, LinksJobs, LinksResolver], exports: [LinksService] })
export class LinksModule {}
