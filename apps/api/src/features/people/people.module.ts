import { Module } from '@nestjs/common';
import { PeopleSearch } from './people-search.service.ts';
import { PeopleQueries } from './people.queries.ts';
import { EntityManagerResolver, PeopleResolver } from './people.resolver.ts';
import { PhotosController } from './photos.controller.ts';
import { PhotosService } from './photos.service.ts';

@Module({ controllers: [PhotosController], providers: [PeopleResolver, EntityManagerResolver, PeopleQueries, PeopleSearch, PhotosService], exports: [PeopleSearch] })
export class PeopleModule {}
