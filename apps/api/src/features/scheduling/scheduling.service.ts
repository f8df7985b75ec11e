import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { amountFault, instantAt, isUuid, limits, newId, toNodeId, type ErrorCode } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError, UserErrors } from '../../platform/graphql/user-error.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Signals } from '../../platform/live/signal.ts';
import { log } from '../../platform/log/log.ts';
import { Community } from '../communities/community.entity.ts';
import { Draft, DraftKind } from '../drafts/draft.entity.ts';
import { DraftsService } from '../drafts/drafts.service.ts';
import { SessionService } from '../identity/session.service.ts';
import { Post } from '../posts/post.entity.ts';
import { PostsService } from '../posts/posts.service.ts';
import type { PostPostInput } from '../posts/posts.types.ts';
import { ScheduledPost } from './scheduled-post.entity.ts';
import type { EditScheduledPostInput, SchedulePostInput } from './scheduling.types.ts';
import { fromStored, toStored } from './stored-post.ts';

/** Looked up together; each is sent for itself. */
const atOnce = 200;

/** One that our own fault keeps from being posted is tried each minute, then left to its author. */
const hoursTried = 1;

/** What was sent is kept as long as a repeated request may ask for it. */
const daysKept = 7;

const day = 86_400_000;

/** What is being written in the same place already is kept beside. */
const ofNoDevice = () => ({ basedOn: null, device: randomUUID(), secondsAgo: 0 });

/** Posts that wait for their hour. Each is posted once, under the rights that its author has then. */
@Injectable()
export class SchedulingService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly sessions: SessionService,
    private readonly posts: PostsService,
    private readonly drafts: DraftsService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', 'send-scheduled-posts', () => this.sendDue());
    this.jobs.every('23 3 * * *', 'forget-sent-posts', async () => {
      await this.database.rows(sql`DELETE FROM scheduled_post WHERE sent_at < ${new Date(this.clock.now().getTime() - daysKept * day)}`);
    });
  }

  /** Keeps a post for its hour. What could not be posted today is refused today. */
  async schedule(viewer: Viewer, { post, at, timeZone, options }: SchedulePostInput): Promise<ScheduledPost> {
    await this.rehearse(viewer, post);
    checked((check) => check.text('options', options ?? '', limits.draftOptions));
    const sendAt = this.hour(at, timeZone);
    return this.database.tx(async () => {
      const community = await this.see.require(viewer, Community, post.communityId, { field: 'communityId' });
      // One after the other, so that their number holds.
      await this.database.rows(sql`SELECT 1 FROM person WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
      const same = { authorId: viewer.id, clientId: post.clientId.toLowerCase() };
      const now = this.clock.now();
      const words = { title: post.title?.trim() || null, bodyMarkdown: post.body, input: { post: toStored(post), options: options ?? '' } };
      const { thing, repeated } = await this.database.insertOnce(
        ScheduledPost,
        {
          id: newId(now.getTime()), communityId: community.id, ...words, sendAt, createdAt: now, sentAt: null, postId: null, refusedAt: null, refusalCode: null, refusalValues: {}, ...same,
        },
        same,
      );
      // Sent again after a lost answer: the words and the hour on screen count.
      if (repeated) {
        const { title, bodyMarkdown, input } = words;
        return this.change(viewer, thing.id, () => ({ title, bodyMarkdown, input, sendAt, communityId: community.id, refusedAt: null, refusalCode: null, refusalValues: {} }));
      }
      const [waiting] = await this.database.rows<{ posts: number }>(sql`SELECT count(*)::int AS posts FROM scheduled_post WHERE author_id = ${viewer.id} AND sent_at IS NULL`);
      if (amountFault(waiting!.posts, limits.scheduledPosts)) throw new UserError('TOO_MANY_SCHEDULED', null, { max: limits.scheduledPosts.max });
      await this.tell(thing);
      return thing;
    });
  }

  /** Changes what one that waits will be. One that was refused waits again, for the next minute. */
  async edit(viewer: Viewer, { scheduledPostId, title, body, kind, poll, event, language, withoutCardsOf, options }: EditScheduledPostInput): Promise<ScheduledPost> {
    const found = await this.see.require(viewer, ScheduledPost, scheduledPostId, { field: 'scheduledPostId' });
    await this.can.require(viewer, 'change', ScheduledPost, found, 'scheduledPostId');
    const before = fromStored(found.input.post);
    const post: PostPostInput = {
      ...before,
      ...(kind ? { kind, poll, event } : {}),
      title: title?.trim() || null,
      body,
      language: language ?? before.language,
      withoutCardsOf: withoutCardsOf ?? before.withoutCardsOf,
    };
    await this.rehearse(viewer, post);
    checked((check) => check.text('options', options ?? '', limits.draftOptions));
    return this.change(viewer, scheduledPostId, (scheduled) => ({ title: post.title, bodyMarkdown: body, input: { post: toStored(post), options: options ?? scheduled.input.options } }));
  }

  /** Gives it another hour. One that was refused waits again. */
  reschedule(viewer: Viewer, { scheduledPostId, at, timeZone }: { scheduledPostId: string; at: string; timeZone: string }): Promise<ScheduledPost> {
    const id = this.see.uuidOf(ScheduledPost, scheduledPostId);
    // What is not mine is unknown before the hour is looked at.
    return this.database.tx(async () => {
      await this.see.require(viewer, ScheduledPost, id, { field: 'scheduledPostId' });
      const sendAt = this.hour(at, timeZone);
      return this.change(viewer, scheduledPostId, () => ({ sendAt, refusedAt: null, refusalCode: null, refusalValues: {} }));
    });
  }

  /** Posts it now. Asking again gives the same post. */
  sendNow(viewer: Viewer, scheduledPostId: string): Promise<{ post: Post; scheduledPost: ScheduledPost }> {
    return this.database.tx(async () => {
      const scheduled = await this.see.require(viewer, ScheduledPost, scheduledPostId, { field: 'scheduledPostId', forUpdate: true });
      const post = scheduled.postId ? await this.see.require(viewer, Post, scheduled.postId, { field: 'scheduledPostId' }) : await this.send(viewer, scheduled);
      return { post, scheduledPost: scheduled };
    });
  }

  /** It will not be posted: what was written becomes a draft again. */
  cancel(viewer: Viewer, scheduledPostId: string): Promise<{ draft: Draft; scheduledPost: ScheduledPost }> {
    return this.database.tx(async () => {
      const scheduled = await this.see.require(viewer, ScheduledPost, scheduledPostId, { field: 'scheduledPostId', forUpdate: true });
      await this.can.require(viewer, 'change', ScheduledPost, scheduled, 'scheduledPostId');
      await this.database.manager.delete(ScheduledPost, { id: scheduled.id });
      const community = await this.see.one(viewer, Community, scheduled.communityId);
      const changes = await this.takeChanges(viewer, scheduled);
      let draft: Draft | null = null;
      // The changes that were begun are newer than what waited; the one is kept beside the other.
      for (const { title, bodyMarkdown, options } of [{ ...scheduled, options: scheduled.input.options }, ...(changes ? [changes] : [])]) {
        draft = await this.drafts.save(viewer, { kind: DraftKind.post, thingId: community?.id ?? null, clientId: scheduled.clientId, title, body: bodyMarkdown, options, ...ofNoDevice() });
      }
      await this.tell(scheduled);
      return { draft: draft!, scheduledPost: scheduled };
    });
  }

  /** Posts what is due. Two processes that do it at once share the work; one that dies leaves it to the next minute. */
  async sendDue(): Promise<void> {
    const now = this.clock.now();
    let last = { id: '00000000-0000-0000-0000-000000000000', send_at: new Date(0) };
    for (let more = true; more; ) {
      const due = await this.database.rows<{ id: string; author_id: string; send_at: Date }>(sql`
        SELECT id, author_id, send_at FROM scheduled_post WHERE send_at <= ${now} AND (send_at, id) > (${last.send_at}, ${last.id}::uuid) AND sent_at IS NULL AND refused_at IS NULL
        ORDER BY send_at, id LIMIT ${atOnce}`);
      for (const { id, author_id: authorId, send_at: sendAt } of due) await this.sendAtItsHour(id, authorId, sendAt);
      more = due.length === atOnce;
      last = due.at(-1) ?? last;
    }
  }

  private async sendAtItsHour(id: string, authorId: string, sendAt: Date): Promise<void> {
    const author = await this.sessions.viewerFor(authorId);
    try {
      if (!author) throw new UserError('NOT_ALLOWED');
      await this.database.tx(async () => {
        if (await this.takeDue(id)) await this.send(author, await this.see.require(author, ScheduledPost, id));
      });
    } catch (error) {
      const [refusal] = error instanceof UserErrors ? error.errors : error instanceof UserError ? [error] : [];
      if (refusal) return this.refuse(id, authorId, refusal);
      log.error({ err: String(error), scheduledPost: id }, 'A scheduled post was not sent');
      if (this.clock.now().getTime() - sendAt.getTime() > hoursTried * 3_600_000) await this.refuse(id, authorId, new UserError('SENDING_FAILED'));
    }
  }

  /** Locks it where it is still due and nobody else is at it. */
  private async takeDue(id: string): Promise<boolean> {
    const taken = await this.database.rows(sql`
      SELECT id FROM scheduled_post WHERE id = ${id} AND send_at <= ${this.clock.now()} AND sent_at IS NULL AND refused_at IS NULL FOR UPDATE SKIP LOCKED`);
    return taken.length > 0;
  }

  private async refuse(id: string, authorId: string, { code, values }: { code: ErrorCode; values: Record<string, string | number> }): Promise<void> {
    await this.database.tx(async () => {
      if (!(await this.takeDue(id))) return;
      const refused = { refusedAt: this.clock.now(), refusalCode: code, refusalValues: values };
      await this.database.manager.update(ScheduledPost, { id }, refused as object);
      await this.signals.send({ type: 'scheduledChanged', personId: authorId, scheduledPostId: id });
    });
  }

  private async send(viewer: Viewer, scheduled: ScheduledPost): Promise<Post> {
    const post = await this.posts.post(viewer, fromStored(scheduled.input.post));
    await this.database.manager.update(ScheduledPost, { id: scheduled.id }, { sentAt: this.clock.now(), postId: post.id, refusedAt: null, refusalCode: null, refusalValues: {} });
    // Changes that were begun and not saved are from now on those of the post.
    const changes = await this.takeChanges(viewer, scheduled);
    if (changes) {
      const { clientId, title, bodyMarkdown: body } = changes;
      await this.drafts.save(viewer, { kind: DraftKind.postEdit, thingId: toNodeId('post', post.id), clientId, title, body, ...ofNoDevice() });
    }
    await this.tell(scheduled);
    return post;
  }

  /** What its author was changing and did not save; kept for it no longer. */
  private takeChanges(viewer: Viewer, { id }: ScheduledPost): Promise<Draft | null> {
    return this.drafts.discard(viewer, { kind: DraftKind.scheduledEdit, thingId: toNodeId('scheduledpost', id), ...ofNoDevice() });
  }

  private change(viewer: Viewer, scheduledPostId: string, changed: (scheduled: ScheduledPost) => Partial<ScheduledPost>): Promise<ScheduledPost> {
    return this.database.tx(async () => {
      const scheduled = await this.see.require(viewer, ScheduledPost, scheduledPostId, { field: 'scheduledPostId', forUpdate: true });
      await this.can.require(viewer, 'change', ScheduledPost, scheduled, 'scheduledPostId');
      const change = changed(scheduled);
      await this.database.manager.update(ScheduledPost, { id: scheduled.id }, change as object);
      await this.tell(scheduled);
      return Object.assign(scheduled, change);
    });
  }

  private hour(at: string, timeZone: string): Date {
    const instant = instantAt(at, timeZone);
    const ahead = instant ? instant.getTime() - this.clock.now().getTime() : 0;
    checked((check) => {
      check.refuse('at', !instant ? 'INVALID' : ahead <= 0 ? 'DATE_PASSED' : ahead > limits.scheduledAhead.max * day ? 'DATE_TOO_FAR' : null, { max: limits.scheduledAhead.max });
    });
    return instant!;
  }

  /** Posts it and takes it back: all that would be refused is refused now, also what only the parts of a post know. */
  private async rehearse(viewer: Viewer, post: PostPostInput): Promise<void> {
    const over = new Error('The rehearsal is over.');
    await this.database
      .tx(async () => {
        const [sent] = isUuid(post.clientId) ? await this.database.rows(sql`SELECT FROM post WHERE author_id = ${viewer.id} AND client_id = ${post.clientId}`) : [];
        if (sent) throw new UserError('ALREADY_POSTED', 'clientId');
        await this.posts.post(viewer, post);
        throw over;
      })
      .catch((error: unknown) => {
        if (error !== over) throw error;
      });
  }

  private async tell({ id, authorId }: ScheduledPost): Promise<void> {
    await this.signals.send({ type: 'scheduledChanged', personId: authorId, scheduledPostId: id });
  }
}
