import { Module } from '@nestjs/common';
import { HomeQueries } from './home.queries.ts';
import { HomeResolver } from './home.resolver.ts';

@Module({ providers: [HomeQueries, HomeResolver] })
export class HomeModule {}
