import { Trans } from '@lingui/react/macro';
import type { IconName } from '@parvis/ui';
import type { ReactNode } from 'react';
import type { ForYouQuery, ForYouReasonKind } from '../../platform/graphql/__generated__/graphql.ts';

export type ForYouEdge = NonNullable<ForYouQuery['viewer']>['forYou']['edges'][number];

/** What each rule of ranking says on the card; the rules themselves are in docs/ranking.md. */
const words: Record<ForYouReasonKind, { icon: IconName; says: (edge: ForYouEdge) => ReactNode }> = {
  answer: { icon: 'talk', says: () => <Trans>An answer to you</Trans> },
  mention: { icon: 'at', says: () => <Trans>You are mentioned</Trans> },
  conversation: { icon: 'talks', says: () => <Trans>New in a conversation that you follow</Trans> },
  person: {
    icon: 'user',
    says: ({ node: { author: { name } } }) => <Trans>You follow {name}</Trans>,
  },
  question: {
    icon: 'ask',
    says: ({ reason: { topic } }) => <Trans>No answer accepted for over 48 hours · you follow {topic}</Trans>,
  },
  featured: { icon: 'star', says: ({ reason: { person } }) => (person ? <FeaturedBy name={person.name} /> : <Trans>Featured in the community</Trans>) },
  colleagues: { icon: 'people', says: () => <Trans>Several colleagues of your entity take part</Trans> },
  community: {
    icon: 'bell',
    says: ({ node: { community: { name } } }) => <Trans>You follow {name}</Trans>,
  },
  topic: {
    icon: 'hash',
    says: ({ reason: { topic: name } }) => <Trans>You follow {name}</Trans>,
  },
  small: {
    icon: 'people',
    says: ({ node: { community: { name } } }) => <Trans>In {name}, a small community of yours</Trans>,
  },
  member: {
    icon: 'people',
    says: ({ node: { community: { name } } }) => <Trans>You belong to {name}</Trans>,
  },
};

function FeaturedBy({ name }: { name: string }) {
  return <Trans>Featured by {name}</Trans>;
}

export const iconOf = ({ reason }: ForYouEdge): IconName => words[reason.kind].icon;

export const wordsOf = (edge: ForYouEdge): ReactNode => words[edge.reason.kind].says(edge);
