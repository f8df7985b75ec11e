import { useQuery } from '@apollo/client/react';
import { suggestedCommunitiesQuery } from '../communities/directory/directory.graphql.ts';
import { NearYou } from '../communities/directory/NearYou.tsx';

/** Where the home feed ends: communities one might join, each with the reason. */
export function FeedEnd() {
  const { data } = useQuery(suggestedCommunitiesQuery, { fetchPolicy: 'cache-and-network' });
  return <NearYou suggestions={data?.viewer?.suggestedCommunities ?? []} />;
}
