import type { ApolloClient, Reference } from '@apollo/client';
import type { ModifierDetails } from '@apollo/client/cache';
import { communitiesOfTopicQuery } from './follows.graphql.ts';
import type { Followable } from './use-follow-acts.tsx';

/** The communities that a choice of this thing reaches: itself, or those of the topic, but not one that is followed: that choice is nearer. */
export async function placesOf(client: ApolloClient, thing: Followable): Promise<ReadonlySet<string>> {
  if (thing.__typename !== 'Topic') return new Set(thing.__typename === 'Community' ? [thing.id] : []);
  try {
    const { data } = await client.query({ query: communitiesOfTopicQuery, variables: { topic: thing.topic }, fetchPolicy: 'no-cache' });
    return new Set(data?.communities.nodes.filter(({ viewerFollow }) => viewerFollow !== 'followed').map(({ id }) => id));
  } catch {
    // What is listed stays until the next visit.
    return new Set();
  }
}

/** Whether a post that the cache holds is of a thing that is muted, or wanted less of; `places` are its communities. */
export function isOf(thing: Followable, places: ReadonlySet<string>, state: 'muted' | 'less', post: Reference, readField: ModifierDetails['readField']): boolean {
  if (thing.__typename === 'Post') return readField('id', post) === thing.id;
  // What managers announce is for everyone, whoever wrote it; it may come later all the same.
  if (thing.__typename === 'Person') return !(state === 'muted' && readField('kind', post) === 'announcement') && readField('id', readField<Reference>('author', post)) === thing.id;
  return places.has(readField<string>('id', readField<Reference>('community', post)) ?? '');
}
