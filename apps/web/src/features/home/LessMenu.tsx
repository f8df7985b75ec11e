import { addressedReasons } from '@parvis/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu, VisuallyHidden, type MenuEntry } from '@parvis/ui';
import { useFollowActs } from '../following/follows/use-follow-acts.tsx';
import type { ForYouEdge } from './for-you-reason.tsx';

/** « Less of this »: says of what, and does it at once. Where somebody speaks to the reader only muting the conversation ends it. */
export function LessMenu({ edge: { node, reason, topics } }: { edge: ForYouEdge }) {
  const { t } = useLingui();
  const { choose } = useFollowActs();
  const { author, community } = node;
  const done = (name: string) => <Trans>Less of it from now on: {name}.</Trans>;
  const items: MenuEntry[] = addressedReasons.includes(reason.kind)
    ? [{ key: 'mute', icon: 'mute', label: t`Mute this conversation`, onSelect: () => void choose({ __typename: 'Post', id: node.id }, 'muted', <Trans>Muted: this conversation.</Trans>) }]
    : [
        { key: 'person', icon: 'user', label: t`Less from ${author.name}`, onSelect: () => void choose({ __typename: 'Person', id: author.id }, 'less', done(author.name)) },
        { key: 'community', icon: 'people', label: t`Less from ${community.name}`, onSelect: () => void choose({ __typename: 'Community', id: community.id }, 'less', done(community.name)) },
        ...topics.map((topic): MenuEntry => ({ key: `topic ${topic}`, icon: 'hash', label: t`Less about ${topic}`, onSelect: () => void choose({ __typename: 'Topic', topic }, 'less', done(topic)) })),
      ];
  return (
    <Menu
      label={t`Less of this: post by ${author.name}`}
      items={items}
      trigger={(props) => (
        <Button {...props} kind="quiet" className="less" iconAfter="down">
          <Trans>Less of this</Trans>
          <VisuallyHidden>
            {' '}
            <Trans>: post by {author.name}</Trans>
          </VisuallyHidden>
        </Button>
      )}
    />
  );
}
