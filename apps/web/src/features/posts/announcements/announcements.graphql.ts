import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const reachQuery = graphql(/* GraphQL */ `
  query Reach($postId: ID!) {
    post(id: $postId) {
      id
      reach {
        seenCount
        byEntity {
          entity {
            id
            name
          }
          parentId
          people
          seen
        }
      }
    }
  }
`);
