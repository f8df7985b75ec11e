import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/config.module.ts';
import { storageFor } from './storage-for.ts';
import { Storage } from './storage.ts';

@Global()
@Module({
  providers: [{ provide: Storage, inject: [SETTINGS], useFactory: (settings: Settings) => storageFor(settings) }],
  exports: [Storage],
})
export class StorageModule {}
