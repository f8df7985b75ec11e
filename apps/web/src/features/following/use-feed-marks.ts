import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { entryMemory } from '../../platform/navigation/entry-memory.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { readStatesQuery } from './following.graphql.ts';
import { useReadingChanged } from './reading-events.ts';

export interface MarkedPost {
  id: string;
  viewerIsUnread: boolean;
  author: { id: string };
}

interface Marks {
  /** Read on this page: marked until one leaves it. */
  stay: Set<string>;
  /** The post before which « You are up to date » stands. */
  line: string | null;
}

// What was new stays marked when one comes back to the list by Back.
const left = entryMemory<Marks>();

function marksOf(client: object, entry: string): Marks {
  const marks = left(client).get(entry) ?? { stay: new Set(), line: null };
  left(client).set(entry, marks);
  return marks;
}

/** Notes what is read of a feed, drawn in `feed`, and says which posts are marked as new and, newest first, where the known begin. */
export function useFeedMarks(posts: readonly MarkedPost[], { promoted, list, byTime }: { promoted: readonly MarkedPost[]; list: string; byTime: boolean }) {
  const feed = useRef<HTMLDivElement>(null);
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const entry = `${useLocation().key} ${list}`;
  const [marks] = useState(() => marksOf(client, entry));
  const isNew = ({ id, viewerIsUnread }: MarkedPost) => viewerIsUnread || marks.stay.has(id);

  const firstNew = posts.findIndex(isNew);
  const firstKnown = byTime && firstNew >= 0 ? posts.findIndex((post, at) => at > firstNew && !isNew(post) && post.author.id !== personId) : -1;
  const line = posts.some(({ id }) => id === marks.line) ? marks.line : (posts[firstKnown]?.id ?? null);
  useEffect(() => {
    marks.line = line;
  }, [marks, line]);

  useEffect(() => {
    let stop = () => {};
    let gone = false;
    // Not needed by the first paint. Without it nothing is noted; the next visit tells.
    import('./watch-reading.ts').then(
      ({ watchFeed }) => {
        if (!gone && feed.current) stop = watchFeed(feed.current, { client, personId }, (id) => marks.stay.add(id));
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client, personId, marks]);

  function ask(postId: string | undefined) {
    const listed = [...promoted, ...posts].map(({ id }) => id);
    const ids = postId ? listed.filter((id) => id === postId) : listed.slice(0, 100);
    if (ids.length === 0) return;
    // Without an answer the marks stay as they are; the next visit tells.
    client.query({ query: readStatesQuery, variables: { ids }, fetchPolicy: 'network-only' }).catch(() => undefined);
  }
  useReadingChanged(({ postId, act }) => {
    // What was read here is in the answer already.
    if (act === 'read') return;
    if (act) {
      marks.stay.clear();
      marks.line = null;
    }
    ask(postId);
  });
  return { feed, isNew, line };
}
