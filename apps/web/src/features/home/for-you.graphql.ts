import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const forYouQuery = graphql(/* GraphQL */ `
  query ForYou($after: String) {
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
      forYou(after: $after) {
        edges {
          wasSeen
          topics
          reason {
            kind
            topic
            person {
              id
              name
            }
          }
          node {
            id
            createdAt
            viewerIsUnread
            author {
              id
              name
            }
            community {
              id
              name
              slug
            }
            ...PostCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
