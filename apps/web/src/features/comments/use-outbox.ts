import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Language } from '@parvis/domain';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { lineFor } from '../drafts/lines.ts';
import { postCommentMutation } from './comments.graphql.ts';
import { putInThread } from './put-in-thread.ts';

/** What a composer hands over. */
export interface Written {
  /** Sending again with it never posts twice. */
  clientId: string;
  body: string;
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
}

export interface Outbox {
  pending: readonly (PendingComment & { sending: boolean; refusal: string | null })[];
  send(comment: PendingComment): void;
  retry(clientId: string): void;
  /** Forgets it. */
  drop(clientId: string): void;
}

const none: PendingComment[] = [];

/** Comments on their way: shown at once, kept on this device until the server has them, and sent again under the same id. */
export function useOutbox(postId: string): Outbox {
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const { value, set } = useDraft<PendingComment[]>(`outbox:${postId}`, none);
  // Several may be on their way: each change starts from the latest list, not from the one of its render.
  const latest = useRef(value);
  const [sending, setSending] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const [post] = useMutation(postCommentMutation);

  function change(next: PendingComment[]) {
    latest.current = next;
    set(next.length === 0 ? none : next);
  }
  function drop(clientId: string) {
    const gone = latest.current.find((one) => one.clientId === clientId);
    change(latest.current.filter((one) => one.clientId !== clientId));
    if (gone) void lineFor(client, personId, gone.destination).sent(clientId);
  }

  async function attempt(comment: PendingComment) {
    const { clientId, body, language } = comment;
    setSending((all) => [...all, comment.clientId]);
    setRefusals(({ [comment.clientId]: _gone, ...rest }) => rest);
    try {
      const { data } = await post({
        variables: { input: { clientId, body, language, parentId: comment.answersId ?? comment.parentId, postId } },
        update(cache, { data: answer }) {
          const posted = answer?.postComment.comment;
          if (posted) putInThread(cache, { id: posted.id, parentId: comment.parentId, postId, mine: true });
        },
      });
      const refusal = data?.postComment.errors[0]?.message;
      if (refusal) setRefusals((all) => ({ ...all, [comment.clientId]: refusal }));
      else drop(comment.clientId);
    } catch {
      // Stays in the list, not on its way any more: « Not sent ».
    }
    setSending((all) => all.filter((id) => id !== comment.clientId));
  }

  return {
    pending: value.map((one) => ({ ...one, sending: sending.includes(one.clientId), refusal: refusals[one.clientId] ?? null })),
    send(comment) {
      change([...latest.current, comment]);
      void attempt(comment);
    },
    retry(clientId) {
      const comment = latest.current.find((one) => one.clientId === clientId);
      if (comment && !sending.includes(clientId)) void attempt(comment);
    },
    drop,
  };
}
