import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const moveOutlookQuery = graphql(/* GraphQL */ `
  query MoveOutlook($postId: ID!, $communityId: ID!) {
    post(id: $postId) {
      id
      moveTo(communityId: $communityId) {
        isWider
        refusal {
          code
          message
        }
        community {
          id
          name
          memberCount
          visibility
        }
      }
    }
  }
`);

export const movePostMutation = graphql(/* GraphQL */ `
  mutation MovePost($input: MovePostInput!) {
    movePost(input: $input) {
      post {
        id
        ...PostCard
        lastMove {
          id
          movedAt
          movedBy {
            id
            name
          }
          from {
            id
            slug
            name
          }
        }
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
