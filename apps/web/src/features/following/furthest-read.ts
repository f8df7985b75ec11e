/** A comment or reply of an open thread. */
export interface LoadedComment {
  id: string;
  createdAt: string;
  /** Nobody needs to read it any more: mine, deleted, or read when the page was opened. */
  known: boolean;
}

export interface LoadedThread {
  comments: readonly LoadedComment[];
  /** Later than this, comments may be missing here: further pages, further replies. Null: all later ones are here. */
  completeUntil: string | null;
}

const before = (a: LoadedComment, b: LoadedComment) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1);

/**
 * The furthest comment up to which all that is loaded was read. A thread is read as far as one instant, but drawn with replies below what they
 * answer: a late reply on top must not make read what stands, older, further down.
 */
export function furthestRead({ comments, completeUntil }: LoadedThread, read: ReadonlySet<string>): string | null {
  let furthest: string | null = null;
  for (const comment of comments.toSorted(before)) {
    if (completeUntil !== null && comment.createdAt > completeUntil) break;
    if (!comment.known && !read.has(comment.id)) break;
    furthest = comment.id;
  }
  return furthest;
}
