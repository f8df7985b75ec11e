import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { askAgain } from '../../../platform/graphql/ask-again.ts';
import { useLive } from '../../../platform/live/use-live.ts';
import type { Room } from '../../../platform/live/live.ts';
import { pollAgainQuery } from './poll-acts.graphql.ts';

/** Many vote at once: the poll is read again every two seconds at most. */
const pause = 2_000;
/** A timer holds no more than this; who leaves a page open for longer reads the end at the next signal. */
const longestWait = 24 * 3_600_000;

/** Votes of others, and the end of a poll, show by themselves where it stands. */
export function usePollLive(postId: string, room: Room, { endsAt, isClosed }: { endsAt?: string | null; isClosed: boolean }): void {
  const client = useApolloClient();
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const readAt = useRef(0);

  const read = useCallback(() => {
    waiting.current = undefined;
    readAt.current = Date.now();
    // Without an answer the next signal or visit reads it.
    askAgain(client, pollAgainQuery, { postId }).catch(() => undefined);
  }, [client, postId]);
  useLive({ room }, (signal) => {
    const concerned = signal.type === 'missed' || (signal.type === 'pollChanged' && signal.postId === postId);
    if (concerned) waiting.current ??= setTimeout(read, Math.max(0, readAt.current + pause - Date.now()));
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    const left = endsAt && !isClosed ? new Date(endsAt).getTime() - Date.now() : Infinity;
    if (left > longestWait) return;
    const timer = setTimeout(read, Math.max(0, left) + 500);
    return () => clearTimeout(timer);
  }, [endsAt, isClosed, read]);
}
