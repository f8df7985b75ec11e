import { Injectable, type OnModuleInit } from '@nestjs/common';
import { eventFaults, eventTimes, isHttpsAddress, limits, type WrittenEvent } from '@parvis/domain';
import { cleanCharacters } from '@parvis/rich-text';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked, type Check } from '../../../platform/graphql/checked.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { PostParts, type PartWriter } from '../post-parts.ts';
import { Post } from '../post.entity.ts';
import { Event } from './event.entity.ts';
import { EventNotices } from './event-notices.ts';
import { EventPlaces } from './event-places.ts';
import { EventAnswerKind } from './events.enums.ts';

/** Words on one line; none for an empty one. */
const oneLine = (text: string | null | undefined): string | null => cleanCharacters(text ?? '').replace(/\s+/g, ' ').trim() || null;

/** An event as it is kept: blanks taken away, and an instant beside each time. */
export const cleanEvent = (input: WrittenEvent): WrittenEvent => ({
  ...input, place: oneLine(input.place), callUrl: input.callUrl?.trim() || null, capacity: input.capacity ?? null,
});

/** Refuses what is wrong with an event, on the fields below `event`. */
export function checkEvent(check: Check, event: WrittenEvent, from: Date | null): void {
  const values = { place: limits.eventPlace, capacity: limits.eventCapacity, end: limits.eventDuration };
  for (const [field, code] of eventFaults(event, from)) {
    const { min, max } = field in values ? values[field as keyof typeof values] : { min: 0, max: 0 };
    check.refuse(`event.${field}`, code, { min, max });
  }
}

const columnsOf = (event: WrittenEvent) => ({
  ...eventTimes(event), allDay: event.allDay, timeZone: event.timeZone, place: event.place ?? null, callUrl: event.callUrl ?? null, capacity: event.capacity ?? null,
});

/** The verbs of an event. Its row is locked first: answers, places and changes come one after the other. */
@Injectable()
export class EventsService implements OnModuleInit, PartWriter<WrittenEvent> {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly places: EventPlaces,
    private readonly notices: EventNotices,
    private readonly audit: AuditService,
    private readonly parts: PostParts,
  ) {}

  onModuleInit(): void {
    this.parts.know('event', this);
  }

  check(check: Check, event: WrittenEvent): void {
    checkEvent(check, cleanEvent(event), this.clock.now());
  }

  /** Writes the event of a post that was just written, in its transaction. */
  async write(_viewer: Viewer, post: Post, event: WrittenEvent): Promise<void> {
    await this.database.insert(Event, { id: post.id, communityId: post.communityId, ...columnsOf(cleanEvent(event)) });
  }

  /** Answers, or answers otherwise, until it begins. Who comes and finds no place left waits for one. */
  answer(viewer: Viewer, { postId, answer }: { postId: string; answer: EventAnswerKind }): Promise<Post> {
    return this.onLocked(viewer, 'answer', postId, async (event) => {
      const { changed, repeated, waits } = await this.places.answer(event, viewer.id, answer);
      if (changed) await this.notices.answered(event, viewer, { again: repeated, comes: answer !== EventAnswerKind.no && !waits });
    });
  }

  /** Changes when, where and for how many. Answers stay; who answered learns of another date, who waits of a place. */
  change(viewer: Viewer, { postId, event: input }: { postId: string; event: WrittenEvent }): Promise<Post> {
    const written = cleanEvent(input);
    return this.onLocked(viewer, 'change', postId, async (event) => {
      const now = this.clock.now();
      checked((check) => checkEvent(check, written, event.startsAt <= now && written.start === event.localStart && written.timeZone === event.timeZone ? null : now));
      const changed = columnsOf(written);
      if (changed.capacity !== null && changed.capacity < event.yesCount) throw new UserError('EVENT_PLACES_TAKEN', 'event.capacity', { min: event.yesCount });
      const same = (Object.keys(changed) as (keyof typeof changed)[]).every((name) => String(changed[name]) === String(event[name]));
      if (same) return;
      const moved = changed.startsAt.getTime() !== event.startsAt.getTime() || changed.allDay !== event.allDay;
      await this.database.manager.update(Event, { id: event.id }, { ...changed, sequence: event.sequence + 1, ...(moved ? { movedAt: now, movedFrom: event.startsAt } : {}) });
      const after = Object.assign(event, changed);
      if (moved) await this.notices.moved(after, viewer.id);
      await this.places.fill(after);
    });
  }

  /** It does not take place: the post stays and says so, with the reason; who answered is told. */
  cancel(viewer: Viewer, { postId, reason }: { postId: string; reason: string }): Promise<Post> {
    checked((check) => (reason.trim() === '' ? check.refuse('reason', 'REASON_REQUIRED') : check.text('reason', reason, limits.reason)));
    return this.onLocked(viewer, 'cancel', postId, async (event, post) => {
      await this.database.manager.update(Event, { id: event.id }, {
        cancelledAt: this.clock.now(), cancelledById: viewer.id, cancelReason: cleanCharacters(reason).trim(), sequence: event.sequence + 1,
      });
      await this.notices.cancelled(event, post, viewer.id);
      if (post.authorId !== viewer.id) {
        await this.audit.record({ actorId: viewer.id, act: 'event.cancel', thingKind: 'post', thingId: post.id, communityId: post.communityId });
      }
    });
  }

  /** Adds where its recording is to be seen, once it began; none takes it away. */
  addRecording(viewer: Viewer, { postId, recordingUrl }: { postId: string; recordingUrl?: string | null }): Promise<Post> {
    const address = recordingUrl?.trim() || null;
    checked((check) => check.refuse('recordingUrl', address && !isHttpsAddress(address) ? 'WEB_ADDRESS_INVALID' : null));
    return this.onLocked(viewer, 'addRecording', postId, async (event) => {
      await this.database.manager.update(Event, { id: event.id }, { recordingUrl: address, sequence: event.sequence + 1 });
    });
  }

  /** One after the other, so what is done with the row in hand is little: the post is read before and after. */
  private async onLocked(viewer: Viewer, act: string, postId: string, work: (event: Event, post: Post) => Promise<void>): Promise<Post> {
    const post = await this.see.require(viewer, Post, postId, { field: 'postId' });
    await this.database.tx(async () => {
      const [event] = await this.database.entities<Event>(Event, sql`SELECT e.* FROM event e WHERE e.id = ${post.id} AND ${this.see.all(viewer, Event, 'e')} FOR UPDATE OF e`);
      if (!event) throw new UserError('NOT_FOUND', 'postId');
      await this.can.require(viewer, act, Event, event, 'postId');
      await work(event, post);
      await this.signals.send({ type: 'postChanged', communityId: post.communityId, postId: post.id });
    });
    return this.see.require(viewer, Post, post.id);
  }
}

