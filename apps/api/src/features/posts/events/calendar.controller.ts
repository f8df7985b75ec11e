import '../../../platform/http/request.ts';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../../platform/config/config.module.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { calendarFile } from './calendar-file.ts';
import { CalendarFeeds } from './calendar-feeds.service.ts';

const calendarType = 'text/calendar; charset=utf-8';

/** Events as calendar files: one event to who is signed in and sees it, and one's own calendar to who has its address. */
@Controller('files')
export class CalendarController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The event of a post that the person sees; of one that was cancelled or deleted, what takes it out of calendars. */
  @Get('events/:id/event.ics')
  async event(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const found = req.viewer ? await this.feeds.eventOf(req.viewer, id) : null;
    if (!found || !req.viewer) throw new NotFoundException();
    const { language } = req.viewer;
    const file = calendarFile([found], { name: this.settings.company, language, url: this.settings.url, now: this.clock.now(), cancels: found.event.cancelledAt !== null });
    res.setHeader('Content-Type', `${calendarType}; method=${found.event.cancelledAt ? 'CANCEL' : 'PUBLISH'}`);
    res.setHeader('Content-Disposition', `attachment; filename="parvis-${language === 'fr' ? 'evenement' : 'event'}.ics"`);
    res.send(file);
  }

  /** Asked by calendars, without a session: the secret of the address says whose it is. What it holds is asked anew each time, as that person may see it today. */
  @Get('calendars/:token/events.ics')
  async calendar(@Param('token') token: string, @Res() res: Response): Promise<void> {
    const found = await this.feeds.read(token);
    if (!found) throw new NotFoundException();
    const { language } = found.viewer;
    res.setHeader('Content-Type', calendarType);
    res.setHeader('Cache-Control', 'no-store');
    res.send(calendarFile(found.events, { name: `Parvis · ${this.settings.company}`, language, url: this.settings.url, now: this.clock.now() }));
  }
}
