import { Module } from '@nestjs/common';
import { PeopleQueries } from './people.queries.ts';
import { EntityManagerResolver, PeopleResolver } from './people.resolver.ts';

@Module({ providers: [PeopleResolver, EntityManagerResolver, PeopleQueries] })
export class PeopleModule {}
