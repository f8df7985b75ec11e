import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const commentSourceQuery = graphql(/* GraphQL */ `
  query CommentSource($commentId: ID!) {
    comment(id: $commentId) {
      id
      bodyMarkdown
      language
      post {
        id
        community {
          id
        }
      }
      mentionedPeople {
        id
        name
      }
      mentionedCommunities {
        id
        slug
        name
        visibility
      }
      mentionedTopics {
        typed
        topic
      }
    }
  }
`);

export const postCommentMutation = graphql(/* GraphQL */ `
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      comment {
        id
        ...ThreadEntry
      }
      post {
        id
        commentCount
        lastActivityAt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const editCommentMutation = graphql(/* GraphQL */ `
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      comment {
        id
        ...CommentItem
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
