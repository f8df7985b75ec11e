import type { PollInput } from '../../../platform/graphql/__generated__/graphql.ts';
import { instantOf } from './wall-time.ts';

/** A poll while it is written. */
export interface PollDraft {
  options: readonly string[];
  choices: 'one' | 'several';
  /** As it is typed; empty for as many as there are. */
  most: string;
  anonymous: boolean;
  results: 'always' | 'afterVote';
  /** As the field writes it, on the clock of the person; empty for no end. */
  endsAt: string;
}

export const emptyPoll: PollDraft = { options: ['', ''], choices: 'one', most: '', anonymous: false, results: 'always', endsAt: '' };

/** What is sent of it. */
export function pollInput({ options, choices, most, anonymous, results, endsAt }: PollDraft, timeZone: string): PollInput {
  return {
    options: [...options],
    choices,
    most: choices === 'several' && most.trim() !== '' ? Math.trunc(Number(most)) || 0 : null,
    anonymous,
    results,
    endsAt: instantOf(endsAt, timeZone)?.toISOString() ?? null,
  };
}
