import { Module } from '@nestjs/common';
import { AmbassadorMarkResolver } from './ambassador-mark.resolver.ts';
import { AmbassadorsResolver } from './ambassadors.resolver.ts';
import { AmbassadorsService } from './ambassadors.service.ts';

@Module({ providers: [AmbassadorsService, AmbassadorsResolver, AmbassadorMarkResolver], exports: [AmbassadorsService] })
export class AmbassadorsModule {}
