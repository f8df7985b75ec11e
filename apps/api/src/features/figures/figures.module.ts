import { Module } from '@nestjs/common';
import { AdoptionQueries } from './adoption.queries.ts';
import { AdoptionResolver } from './adoption.resolver.ts';
import { CareQueries } from './care/care.queries.ts';
import { CareResolver, CommunityCareResolver, WaitingForCareResolver, WaitingQuestionsResolver } from './care/care.resolver.ts';

@Module({ providers: [AdoptionResolver, AdoptionQueries, CareQueries, CareResolver, CommunityCareResolver, WaitingForCareResolver, WaitingQuestionsResolver] })
export class FiguresModule {}
