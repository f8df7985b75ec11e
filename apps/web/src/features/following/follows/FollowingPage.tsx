import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Card, Chip, Chips, EmptyState, Icon, List, ListItem, PageHeader, Tile } from '@parvis/ui';
import { useRef, useState } from 'react';
import type { FollowsQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { communityPath, postPath } from '../../../platform/navigation/address.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { LoadMore } from '../../../platform/page/LoadMore.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { FollowButtons } from './FollowButtons.tsx';
import { FollowTopic } from './FollowOf.tsx';
import { followsQuery } from './follows.graphql.ts';
import type { Followable } from './use-follow-acts.tsx';

type Follow = NonNullable<FollowsQuery['viewer']>['follows']['nodes'][number];
const choices = [
  { state: null, words: msg`All` },
  { state: 'followed', words: msg`Followed` },
  { state: 'muted', words: msg`Muted` },
  { state: 'less', words: msg`Less of it` },
] as const;

/** `/me/following`: all that I follow and mute. */
export function FollowingPage() {
  const { t, i18n } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const [state, setState] = useState<(typeof choices)[number]['state']>(null);
  const { data, previousData, error, refetch, fetchMore } = useQuery(followsQuery, { variables: { state }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const follows = (data ?? previousData)?.viewer?.follows;
  return (
    <Page title={t`What I follow and mute`}>
      <PageHeader title={<Trans>What I follow and mute</Trans>} lede={<Trans>What you follow comes to your home page; what you mute stays away from it and from what is counted as new; what you want less of comes last in “For you”. Nobody else sees this list.</Trans>} />
      <Chips label={t`Which`}>
        {choices.map((choice) => (
          <Chip key={choice.words.id} pressed={state === choice.state} onClick={() => setState(choice.state)}>
            {i18n._(choice.words)}
          </Chip>
        ))}
      </Chips>
      {error && !follows && <FailedList error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {!error && !follows && <LoadingList lines={3} />}
      {follows?.nodes.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>Nothing here</Trans>}
            level={2}
            action={
              <Button kind="primary" href="/communities">
                <Trans>Find a community</Trans>
              </Button>
            }
          >
            <Trans>Communities, colleagues, topics and conversations have a button to follow or mute them. Posts have it in their menu.</Trans>
          </EmptyState>
        </Card>
      )}
      {follows && follows.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {follows.nodes.map((follow) => (
              <FollowRow key={follow.id} follow={follow} />
            ))}
          </List>
        </Card>
      )}
      {follows?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: follows.pageInfo.endCursor } })} />}
    </Page>
  );
}

function FollowRow({ follow }: { follow: Follow }) {
  const format = useFormat();
  const { post, person, community, topic, since } = follow;
  const shown = shownOf(follow);
  if (!shown) return null;
  const day = format.day(since);
  return (
    <ListItem
      before={person ? <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" /> : community ? <Tile id={community.id} size="s" /> : <Icon name={topic ? 'hash' : 'talk'} />}
      title={shown.name}
      titleLang={post?.language}
      href={shown.href}
      detail={
        <>
          {post ? <Trans>Conversation in {post.community.name}</Trans> : person ? person.jobTitle : community ? <Trans>Community</Trans> : follow.state === 'followed' ? <Trans>Topic of communities: new ones are suggested to you</Trans> : <Trans>Topic of communities</Trans>}
          {' · '}
          <Trans>since {day}</Trans>
        </>
      }
    >
      {/* What was given up stays until one leaves, and can be taken again. */}
      {shown.thing ? <FollowButtons thing={shown.thing} name={shown.name} state={(post ?? person ?? community)?.viewerFollow} withLess={follow.state === 'less'} /> : <FollowTopic topic={shown.name} withLess={follow.state === 'less'} />}
    </ListItem>
  );
}

/** How a thing is called, where it is, and what the buttons act on; null for a topic, which has buttons of its own. */
function shownOf({ post, person, community, topic }: Follow): { name: string; href: string; thing: Followable | null } | null {
  if (post) return { name: post.title ?? post.excerpt, href: postPath(post), thing: { __typename: 'Post', id: post.id } };
  if (person) return { name: person.name, href: `/people/${person.id}`, thing: { __typename: 'Person', id: person.id } };
  if (community) return { name: community.name, href: communityPath(community), thing: { __typename: 'Community', id: community.id } };
  return topic ? { name: topic, href: `/communities?topic=${encodeURIComponent(topic)}`, thing: null } : null;
}
