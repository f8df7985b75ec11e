import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import type { CommentOrder } from '../../platform/graphql/__generated__/graphql.ts';
import type { ComingComments } from './use-thread-live.ts';

export interface MoreCommentsProps {
  order: CommentOrder;
  /** How many lie there, replies not counted; a hundred means as many or more. */
  count: number;
  read: () => Promise<unknown>;
}

/** Comments that came to a thread which thousands read: each screen brings them in its turn, within seconds, and at once to who asks. */
export function CommentsComing({ order, count, read }: ComingComments & { order: CommentOrder }) {
  return (
    <div className={order === 'newest' ? 'feed-pill' : 'thread-news'} role="status">
      {count > 0 && (
        <Button className="newpill" icon={order === 'newest' ? 'up' : 'down'} onClick={() => void read().catch(() => undefined)}>
          <Plural value={count} one="One new comment" other="# new comments" />
        </Button>
      )}
    </div>
  );
}

/** Brings the comments before those shown, and says how many are left. Of the newest, they came while one reads: nothing moves until one asks for them. */
export function CommentsBefore({ order, count, read }: MoreCommentsProps) {
  const many = count >= 100;
  if (order === 'newest') {
    return (
      <div className="feed-pill" role="status">
        {count > 0 && (
          <Button className="newpill" icon="up" onClick={() => void read().catch(() => undefined)}>
            {many ? <Trans>100 newer comments or more</Trans> : <Plural value={count} one="One newer comment" other="# newer comments" />}
          </Button>
        )}
      </div>
    );
  }
  if (count === 0) return null;
  return <More read={read}>{many ? <Trans>Show earlier comments (100 or more)</Trans> : <Plural value={count} one="Show one earlier comment" other="Show # earlier comments" />}</More>;
}

/** Brings the comments after those shown, and says how many are left. */
export function CommentsAfter({ order, count, read }: MoreCommentsProps) {
  const many = count >= 100;
  if (count === 0) return null;
  return (
    <More read={read}>
      {order === 'oldest' ? (
        many ? <Trans>Show later comments (100 or more)</Trans> : <Plural value={count} one="Show one later comment" other="Show # later comments" />
      ) : order === 'newest' ? (
        many ? <Trans>Show older comments (100 or more)</Trans> : <Plural value={count} one="Show one older comment" other="Show # older comments" />
      ) : many ? (
        <Trans>Show further comments (100 or more)</Trans>
      ) : (
        <Plural value={count} one="Show one further comment" other="Show # further comments" />
      )}
    </More>
  );
}

function More({ read, children }: { read: () => Promise<unknown>; children: ReactNode }) {
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  return (
    <>
      <Button
        busy={state === 'reading'}
        onClick={() => {
          setState('reading');
          read().then(
            () => setState('idle'),
            () => setState('failed'),
          );
        }}
      >
        {children}
      </Button>
      {state === 'failed' && (
        <p className="err" role="alert">
          <Trans>They could not be read. Try again in a moment.</Trans>
        </p>
      )}
    </>
  );
}
