import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import type { CommunityAboutFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { communityAboutFragment } from './about.graphql.ts';

/** What a community says of itself: description, rules, what it keeps at hand. */
export function useAbout(from: { id: string }): CommunityAboutFragment | null {
  const { data, complete } = useFragment({ fragment: communityAboutFragment, from: from as unknown as FragmentType<CommunityAboutFragment> });
  return complete ? (data as CommunityAboutFragment) : null;
}
