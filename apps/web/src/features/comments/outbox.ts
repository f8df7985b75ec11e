import type { ApolloClient } from '@apollo/client';
import type { Language } from '@parvis/domain';
import { readDraft, removeDraft, storedDrafts, writeDraft } from '../../platform/drafts/draft-store.ts';
import { reach } from '../../platform/offline/reach.ts';
import { lineFor } from '../drafts/lines.ts';
import { postCommentMutation } from './writing.graphql.ts';
import { putInThread } from './put-in-thread.ts';

/** What a composer hands over. */
export interface Written {
  /** Sending again with it never posts twice. */
  clientId: string;
  body: string;
  /** Addresses in it whose cards are not to be shown. */
  withoutCardsOf?: readonly string[];
  /** Of its draft, which the server keeps until it has the comment. */
  destination: string;
}

/** A comment that was sent and isn't confirmed yet. */
export interface PendingComment extends Written {
  /** The comment under which it stands. */
  parentId: string | null;
  /** The reply that it answers, where it doesn't answer that comment. */
  answersId?: string;
  language: Language;
  /** It leaves by itself when the server can be reached again. */
  waiting?: boolean;
}

export type Shown = PendingComment & { sending: boolean; refusal: string | null };

const prefix = 'outbox:';

/** The comments of one person to one post that are on their way: shown at once, kept on this device until the server has them, sent again under the same id. */
export class Outbox {
  private pending: readonly PendingComment[];
  private readonly sending = new Set<string>();
  private readonly refusals = new Map<string, string>();
  private shown: readonly Shown[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: ApolloClient,
    private readonly personId: string,
    private readonly postId: string,
  ) {
    this.pending = this.load();
    this.show();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Shown[] => this.shown;

  send(comment: PendingComment): void {
    this.keep([...this.pending, comment]);
    void this.attempt(comment);
  }

  retry(clientId: string): void {
    const comment = this.pending.find((one) => one.clientId === clientId);
    if (comment && !this.sending.has(clientId)) void this.attempt(comment);
  }

  /** Forgets it, and its draft. */
  drop(clientId: string): void {
    const gone = this.pending.find((one) => one.clientId === clientId);
    this.keep(this.pending.filter((one) => one.clientId !== clientId));
    if (gone) void lineFor(this.client, this.personId, gone.destination).sent(clientId);
  }

  /** Sends what waited for the server, one after the other, as it was written. */
  async flush(): Promise<void> {
    for (const comment of this.pending.filter(({ waiting }) => waiting)) {
      if (!this.sending.has(comment.clientId)) await this.attempt(comment);
    }
  }

  /** Another tab of this browser sent or wrote. */
  hearTab(): void {
    this.pending = this.load();
    this.show();
  }

  private async attempt(comment: PendingComment): Promise<void> {
    const { clientId, body, language, parentId, answersId, withoutCardsOf = [] } = comment;
    const { postId } = this;
    this.sending.add(clientId);
    this.refusals.delete(clientId);
    this.show();
    try {
      const { data } = await this.client.mutate({
        mutation: postCommentMutation,
        variables: { input: { clientId, body, language, parentId: answersId ?? parentId, postId, withoutCardsOf: [...withoutCardsOf] } },
        update(cache, { data: answer }) {
          const posted = answer?.postComment.comment;
          if (posted) putInThread(cache, { id: posted.id, parentId, postId, mine: true });
        },
      });
      this.sending.delete(clientId);
      const refusal = data?.postComment.errors[0]?.message;
      if (!refusal) return this.drop(clientId);
      this.refusals.set(clientId, refusal);
      this.mark(clientId, false);
    } catch {
      this.sending.delete(clientId);
      // Stays in the list, not on its way any more: it waits for the network, or is « Not sent ».
      this.mark(clientId, reach.awaySince() !== null);
    }
  }

  private mark(clientId: string, waiting: boolean): void {
    this.keep(this.pending.map((one) => (one.clientId === clientId ? { ...one, waiting } : one)));
  }

  private load(): readonly PendingComment[] {
    const stored = readDraft<PendingComment[]>(this.personId, `${prefix}${this.postId}`)?.value;
    return Array.isArray(stored) ? stored : [];
  }

  private keep(pending: readonly PendingComment[]): void {
    this.pending = pending;
    if (pending.length > 0) writeDraft(this.personId, `${prefix}${this.postId}`, pending);
    else removeDraft(this.personId, `${prefix}${this.postId}`);
    this.show();
  }

  private show(): void {
    this.shown = this.pending.map((one) => ({ ...one, sending: this.sending.has(one.clientId), refusal: this.refusals.get(one.clientId) ?? null }));
    for (const listener of this.listeners) listener();
  }
}

const outboxes = new WeakMap<ApolloClient, Map<string, Outbox>>();

/** The outbox of one post: the same for the page that shows it and for whoever sends what waited. */
export function outboxFor(client: ApolloClient, personId: string, postId: string): Outbox {
  let mine = outboxes.get(client);
  if (!mine) outboxes.set(client, (mine = new Map()));
  const key = `${personId} ${postId}`;
  let outbox = mine.get(key);
  if (!outbox) mine.set(key, (outbox = new Outbox(client, personId, postId)));
  return outbox;
}

/** Sends the comments of this device that waited for the server, whatever page is open. */
export async function flushComments(client: ApolloClient, personId: string): Promise<void> {
  for (const { destination } of storedDrafts(personId)) {
    if (destination.startsWith(prefix)) await outboxFor(client, personId, destination.slice(prefix.length)).flush();
  }
}
