import { Module } from '@nestjs/common';
import { AdoptionQueries } from './adoption.queries.ts';
import { AdoptionResolver } from './adoption.resolver.ts';

@Module({ providers: [AdoptionResolver, AdoptionQueries] })
export class FiguresModule {}
