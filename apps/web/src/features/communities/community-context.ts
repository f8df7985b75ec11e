import { useOutletContext } from 'react-router';
import type { CommunityCardFragment, CommunityPageQuery } from '../../platform/graphql/__generated__/graphql.ts';

/** What the frame of a community hands to its tabs: the feed, about, members … */
export type CommunityInFrame = Omit<NonNullable<CommunityPageQuery['community']>, ' $fragmentRefs'> & CommunityCardFragment;

/** The community around a tab. It is seen, and its inside may be read. */
export function useCommunity(): CommunityInFrame {
  return useOutletContext<CommunityInFrame>();
}
