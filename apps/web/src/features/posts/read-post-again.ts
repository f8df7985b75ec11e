import type { ApolloClient } from '@apollo/client';
import { askAgain } from '../../platform/graphql/ask-again.ts';
import { postQuery } from './posts.graphql.ts';

/** Asks again for a post of which something was told. What this person may no longer see leaves every list; without an answer all stays, and the next signal or visit reads it. */
export async function readPostAgain(client: ApolloClient, postId: string): Promise<void> {
  try {
    const data = await askAgain(client, postQuery, { postId });
    if (data && !data.post) client.cache.evict({ id: client.cache.identify({ __typename: 'Post', id: postId }) });
  } catch {
    // The line is down: nothing is known of the post.
  }
}
