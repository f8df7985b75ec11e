import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const homeQuery = graphql(/* GraphQL */ `
  query Home($after: String) {
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
      home(after: $after) {
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
