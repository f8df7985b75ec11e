import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Anchor, Note, lazily } from '@parvis/ui';
import { Suspense } from 'react';
import type { ThreadClosingFragment, ThreadQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { threadClosingFragment } from '../moderation/closing.graphql.ts';

const JoinToComment = lazily(() => import('../communities/JoinToComment.tsx').then((module) => ({ default: module.JoinToComment })));

type Post = NonNullable<ThreadQuery['post']>;

/** Under a thread in which this person can't comment: that it is closed, by whom and why; the way in; else why not. */
export function ThreadEnd({ post, onJoined }: { post: Post; onJoined: () => void }) {
  const { data, complete } = useFragment({ fragment: threadClosingFragment, from: post });
  if (post.deletedAt || !complete) return null;
  const { closing, viewerCommentRefusal: refusal } = data;
  const { community } = post;
  if (closing) return <Closed closing={closing} />;
  if (!refusal) return null;
  if (refusal.code === 'NOT_ALLOWED' && community.visibility === 'open') {
    return (
      <Suspense fallback={null}>
        <JoinToComment communityId={community.id} onJoined={onJoined} />
      </Suspense>
    );
  }
  return (
    <Note kind="plain" icon="lock">
      {refusal.message}
    </Note>
  );
}

function Closed({ closing: { reason, closedAt, closedBy } }: { closing: NonNullable<ThreadClosingFragment['closing']> }) {
  const format = useFormat();
  const ago = format.ago(closedAt);
  const by = <Anchor href={`/people/${closedBy.id}`}>{closedBy.name}</Anchor>;
  return (
    <Note kind="plain" icon="lock">
      <p>
        <b>
          <Trans>Discussion closed.</Trans>
        </b>{' '}
        <Trans>
          By {by}, {ago}
        </Trans>
      </p>
      <p>
        <Trans>Reason given: {reason}</Trans>
      </p>
    </Note>
  );
}
