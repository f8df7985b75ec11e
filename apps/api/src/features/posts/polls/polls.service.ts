import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fromNodeId, limits, mostChoices, newId, repeatedOptions, undoSeconds, type ErrorCode } from '@parvis/domain';
import { cleanCharacters } from '@parvis/rich-text';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Refusal, Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked, type Check } from '../../../platform/graphql/checked.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Signals } from '../../../platform/live/signal.ts';
import { PostParts, type PartWriter } from '../post-parts.ts';
import { Post } from '../post.entity.ts';
import { PollOption } from './poll-option.entity.ts';
import { Poll } from './poll.entity.ts';
import { PollsQueries } from './polls.queries.ts';
import type { HeldVoteInput, PollInput, VoteInPollInput } from './polls.types.ts';
import { VotesService, type HeldVote } from './votes.service.ts';

/** An option stands on one line. */
const optionFrom = (written: string): string => cleanCharacters(written).replace(/[ \t\r\n]+/g, ' ').trim();

@Injectable()
export class PollsService implements PartWriter<PollInput>, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly queries: PollsQueries,
    private readonly votes: VotesService,
    private readonly parts: PostParts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.parts.know('poll', this);
    this.jobs.every('* * * * *', 'wipe-polls-of-deleted-posts', () => this.wipe());
  }

  /** What is wrong with the poll of a new post is refused on `poll.…`, options by their place. */
  check(check: Check, { options, choices, most, endsAt }: PollInput): void {
    this.checkOptions(check, options.map(optionFrom), 'poll.options');
    if (most != null) {
      if (choices === 'one') check.refuse('poll.most', 'INVALID');
      else check.amount('poll.most', most, { min: 2, max: Math.max(2, options.length), unit: 'items' });
    }
    if (endsAt && endsAt <= this.clock.now()) check.refuse('poll.endsAt', 'DATE_PASSED');
  }

  async write(_viewer: Viewer, { id }: Post, { options, choices, most, anonymous, results, endsAt }: PollInput): Promise<void> {
    await this.database.insert(Poll, { id, choices, most: most ?? null, anonymous, results, endsAt: endsAt ?? null, closedAt: null, voterCount: 0 });
    await this.writeOptions(id, options.map(optionFrom));
  }

  /** Options and votes of posts whose deletion is not taken back any more. */
  private async wipe(): Promise<void> {
    const latest = new Date(this.clock.now().getTime() - undoSeconds.kept * 1000);
    await this.database.rows(sql`DELETE FROM poll USING post WHERE post.id = poll.id AND post.deleted_at < ${latest}`);
  }

  /** Votes in place of what the viewer chose before. The same vote again changes nothing. */
  vote(viewer: Viewer, input: Pick<VoteInPollInput, 'postId' | 'optionIds' | 'secret' | 'held'>): Promise<Poll> {
    return this.change(viewer, input.postId, async (poll) => {
      await this.requireVoting(viewer, poll);
      const options = await this.optionIds(poll);
      const chosen = this.chosenAmong(options, input.optionIds);
      checked((check) => check.amount('optionIds', chosen.length, { min: 1, max: mostChoices(poll, options.length), unit: 'items' }));
      if (!poll.anonymous) return this.votes.voteByName(viewer, poll, chosen);
      return this.votes.voteSealed(viewer, poll, { secret: input.secret, optionIds: chosen }, this.heldAmong(options, input.held));
    });
  }

  /** Takes the viewer's vote out of the counts; one who has not voted changes nothing. */
  withdraw(viewer: Viewer, input: { postId: string; held?: HeldVoteInput[] | null }): Promise<Poll> {
    return this.change(viewer, input.postId, async (poll) => {
      await this.requireVoting(viewer, poll);
      if (!poll.anonymous) return this.votes.withdrawByName(viewer, poll);
      return this.votes.withdrawSealed(viewer, poll, this.heldAmong(await this.optionIds(poll), input.held));
    });
  }

  /** Closes a poll ahead of its end. One that is closed stays as it is. */
  close(viewer: Viewer, postId: string): Promise<Poll> {
    return this.change(viewer, postId, async (poll) => {
      await this.can.require(viewer, 'close', Poll, poll, 'postId');
      if (this.queries.isClosed(poll)) return false;
      await this.database.manager.update(Poll, { id: poll.id }, { closedAt: this.clock.now() });
      return true;
    });
  }

  /** Offers other options, as long as nobody has voted. */
  changeOptions(viewer: Viewer, input: { postId: string; options: string[] }): Promise<Poll> {
    const options = input.options.map(optionFrom);
    checked((check) => this.checkOptions(check, options, 'options'));
    return this.change(viewer, input.postId, async (poll) => {
      const refusal = await this.refusal(viewer, 'changeOptions', poll);
      if (refusal) throw new UserError(refusal, 'postId');
      const before = await this.database.rows<{ text: string }>(sql`SELECT text FROM poll_option WHERE poll_id = ${poll.id} ORDER BY position`);
      if (before.map(({ text }) => text).join('\n') === options.join('\n')) return false;
      if (poll.most !== null && poll.most > options.length) throw new UserError('TOO_SMALL', 'options', { min: poll.most });
      await this.database.manager.delete(PollOption, { pollId: poll.id });
      await this.writeOptions(poll.id, options);
      return true;
    });
  }

  /** Why the viewer may not vote, or may not change the options; null for who may. That a poll has ended is said by the clock. */
  async refusal(viewer: Viewer, act: 'vote' | 'changeOptions', poll: Poll): Promise<Refusal> {
    const refusal = await this.can.check(viewer, act, Poll, poll);
    return refusal ?? (this.queries.isClosed(poll) ? 'POLL_CLOSED' : null);
  }

  private async requireVoting(viewer: Viewer, poll: Poll): Promise<void> {
    const refusal: ErrorCode | null = await this.refusal(viewer, 'vote', poll);
    if (refusal) throw new UserError(refusal, 'postId');
  }

  /** Changes a poll, its row locked so that votes are counted one after the other; open screens are told where `work` changed anything. */
  private change(viewer: Viewer, postId: string, work: (poll: Poll) => Promise<boolean>): Promise<Poll> {
    return this.database.tx(async () => {
      const post = await this.see.require(viewer, Post, postId, { field: 'postId' });
      const poll = await this.see.require(viewer, Poll, post.id, { field: 'postId', forUpdate: true });
      if (!(await work(poll))) return poll;
      await this.signals.send({ type: 'pollChanged', communityId: post.communityId, postId: post.id });
      return this.see.require(viewer, Poll, poll.id);
    });
  }

  private checkOptions(check: Check, options: readonly string[], field: string): void {
    check.amount(field, options.length, limits.pollOptions);
    // Beyond the most there may be, the number alone is what is wrong.
    if (options.length > limits.pollOptions.max) return;
    options.forEach((option, at) => check.text(`${field}.${at}`, option, limits.pollOption));
    for (const at of repeatedOptions(options)) check.refuse(`${field}.${at}`, 'OPTION_TWICE');
  }

  private async writeOptions(pollId: string, options: readonly string[]): Promise<void> {
    const now = this.clock.now().getTime();
    await this.database.manager.insert(PollOption, options.map((text, position) => ({ id: newId(now), pollId, position, text, voteCount: 0 })));
  }

  private async optionIds(poll: Poll): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`SELECT id FROM poll_option WHERE poll_id = ${poll.id} ORDER BY position`);
    return rows.map(({ id }) => id);
  }

  /** The uuids of what is chosen, each once; an option of another poll is unknown here. */
  private chosenAmong(options: readonly string[], nodeIds: readonly string[]): string[] {
    const chosen = [...new Set(nodeIds.map((id) => fromNodeId(id, 'option')))];
    if (chosen.some((id) => id === null || !options.includes(id))) throw new UserError('NOT_FOUND', 'optionIds');
    return chosen as string[];
  }

  /** The votes that a device holds; those that name options which are gone are none. */
  private heldAmong(options: readonly string[], held: readonly HeldVoteInput[] | null | undefined): HeldVote[] {
    checked((check) => check.amount('held', held?.length ?? 0, limits.heldVotes));
    const votes = (held ?? []).map(({ secret, optionIds }) => ({ secret, optionIds: [...new Set(optionIds.map((id) => fromNodeId(id, 'option') ?? ''))] }));
    return votes.filter(({ optionIds }) => optionIds.every((id) => options.includes(id)));
  }
}
