import { Module } from '@nestjs/common';
import { EntitiesResolver } from './entities.resolver.ts';

@Module({ providers: [EntitiesResolver] })
export class EntitiesModule {}
