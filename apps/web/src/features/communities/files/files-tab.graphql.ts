import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const communityFilesQuery = graphql(/* GraphQL */ `
  query CommunityFiles($id: ID!, $sort: FileSort, $search: String, $after: String) {
    community(id: $id) {
      id
      viewerCanPost
      files(first: 20, sort: $sort, search: $search, after: $after) {
        nodes {
          heldAt
          file {
            id
            name
            kind
            bytes
            colour
            sizes
          }
          author {
            id
            name
          }
          post {
            id
            slug
            title
            excerpt
            language
          }
          comment {
            id
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
