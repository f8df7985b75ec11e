import { Body, Controller, HttpCode, NotFoundException, Post, Req, UseFilters } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import * as v from 'valibot';
import { log } from '../log/log.ts';
import { parsedBody, UserErrorFilter } from './user-error.filter.ts';

/** What a browser tells of a page that broke: where in our own code, and never what it said, which may hold what a person wrote. */
const failure = v.object({
  reference: v.pipe(v.string(), v.regex(/^[0-9A-F]{8}$/)),
  name: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  places: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]{1,80}\.js:\d{1,7}:\d{1,7}$/))), v.maxLength(10)),
});

/** Pages that broke in a browser stand in the log under the number that the person reads. */
@Controller('failures')
@UseFilters(UserErrorFilter)
export class FailuresController {
  /** A browser that breaks over and over must not fill the log: so many a minute and person, in this process. */
  private readonly bound = new RateLimiterMemory({ points: 10, duration: 60 });

  @Post()
  @HttpCode(204)
  async note(@Req() { viewer }: Request, @Body() body: unknown): Promise<void> {
    if (!viewer) throw new NotFoundException();
    const { reference, name, places } = parsedBody(failure, body);
    const within = await this.bound.consume(viewer.id).then(
      () => true,
      () => false,
    );
    // What is not written has no number to give.
    if (!within) throw new NotFoundException();
    log.error({ reference, name, places }, 'A page broke in a browser');
  }
}
