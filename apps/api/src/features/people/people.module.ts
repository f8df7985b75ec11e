import { Module } from '@nestjs/common';
import { PeopleQueries } from './people.queries.ts';
import { PeopleResolver } from './people.resolver.ts';

@Module({ providers: [PeopleResolver, PeopleQueries] })
export class PeopleModule {}
