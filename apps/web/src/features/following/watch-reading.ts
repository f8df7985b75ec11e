import type { ApolloClient } from '@apollo/client';
import { readStateFragment } from './following.graphql.ts';
import { furthestRead, type LoadedThread } from './furthest-read.ts';
import { held } from './held.ts';
import { watchAll } from './on-screen.ts';
import { readingQueue } from './reading-queue.ts';

export interface Reader {
  client: ApolloClient;
  personId: string;
}

/** Whether the server need be told: unread, or never on this person's screen. */
function isToNote(client: ApolloClient, postId: string): boolean {
  const state = client.cache.readFragment({ id: client.cache.identify({ __typename: 'Post', id: postId }), fragment: readStateFragment, fragmentName: 'ReadState', returnPartialData: true }) as {
    viewerIsUnread?: boolean;
    viewerLastReadAt?: string | null;
  } | null;
  return state?.viewerIsUnread !== false || !state.viewerLastReadAt;
}

/** Notes the posts of a feed that are read, one by one, and says so to `onRead` first. Answers with the way to stop. */
export function watchFeed(feed: Element, { client, personId }: Reader, onRead: (postId: string) => void): () => void {
  const queue = readingQueue(client, personId);
  return watchAll(feed, '[data-post]', (article) => {
    const postId = article.getAttribute('data-post')!;
    if (held.has(postId) || !isToNote(client, postId)) return;
    onRead(postId);
    queue.note(postId);
  });
}

/** Notes how far a thread is read. `loaded` tells what is on the page now. Answers with the way to stop. */
export function watchThread(thread: Element, { client, personId }: Reader, postId: string, loaded: () => LoadedThread): () => void {
  const queue = readingQueue(client, personId);
  const read = new Set<string>();
  let noted: string | null = null;
  return watchAll(thread, '[data-post], [data-comment]', (element) => {
    if (held.has(postId)) return;
    const commentId = element.getAttribute('data-comment');
    if (!commentId) {
      if (isToNote(client, postId)) queue.note(postId);
      return;
    }
    read.add(commentId);
    const furthest = furthestRead(loaded(), read);
    if (!furthest || furthest === noted) return;
    noted = furthest;
    queue.note(furthest);
  });
}
