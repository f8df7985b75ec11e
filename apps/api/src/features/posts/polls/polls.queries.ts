import { Injectable } from '@nestjs/common';
import { isPollClosed, pollSilence } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Beside, row } from '../../../platform/graphql/beside.ts';
import { Database } from '../../../platform/database/database.ts';
import { emptyPage, type Page, type PageArguments } from '../../../platform/database/keyset.ts';
import { and, raw, sql } from '../../../platform/database/sql.ts';
import { batched } from '../../../platform/graphql/batch.ts';
import { Person } from '../../people/person.entity.ts';
import { PollOption } from './poll-option.entity.ts';
import { Poll } from './poll.entity.ts';
import { PollSilence } from './polls.types.ts';

/** An option as a viewer reads it. */
export type ReadOption = PollOption & {
  /** Whether its votes, and who gave them, are kept from the viewer. */
  silent: boolean;
  /** Null in an anonymous poll: only the voter's device knows. */
  viewerChose: boolean | null;
};

/** What is known of polls already seen. */
@Injectable()
export class PollsQueries {
  constructor(
    private readonly database: Database,
    private readonly beside: Beside,
    private readonly see: See,
    private readonly clock: Clock,
  ) {}

  /** The poll of a post; null for a post of another kind. */
  ofPost(viewer: Viewer, postId: string): Promise<Poll | null> {
    return this.beside.entity<Poll>(viewer, 'post', postId, 'poll', Poll, () => sql`SELECT q.* FROM poll q WHERE q.id = ${raw(row)}.id AND ${this.see.all(viewer, Poll, 'q')}`);
  }

  isClosed(poll: Poll): boolean {
    return isPollClosed(poll, this.clock.now());
  }

  /** Whether the viewer's vote is counted. */
  async hasVoted(viewer: Viewer, poll: Poll): Promise<boolean> {
    const found = await this.beside.read<{ voted: boolean }>(viewer, 'poll', poll.id, 'voted', () => ({
      voted: sql`EXISTS (SELECT 1 FROM poll_ballot WHERE poll_id = ${raw(row)}.id AND person_id = ${viewer.id})`,
    }));
    return found?.voted ?? false;
  }

  /** Why the viewer reads no results; asked for counts and for lists of names alike. */
  async silence(viewer: Viewer, poll: Poll): Promise<PollSilence | null> {
    const reader = { voted: await this.hasVoted(viewer, poll), closed: this.isClosed(poll) };
    const silence = pollSilence(poll, reader);
    return silence && PollSilence[silence];
  }

  /** In the order they are offered. */
  async options(viewer: Viewer, poll: Poll): Promise<ReadOption[]> {
    const [silence, options] = await Promise.all([this.silence(viewer, poll), this.optionsWithMine(viewer, poll)]);
    return options.map((option) => Object.assign(option, { silent: silence !== null, viewerChose: poll.anonymous ? null : option.mine }));
  }

  private async optionsWithMine(viewer: Viewer, poll: Poll): Promise<(PollOption & { mine: boolean })[]> {
    const found = await this.beside.read<{ options: (Record<string, unknown> & { mine: boolean })[] | null }>(viewer, 'poll', poll.id, 'options', () => ({
      options: sql`(SELECT json_agg(offered ORDER BY offered.position) FROM (
        SELECT o.*, EXISTS (SELECT 1 FROM poll_choice c WHERE c.option_id = o.id AND c.person_id = ${viewer.id}) AS mine FROM poll_option o WHERE o.poll_id = ${raw(row)}.id) offered)`,
    }));
    return (found?.options ?? []).map((option) => Object.assign(this.database.hydrate<PollOption>(PollOption, option), { mine: option.mine }));
  }

  /** Who chose an option of a named poll, by name; nobody where the viewer reads no results. */
  voters(viewer: Viewer, option: ReadOption, page: PageArguments): Promise<Page<Person>> {
    if (option.silent || option.viewerChose === null) return Promise.resolve(emptyPage);
    return batched<string, Page<Person>>(
      viewer,
      `voters for options ${page.first} ${page.after}`,
      option.id,
      (ids) =>
        this.database.pages(Person, ids, page, (id) => ({
          columns: sql`p.*`,
          from: sql`poll_choice c JOIN person p ON p.id = c.person_id`,
          where: and(sql`c.option_id = ${id}`, this.see.all(viewer, Person, 'p')),
          key: [{ column: sql`p.last_name`, type: 'text' }, { column: sql`p.first_name`, type: 'text' }, { column: sql`p.id`, type: 'uuid' }],
          direction: 'ASC',
        })),
      emptyPage,
    );
  }
}
