import type { SamplePost } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { idOf, insertRows, instantOf } from './rows.ts';

/** Polls end at six in the evening, Paris, so many days from now; an hour beside it where the clocks change between. */
const endOf = (now: Date, days: number): Date => new Date(instantOf(now, { days: 30, time: '18:00' }).getTime() + (30 + days) * 86_400_000);

/** The polls of the sample posts, with their votes. No device holds the anonymous ones, so these change no more. */
export async function seedPolls(manager: EntityManager, posts: readonly SamplePost[], now: Date): Promise<void> {
  const polls = posts.flatMap(({ key, poll }) => {
    if (!poll) return [];
    const options = poll.options.map((option, position) => ({
      ...option, id: idOf('option', `${key}/${position}`), position, votes: 'votes' in option ? option.votes : option.voters.length,
    }));
    const voters = poll.anonymous ? poll.voters : [...new Set(poll.options.flatMap((option) => option.voters))];
    return [{ ...poll, id: idOf('post', key), options, voters }];
  });
  await insertRows(manager, 'poll', polls.map((poll) => ({
    id: poll.id, choices: poll.choices ?? 'one', most: poll.most ?? null, anonymous: poll.anonymous, results: poll.results ?? 'always',
    ends_at: poll.endsInDays === undefined ? null : endOf(now, poll.endsInDays), voter_count: poll.voters.length,
  })));
  await insertRows(manager, 'poll_option', polls.flatMap(({ id, options }) => options.map(({ id: optionId, position, text, votes }) => ({
    id: optionId, poll_id: id, position, text, vote_count: votes,
  }))));
  // By their ids, not as they are listed: nothing of an order is in the rows.
  const ballots = polls.flatMap(({ id, voters }) => voters.map((person) => ({ poll_id: id, person_id: idOf('person', person) })));
  await insertRows(manager, 'poll_ballot', ballots.sort((a, b) => (a.person_id < b.person_id ? -1 : 1)));
  await insertRows(manager, 'poll_choice', polls.flatMap(({ id, options }) => options.flatMap((option) =>
    ('voters' in option ? option.voters : []).map((person) => ({ option_id: option.id, person_id: idOf('person', person), poll_id: id, anonymous: false })))));
}
