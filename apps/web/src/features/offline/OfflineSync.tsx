import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useLive } from '../../platform/live/use-live.ts';
import { keepShell } from '../../platform/offline/keep-shell.ts';
import { reach } from '../../platform/offline/reach.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { flushComments } from '../comments/outbox.ts';
import { postQueueFor } from '../posts/post-queue.ts';
import { placesToPostQuery } from '../posts/posts.graphql.ts';
import { flushReactions } from '../reactions/reaction-queue.ts';
import { checkKept } from './check-kept.ts';

/** Whoever was cut off together does not come back in one moment. */
const spread = 2_000;
const signalsThatTakeAway = new Set(['postChanged', 'commentChanged', 'documentChanged']);

/** Keeps what is needed without a network, sends what waited for it, and throws away what is no longer seen. Draws nothing. */
export function OfflineSync() {
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const navigate = useNavigate();
  const showToast = useToast();

  const send = useEffectEvent(async () => {
    await flushComments(client, personId);
    const posted = await postQueueFor(client, personId).flush();
    await flushReactions(client, personId);
    const last = posted.at(-1);
    if (last) showToast({ message: <Trans>Back online: your post is posted.</Trans>, action: { label: <Trans>See</Trans>, onAct: () => void navigate(`/posts/${last}`) } });
  });
  useEffect(() => {
    const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
    const start = setTimeout(() => {
      if (reach.awaySince()) return;
      quietly(keepShell());
      quietly(send());
      quietly(checkKept(client));
      // To be at hand for whoever wants to write without a network.
      quietly(client.query({ query: placesToPostQuery }));
    }, spread);
    const stop = reach.onBack(() => {
      quietly(send().then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * spread))).then(() => client.refetchQueries({ include: 'active' })).then(() => checkKept(client)));
    });
    return () => {
      clearTimeout(start);
      stop();
    };
  }, [client, personId]);

  // What others hide, delete or narrow goes from here too, not only from the screen.
  const touched = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive({ room: { kind: 'me' } }, (signal) => {
    if (signal.type === 'membershipChanged') return void checkKept(client).catch(() => undefined);
    if (!signalsThatTakeAway.has(signal.type)) return;
    for (const id of [signal.postId, signal.commentId, signal.documentId]) if (id) touched.current.add(id);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const ids = [...touched.current];
      touched.current.clear();
      void checkKept(client, ids).catch(() => undefined);
    }, spread);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}
