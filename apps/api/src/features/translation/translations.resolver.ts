import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { TranslateInput, TranslatePayload } from './translations.types.ts';
import { TranslationsService } from './translations.service.ts';
import { Translator } from './translator.ts';

@Resolver(() => ViewerType)
export class TranslationsResolver {
  constructor(
    private readonly translations: TranslationsService,
    private readonly translator: Translator,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether the company has a translator, so that texts in another language can be translated.' })
  canTranslate(): boolean {
    return this.translator.isThere;
  }

  @Mutation(() => TranslatePayload, { description: 'A post or comment in another language, translated by a machine once for all its readers. `TRANSLATION_UNAVAILABLE` where none answers; the text itself is untouched.' })
  async translate(@AsViewer() viewer: Viewer, @Args('input') input: TranslateInput): Promise<TranslatePayload> {
    return { translation: await this.translations.translate(viewer, input) };
  }
}
