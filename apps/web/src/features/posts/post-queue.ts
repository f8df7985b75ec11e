import type { ApolloClient } from '@apollo/client';
import { removeDraft, storedDrafts, writeDraft } from '../../platform/drafts/draft-store.ts';
import type { PostPostInput } from '../../platform/graphql/__generated__/graphql.ts';
import { lineFor } from '../drafts/lines.ts';
import type { Written } from '../drafts/words.ts';
import { editPostMutation, postPostMutation } from './posts.graphql.ts';

/** As the composer makes it: its ids are texts. */
export type QueuedInput = PostPostInput & { clientId: string; communityId: string };

/** A post that was sent without a network. */
export interface QueuedPost {
  input: QueuedInput;
  /** It was sent before, perhaps with other words: those here count. */
  repeated: boolean;
  /** Of its draft, which the server keeps until it has the post; and what that held, to be written on. */
  destination: string;
  draftId: string;
  value: Written;
  /** Name of the community. */
  place: string;
}

export type Shown = QueuedPost & { sending: boolean; refusal: string | null };

const prefix = 'outbox-post:';

/** Posts of one person that wait on this device for the server. */
export class PostQueue {
  private queued: readonly QueuedPost[];
  private readonly sending = new Set<string>();
  private readonly refusals = new Map<string, string>();
  private shown: readonly Shown[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: ApolloClient,
    private readonly personId: string,
  ) {
    this.queued = storedDrafts(personId).flatMap(({ destination, value }) => (destination.startsWith(prefix) ? [value as QueuedPost] : []));
    this.show();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Shown[] => this.shown;

  add(post: QueuedPost): void {
    writeDraft(this.personId, `${prefix}${post.input.clientId}`, post);
    this.queued = [...this.queued, post];
    this.show();
  }

  /** Gives the text back to its composer. */
  takeBack(clientId: string): void {
    const post = this.remove(clientId);
    if (post) lineFor(this.client, this.personId, post.destination).set(post.value);
  }

  /** Sends what waits; answers with the ids of what was posted. What is refused stays, with the reason. */
  async flush(): Promise<string[]> {
    const posted: string[] = [];
    for (const post of this.queued.filter(({ input }) => !this.sending.has(input.clientId) && !this.refusals.has(input.clientId))) {
      const id = await this.send(post);
      if (id) posted.push(id);
    }
    return posted;
  }

  async retry(clientId: string): Promise<void> {
    const post = this.queued.find(({ input }) => input.clientId === clientId);
    this.refusals.delete(clientId);
    if (post && !this.sending.has(clientId)) await this.send(post);
  }

  private async send(post: QueuedPost): Promise<string | null> {
    const { input, repeated, destination, draftId } = post;
    const { clientId } = input;
    this.sending.add(clientId);
    this.show();
    try {
      const { data } = await this.client.mutate({ mutation: postPostMutation, variables: { input } });
      const id = data?.postPost.post?.id;
      if (!id) {
        this.refusals.set(clientId, data?.postPost.errors[0]?.message ?? '');
        return null;
      }
      const { title, body, language } = input;
      if (repeated) await this.client.mutate({ mutation: editPostMutation, variables: { input: { postId: id, title, body, language } } });
      this.remove(clientId);
      void lineFor(this.client, this.personId, destination).sent(draftId);
      return id;
    } catch {
      // It waits on.
      return null;
    } finally {
      this.sending.delete(clientId);
      this.show();
    }
  }

  private remove(clientId: string): QueuedPost | undefined {
    const post = this.queued.find(({ input }) => input.clientId === clientId);
    removeDraft(this.personId, `${prefix}${clientId}`);
    this.queued = this.queued.filter((one) => one !== post);
    this.refusals.delete(clientId);
    this.show();
    return post;
  }

  private show(): void {
    this.shown = this.queued.map((one) => ({ ...one, sending: this.sending.has(one.input.clientId), refusal: this.refusals.get(one.input.clientId) ?? null }));
    for (const listener of this.listeners) listener();
  }
}

const queues = new WeakMap<ApolloClient, Map<string, PostQueue>>();

/** The queue of one person: the same for whoever puts into it, shows it and sends it. */
export function postQueueFor(client: ApolloClient, personId: string): PostQueue {
  let mine = queues.get(client);
  if (!mine) queues.set(client, (mine = new Map()));
  let queue = mine.get(personId);
  if (!queue) mine.set(personId, (queue = new PostQueue(client, personId)));
  return queue;
}
