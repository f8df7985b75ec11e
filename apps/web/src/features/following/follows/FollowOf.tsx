import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { FollowButtons } from './FollowButtons.tsx';
import { followOfCommunityQuery, followOfPersonQuery, followOfPostQuery, followOfTopicQuery } from './follows.graphql.ts';

const policy = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

/** Follow or mute a thread. */
export function FollowPost({ id }: { id: string }) {
  const { data } = useQuery(followOfPostQuery, { variables: { id }, ...policy });
  return <FollowButtons thing={{ __typename: 'Post', id }} name={<Trans>this conversation</Trans>} state={data?.post?.viewerFollow} />;
}

/** Follow or mute a colleague. */
export function FollowPerson({ id, name }: { id: string; name: string }) {
  const { data } = useQuery(followOfPersonQuery, { variables: { id }, ...policy });
  return <FollowButtons thing={{ __typename: 'Person', id }} name={name} state={data?.person?.viewerFollow} />;
}

/** Follow or mute a community. */
export function FollowCommunity({ id, name }: { id: string; name: string }) {
  const { data } = useQuery(followOfCommunityQuery, { variables: { id }, ...policy });
  return <FollowButtons thing={{ __typename: 'Community', id }} name={name} state={data?.community?.viewerFollow} />;
}

/** Follow or mute a topic of communities. */
export function FollowTopic({ topic, withLess }: { topic: string; withLess?: boolean }) {
  const { data } = useQuery(followOfTopicQuery, { variables: { topic }, ...policy });
  return <FollowButtons thing={{ __typename: 'Topic', topic }} name={topic} state={data?.viewer?.followOfTopic} withLess={withLess} />;
}
