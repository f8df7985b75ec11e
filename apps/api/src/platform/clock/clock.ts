import { Global, Injectable, Module } from '@nestjs/common';

/** The time. Everything asks here, so that a test moves the clock instead of waiting. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}
