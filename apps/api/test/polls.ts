import { randomBytes } from 'node:crypto';
import type { Actor } from './product.ts';
import { post, type Done } from './conversation.ts';

/** A poll as the interface tells of it. */
export interface Told {
  id: string;
  anonymous: boolean;
  isClosed: boolean;
  silence: string | null;
  voterCount: number;
  viewerHasVoted: boolean;
  viewerVoteRefusal: { code: string } | null;
  viewerCanClose: boolean;
  viewerCanChangeOptions: boolean;
  options: { id: string; text: string; voteCount: number | null; viewerChose: boolean | null; voters: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }[];
}

/** A vote as the device of the voter holds it. */
export interface Held {
  secret: string;
  optionIds: string[];
}

const fields = `id anonymous isClosed silence voterCount viewerHasVoted viewerVoteRefusal { code } viewerCanClose viewerCanChangeOptions
  options { id text voteCount viewerChose voters(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`;

/** A person begins a poll in a community: lunch on one of three days, by name, unless said otherwise. */
export async function beginPoll(author: Actor, terms: Record<string, unknown> = {}, community = 'fibre-au-quotidien'): Promise<Done> {
  const poll = { options: ['Lundi', 'Mardi', 'Jeudi'], anonymous: false, ...terms };
  return post(author, community, 'Quel jour déjeuner ensemble ?', { kind: 'poll', poll });
}

/** The poll of a post, as this person reads it; null for what is not theirs. */
export async function pollOf(actor: Actor, postId: string, page: { first?: number; after?: string | null } = {}): Promise<Told | null> {
  const { data } = await actor.query<{ post: { poll: Told | null } | null }>(`query ($id: ID!, $first: Int, $after: String) { post(id: $id) { poll { ${fields} } } }`, { id: postId, ...page });
  return data.post?.poll ?? null;
}

/** A secret as a browser makes one. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** One of the acts on a poll; answers with its refusals. */
export async function actOnPoll(actor: Actor, act: 'voteInPoll' | 'withdrawVote' | 'closePoll' | 'changePollOptions', input: object): Promise<string[]> {
  const { data } = await actor.query<Record<string, { errors: { code: string; field: string | null }[] }>>(
    `mutation ($input: ${act.charAt(0).toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { poll { id } errors { code field } } }`, { input });
  return data[act]!.errors.map(({ code, field }) => `${code} on ${field}`);
}
