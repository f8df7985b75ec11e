import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const removePostLinkCardMutation = graphql(/* GraphQL */ `
  mutation RemovePostLinkCard($input: RemovePostLinkCardInput!) {
    removePostLinkCard(input: $input) {
      post {
        id
        linkCards {
          url
          title
          description
          siteName
          path
          pictureUrl
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

export const removeCommentLinkCardMutation = graphql(/* GraphQL */ `
  mutation RemoveCommentLinkCard($input: RemoveCommentLinkCardInput!) {
    removeCommentLinkCard(input: $input) {
      comment {
        id
        linkCards {
          url
          title
          description
          siteName
          path
          pictureUrl
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
