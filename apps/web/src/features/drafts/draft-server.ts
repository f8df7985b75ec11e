import type { ApolloClient } from '@apollo/client';
import type { SaveDraftMutation } from '../../platform/graphql/__generated__/graphql.ts';
import type { Place } from './destination.ts';
import { device } from './device.ts';
import { discardDraftMutation, draftQuery, saveDraftMutation, settleDraftMutation, takeDraftVersionMutation } from './drafts.graphql.ts';
import type { Words } from './words.ts';

/** What the server keeps for one place. */
export type OnServer = NonNullable<SaveDraftMutation['saveDraft']['draft']>;

export interface Save {
  words: Words;
  clientId: string;
  basedOn: number | null;
  secondsAgo: number;
}

/** The drafts of the signed-in person on the server. Everything throws where it can't be reached; `null` from a save is a refusal. */
export interface DraftServer {
  read(place: Place): Promise<OnServer | null>;
  save(place: Place, save: Save): Promise<OnServer | null>;
  discard(place: Place, clientId: string | null): Promise<void>;
  take(versionId: string): Promise<OnServer | null>;
  settle(draftId: string): Promise<OnServer | null>;
}

export function draftServer(client: ApolloClient): DraftServer {
  return {
    async read(place) {
      const { data } = await client.query({ query: draftQuery, variables: { ...place }, fetchPolicy: 'no-cache' });
      if (!data?.viewer) throw new Error('Nobody is signed in.');
      return data.viewer.draft ?? null;
    },
    async save(place, { words: { title, bodyMarkdown: body, options }, clientId, basedOn, secondsAgo }) {
      const input = { ...place, clientId, title, body, options, basedOn, secondsAgo, device: device() };
      const { data } = await client.mutate({ mutation: saveDraftMutation, variables: { input }, fetchPolicy: 'no-cache' });
      if (!data) throw new Error('No answer.');
      return data.saveDraft.draft ?? null;
    },
    async discard(place, clientId) {
      const { data } = await client.mutate({ mutation: discardDraftMutation, variables: { input: { ...place, clientId, device: device() } }, fetchPolicy: 'no-cache' });
      if (!data) throw new Error('No answer.');
    },
    async take(draftVersionId) {
      const { data } = await client.mutate({ mutation: takeDraftVersionMutation, variables: { input: { draftVersionId } }, fetchPolicy: 'no-cache' });
      return data?.takeDraftVersion.draft ?? null;
    },
    async settle(draftId) {
      const { data } = await client.mutate({ mutation: settleDraftMutation, variables: { input: { draftId } }, fetchPolicy: 'no-cache' });
      return data?.settleDraft.draft ?? null;
    },
  };
}
