import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const homeQuery = graphql(/* GraphQL */ `
  query Home($order: FeedOrder!, $after: String) {
    viewer {
      promotedPosts {
        id
        createdAt
        viewerIsUnread
        author {
          id
        }
        ...PostCard
      }
      home(order: $order, after: $after) {
        nodes {
          id
          createdAt
          viewerIsUnread
          author {
            id
          }
          ...PostCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
