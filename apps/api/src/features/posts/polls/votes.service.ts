import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../policies/viewer.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import type { Poll } from './poll.entity.ts';
import { isSecret, sealOf } from './seal.ts';

/** A vote as a device holds it: its secret, and uuids of what was chosen. */
export interface HeldVote {
  secret: string;
  optionIds: readonly string[];
}

/**
 * Counts votes. The caller has locked the poll. Each act answers whether it changed anything, and has one effect however often it is repeated.
 * A named vote is kept by person and option. An anonymous one is kept as three things that nothing joins: that the person voted, the counts,
 * and a seal that only the voter's device can open (docs/decisions/0020-anonymous-votes.md).
 */
@Injectable()
export class VotesService {
  constructor(private readonly database: Database) {}

  async voteByName(viewer: Viewer, poll: Poll, chosen: readonly string[]): Promise<boolean> {
    const before = await this.chosenByName(viewer, poll);
    if (before.length === chosen.length && before.every((id) => chosen.includes(id))) return false;
    const isFirst = await this.addBallot(viewer, poll);
    await this.database.rows(sql`DELETE FROM poll_choice WHERE poll_id = ${poll.id} AND person_id = ${viewer.id}`);
    await this.database.rows(sql`INSERT INTO poll_choice (option_id, person_id, poll_id) SELECT id, ${viewer.id}::uuid, ${poll.id}::uuid FROM unnest(${chosen}::uuid[]) AS id`);
    await this.count(poll, before, chosen, isFirst ? 1 : 0);
    return true;
  }

  async withdrawByName(viewer: Viewer, poll: Poll): Promise<boolean> {
    const before = await this.chosenByName(viewer, poll);
    if (!(await this.removeBallot(viewer, poll))) return false;
    await this.count(poll, before, [], -1);
    return true;
  }

  /** Refuses to replace a vote whose secret is not shown: nobody, not even the server, knows what it chose. */
  async voteSealed(viewer: Viewer, poll: Poll, { secret, optionIds }: { secret?: string | null; optionIds: readonly string[] }, held: readonly HeldVote[]): Promise<boolean> {
    if (!isSecret(secret)) throw new UserError('INVALID', 'secret');
    const seal = sealOf(poll.id, secret, optionIds);
    const isFirst = await this.addBallot(viewer, poll);
    const isKnown = await this.isSealed(poll, seal);
    if (!isFirst && isKnown) return false;
    // Someone else's secret would let two people hold one seal.
    if (isKnown) throw new UserError('INVALID', 'secret');
    const before = isFirst ? [] : await this.breakSeal(poll, held);
    await this.database.rows(sql`INSERT INTO poll_seal (seal, poll_id) VALUES (${seal}, ${poll.id})`);
    await this.count(poll, before, optionIds, isFirst ? 1 : 0);
    return true;
  }

  async withdrawSealed(viewer: Viewer, poll: Poll, held: readonly HeldVote[]): Promise<boolean> {
    if (!(await this.removeBallot(viewer, poll))) return false;
    await this.count(poll, await this.breakSeal(poll, held), [], -1);
    return true;
  }

  private async chosenByName(viewer: Viewer, poll: Poll): Promise<string[]> {
    const rows = await this.database.rows<{ option_id: string }>(sql`SELECT option_id FROM poll_choice WHERE poll_id = ${poll.id} AND person_id = ${viewer.id}`);
    return rows.map(({ option_id }) => option_id);
  }

  /** Whether this is the person's first vote. */
  private async addBallot(viewer: Viewer, poll: Poll): Promise<boolean> {
    const added = await this.database.rows(sql`INSERT INTO poll_ballot (poll_id, person_id) VALUES (${poll.id}, ${viewer.id}) ON CONFLICT DO NOTHING RETURNING person_id`);
    return added.length > 0;
  }

  /** What a named vote chose goes with it. */
  private async removeBallot(viewer: Viewer, poll: Poll): Promise<boolean> {
    const removed = await this.database.rows(sql`DELETE FROM poll_ballot WHERE poll_id = ${poll.id} AND person_id = ${viewer.id} RETURNING person_id`);
    return removed.length > 0;
  }

  private async isSealed(poll: Poll, seal: Buffer): Promise<boolean> {
    const found = await this.database.rows(sql`SELECT 1 FROM poll_seal WHERE seal = ${seal} AND poll_id = ${poll.id}`);
    return found.length > 0;
  }

  /** Takes away the seal of the one of these votes that is counted, and answers with what it chose; refuses where none is. */
  private async breakSeal(poll: Poll, held: readonly HeldVote[]): Promise<readonly string[]> {
    for (const { secret, optionIds } of held) {
      const broken = await this.database.rows(sql`DELETE FROM poll_seal WHERE seal = ${sealOf(poll.id, secret, optionIds)} AND poll_id = ${poll.id} RETURNING 1`);
      if (broken.length > 0) return optionIds;
    }
    throw new UserError('VOTE_OF_ANOTHER_DEVICE', 'held');
  }

  /** Every option of the poll is written, chosen or not: a row that alone was new would show what the last voter chose. */
  private async count(poll: Poll, before: readonly string[], after: readonly string[], voters: number): Promise<void> {
    await this.database.rows(sql`UPDATE poll_option SET vote_count = vote_count + (id = ANY(${after}::uuid[]))::int - (id = ANY(${before}::uuid[]))::int
      WHERE poll_id = ${poll.id}`);
    await this.database.rows(sql`UPDATE poll SET voter_count = voter_count + ${voters} WHERE id = ${poll.id}`);
  }
}
