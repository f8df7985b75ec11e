import type { ApolloClient } from '@apollo/client';
import type { Reaction } from '@parvis/domain';
import { readDraft, removeDraft, writeDraft } from '../../platform/drafts/draft-store.ts';
import { reactMutation } from './reactions.graphql.ts';

/** By the id of the thing: the last one counts. */
type Queued = Record<string, { type: 'post' | 'comment'; kind: Reaction | null }>;

const place = 'reactions';
const queued = (personId: string): Queued => readDraft<Queued>(personId, place)?.value ?? {};

function keep(personId: string, all: Queued): void {
  if (Object.keys(all).length > 0) writeDraft(personId, place, all);
  else removeDraft(personId, place);
}

/** Keeps a reaction on this device until the server can be reached. */
export function queueReaction(personId: string, id: string, reaction: Queued[string]): void {
  keep(personId, { ...queued(personId), [id]: reaction });
}

/** Sends the reactions that waited; those that are refused (the thing is gone) are forgotten. */
export async function flushReactions(client: ApolloClient, personId: string): Promise<void> {
  for (const [id, reaction] of Object.entries(queued(personId))) {
    const { type, kind } = reaction;
    await client.mutate({ mutation: reactMutation, variables: { input: { ...(type === 'post' ? { postId: id } : { commentId: id }), kind } } });
    const { [id]: now, ...others } = queued(personId);
    // One that was changed meanwhile waits on.
    if (JSON.stringify(now) === JSON.stringify(reaction)) keep(personId, others);
  }
}
