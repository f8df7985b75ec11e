import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const visitHomeMutation = graphql(/* GraphQL */ `
  mutation VisitHome {
    visitHome {
      newSince
    }
  }
`);

export const visitCommunityMutation = graphql(/* GraphQL */ `
  mutation VisitCommunity($input: VisitCommunityInput!) {
    visitCommunity(input: $input) {
      newSince
      community {
        id
        newPostCount
      }
    }
  }
`);

export const visitPostMutation = graphql(/* GraphQL */ `
  mutation VisitPost($input: VisitPostInput!) {
    visitPost(input: $input) {
      newSince
      post {
        id
        viewerLastReadAt
        newCommentCount
      }
    }
  }
`);
