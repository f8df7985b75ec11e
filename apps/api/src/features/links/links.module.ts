import { Module } from '@nestjs/common';
import { LinksJobs } from './links.jobs.ts';
import { LinksService } from './links.service.ts';

@Module({ providers: [LinksService, LinksJobs], exports: [LinksService] })
export class LinksModule {}
