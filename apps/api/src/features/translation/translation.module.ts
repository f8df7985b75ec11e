import { Module } from '@nestjs/common';
import { TranslationsResolver } from './translations.resolver.ts';
import { TranslationsService } from './translations.service.ts';
import { Translator } from './translator.ts';

@Module({ providers: [TranslationsService, TranslationsResolver, Translator] })
export class TranslationModule {}
