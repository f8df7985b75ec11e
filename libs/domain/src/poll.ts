import { limits } from './limits.ts';

/** How many options one person may choose. */
export const pollChoices = ['one', 'several'] as const;
export type PollChoice = (typeof pollChoices)[number];

/** Who reads the results: everyone at any time, or those who voted, and everyone once it is closed. */
export const pollResults = ['always', 'afterVote'] as const;
export type PollResult = (typeof pollResults)[number];

/** Why no results are shown: the reader has not voted, or fewer than five people have in an anonymous poll. */
export type PollSilence = 'untilVote' | 'tooFew';

/** Whether a poll takes no more votes: its author closed it, or its end has come. Both instants may be ISO 8601 texts. */
export function isPollClosed({ closedAt, endsAt }: { closedAt: Date | string | null; endsAt: Date | string | null }, now: Date): boolean {
  return closedAt !== null || (endsAt !== null && new Date(endsAt) <= now);
}

/**
 * Why the results are kept from a reader; null where they are shown. The one rule for counts, bars, tables and lists of who chose what.
 * Anonymous votes of fewer than five people would be somebody's, so they are shown to nobody, the author and a closed poll included.
 */
export function pollSilence(
  poll: { results: PollResult; anonymous: boolean; voterCount: number },
  reader: { voted: boolean; closed: boolean },
): PollSilence | null {
  if (poll.results === 'afterVote' && !reader.voted && !reader.closed) return 'untilVote';
  return poll.anonymous && poll.voterCount < limits.figureGroup.min ? 'tooFew' : null;
}

/** Most options that one person may choose among `options`: one, the number that the author set, or all of them. */
export function mostChoices({ choices, most }: { choices: PollChoice; most: number | null }, options: number): number {
  return choices === 'one' ? 1 : Math.min(most ?? options, options);
}

/** Places of options that say what an earlier one says already; case and blanks around don't matter. Empty ones are no repeats. */
export function repeatedOptions(options: readonly string[]): number[] {
  const plain = options.map((option) => option.trim().toLowerCase());
  return plain.flatMap((option, at) => (option !== '' && plain.indexOf(option) < at ? [at] : []));
}
