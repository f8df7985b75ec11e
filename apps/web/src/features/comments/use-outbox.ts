import { useMutation } from '@apollo/client/react';
import type { Language } from '@parvis/domain';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { postCommentMutation } from './comments.graphql.ts';
import { putInThread } from './put-in-thread.ts';

/** A comment that was sent and isn't confirmed yet. */
export interface PendingComment {
  /** Sending again with it never posts twice. */
  clientId: string;
  body: string;
  parentId: string | null;
  language: Language;
}

export interface Outbox {
  pending: readonly (PendingComment & { sending: boolean; refusal: string | null })[];
  send(comment: Omit<PendingComment, 'clientId'>): void;
  retry(clientId: string): void;
  /** Forgets it. */
  drop(clientId: string): void;
}

const none: PendingComment[] = [];

/** Comments on their way: shown at once, kept on this device until the server has them, and sent again under the same id. */
export function useOutbox(postId: string): Outbox {
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
  const drop = (clientId: string) => change(latest.current.filter((one) => one.clientId !== clientId));

  async function attempt(comment: PendingComment) {
    setSending((all) => [...all, comment.clientId]);
    setRefusals(({ [comment.clientId]: _gone, ...rest }) => rest);
    try {
      const { data } = await post({
        variables: { input: { ...comment, postId } },
        update(cache, { data: answer }) {
          const posted = answer?.postComment.comment;
          if (posted) putInThread(cache, { id: posted.id, parentId: comment.parentId, postId });
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
      const sent = { ...comment, clientId: newClientId() };
      change([...latest.current, sent]);
      void attempt(sent);
    },
    retry(clientId) {
      const comment = latest.current.find((one) => one.clientId === clientId);
      if (comment && !sending.includes(clientId)) void attempt(comment);
    },
    drop,
  };
}
