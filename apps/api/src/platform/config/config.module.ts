import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from './settings.ts';

export type { Settings } from './settings.ts';

/** Token of the settings, read and checked once at the door (`main.ts`, `worker.ts`, `cli.ts`). */
export const SETTINGS = Symbol('settings');

@Global()
@Module({})
export class ConfigModule {
  static with(settings: Settings): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: SETTINGS, useValue: settings }], exports: [SETTINGS] };
  }
}
