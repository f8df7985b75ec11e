import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { CommentOrder, ThreadQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { entryMemory } from '../../platform/navigation/entry-memory.ts';
import { wasBroughtBack } from '../../platform/navigation/page-load.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { threadReadStateQuery } from '../following/following.graphql.ts';
import type { LoadedThread } from '../following/furthest-read.ts';
import { held } from '../following/held.ts';
import { useReadingChanged } from '../following/reading-events.ts';

type Post = NonNullable<ThreadQuery['post']>;

/** Where the line « New » stands, until one leaves. */
export interface NewLine {
  /** The comment or reply above which it stands. */
  commentId: string;
  /** The comment to the post that this is, or stands under. */
  underId: string;
  count: number;
  /** Since when; null where the thread was never read. */
  since: string | null;
}

/** The lines of the threads that one left, for coming back to them. */
const left = entryMemory<NewLine | null>();

function lineOf({ comments: { firstUnreadId, firstUnreadUnderId }, newCommentCount, viewerLastReadAt }: Post): NewLine | null {
  if (!firstUnreadId || !firstUnreadUnderId) return null;
  return { commentId: firstUnreadId, underId: firstUnreadUnderId, count: newCommentCount, since: viewerLastReadAt ?? null };
}

/** What the server told when the page came, in this order. */
export interface Opening {
  order: CommentOrder;
  /** How many comments and replies were unread then, on the page or not. */
  unread: number;
  /** When the latest on the page was written: whatever came since is later. */
  until: string;
}

export function openingOf(post: Post, order: CommentOrder): Opening {
  return { order, unread: post.newCommentCount, until: allOf(post).reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), '') };
}

const allOf = ({ comments }: Post) => comments.nodes.flatMap((one) => [one, ...one.replies.nodes]);

/**
 * Until when nothing unread is missing on the page; null: ever. A thread is read as far as one instant. From the oldest on, what is missing is later than
 * what is there, but in any other order it may be of any time: there the place moves only while all that was unread is on the page. Which it is once
 * that much is, since what comes later is later than the opening.
 */
function completeUntil(post: Post, order: CommentOrder, opening: Opening | null): string | null {
  const { nodes, pageInfo } = post.comments;
  const ends = nodes.flatMap(({ replies, createdAt }) => (replies.pageInfo.hasNextPage ? [replies.nodes.at(-1)?.createdAt ?? createdAt] : []));
  if (order === 'oldest') {
    const last = nodes.at(-1);
    return [...ends, ...(pageInfo.hasNextPage && last ? [last.createdAt] : [])].toSorted()[0] ?? null;
  }
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage && ends.length === 0) return null;
  if (opening?.order !== order) return '';
  const here = allOf(post).filter(({ viewerIsUnread, createdAt }) => viewerIsUnread && createdAt <= opening.until).length;
  return here >= opening.unread ? opening.until : '';
}

/** What is loaded of a thread, for telling how far it is read. */
export function loadedOf(post: Post, order: CommentOrder, opening: Opening | null, me: string): LoadedThread {
  return {
    comments: allOf(post).map(({ id, createdAt, author, deletedAt, viewerIsUnread }) => ({ id, createdAt, known: author.id === me || Boolean(deletedAt) || !viewerIsUnread })),
    completeUntil: completeUntil(post, order, opening),
  };
}

/** Notes how far a thread, drawn in `place`, is read, and where its new comments began. `fresh`: the server has answered this visit. */
export function useThreadReading(post: Post, order: CommentOrder, fresh: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const client = useApolloClient();
  const personId = useViewer().person.id;
  const entry = `${useLocation().key} ${post.id}`;
  const pop = useNavigationType() === 'POP';
  // Where one comes back to, nothing is gone to.
  const [back] = useState(() => pop && (left(client).has(entry) || wasBroughtBack()));
  // Known once the server has answered: what is at hand may be of an earlier visit.
  const [line, setLine] = useState<NewLine | null | undefined>(() => left(client).get(entry));
  if (line === undefined && fresh) setLine(lineOf(post));
  const [opening, setOpening] = useState<Opening | null>(null);
  if (fresh && opening?.order !== order) setOpening(openingOf(post, order));
  const before = useRef<NewLine | null>(null);
  useEffect(() => {
    if (line !== undefined) left(client).set(entry, line);
  }, [client, entry, line]);

  const loaded = useEffectEvent(() => loadedOf(post, order, opening, personId));
  useEffect(() => {
    held.delete(post.id);
    let stop = () => {};
    let gone = false;
    // Without it nothing is noted; the next visit tells.
    import('../following/watch-reading.ts').then(
      ({ watchThread }) => {
        if (!gone && place.current) stop = watchThread(place.current, { client, personId }, post.id, () => loaded());
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client, personId, post.id]);

  /** Asks again which of the comments on the page are unread. */
  async function ask() {
    const { nodes } = post.comments;
    const { data } = await client.query({ query: threadReadStateQuery, variables: { postId: post.id, around: nodes[0]?.id, first: Math.min(nodes.length + 2, 100) }, fetchPolicy: 'no-cache' });
    const mark = (typename: 'Post' | 'Comment', id: string, fields: Record<string, () => unknown>) => client.cache.modify({ id: client.cache.identify({ __typename: typename, id }), fields });
    const now = data?.post;
    for (const { id, viewerIsUnread } of now?.comments.nodes.flatMap((one) => [one, ...one.replies.nodes]) ?? []) mark('Comment', id, { viewerIsUnread: () => viewerIsUnread });
  }
  useReadingChanged(({ postId, act, fromId }) => {
    if (act === 'read' || (postId && postId !== post.id)) return;
    // Without an answer the marks stay as they are; the next visit tells.
    ask().catch(() => undefined);
    if (act === 'undone') return setLine(before.current);
    if (act) before.current = line ?? null;
    if (act === 'allRead') setLine(null);
    const from = act === 'unread' ? post.comments.nodes.find((one) => one.id === fromId || one.replies.nodes.some(({ id }) => id === fromId)) : undefined;
    if (fromId && from) setLine({ commentId: fromId, underId: from.id, count: allOf(post).filter(({ createdAt }) => createdAt >= from.createdAt).length, since: null });
  });
  return { place, line: line ?? null, known: line !== undefined, back };
}
