import { Module } from '@nestjs/common';
import { AmbassadorsResolver } from './ambassadors.resolver.ts';
import { AmbassadorsService } from './ambassadors.service.ts';

@Module({ providers: [AmbassadorsService, AmbassadorsResolver], exports: [AmbassadorsService] })
export class AmbassadorsModule {}
