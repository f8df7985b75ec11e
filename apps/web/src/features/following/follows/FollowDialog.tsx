import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog, Skeleton } from '@parvis/ui';
import { Failed } from '../../../platform/page/Failed.tsx';
import { FollowButtons } from './FollowButtons.tsx';
import { FollowTopic } from './FollowOf.tsx';
import { followOfPostQuery } from './follows.graphql.ts';

/** What of a post comes to my home page: its thread, its author, its community, the topics of that. */
export function FollowDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(followOfPostQuery, { variables: { id: postId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const post = data?.post;
  return (
    <Dialog open small onClose={onClose} title={<Trans>Follow or mute</Trans>} closeLabel={t`Close`}>
      <div className="stack">
        <p className="muted">
          <Trans>What you follow comes to your home page, what you mute stays away from it. Nobody is told. What managers announce always comes.</Trans>
        </p>
        {error && !post && <Failed error={error} title={<Trans>This could not be read</Trans>} onRetry={() => refetch()} />}
        {!error && !post && <Skeleton width="100%" height="9rem" />}
        {post && (
          <>
            <Choice title={<Trans>This conversation</Trans>}>
              <FollowButtons thing={{ __typename: 'Post', id: post.id }} name={<Trans>this conversation</Trans>} state={post.viewerFollow} />
            </Choice>
            {!post.author.viewerIsMe && (
              <Choice title={post.author.name}>
                <FollowButtons thing={{ __typename: 'Person', id: post.author.id }} name={post.author.name} state={post.author.viewerFollow} />
              </Choice>
            )}
            <Choice title={post.community.name}>
              <FollowButtons thing={{ __typename: 'Community', id: post.community.id }} name={post.community.name} state={post.community.viewerFollow} />
            </Choice>
            {post.community.topics.map((topic) => (
              <Choice key={topic} title={<Trans>The topic {topic}</Trans>}>
                <FollowTopic topic={topic} />
              </Choice>
            ))}
          </>
        )}
      </div>
    </Dialog>
  );
}

function Choice({ title, children }: { title: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="stack stack--2">
      <b>{title}</b>
      {children}
    </div>
  );
}
