import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const undoDeleteCommentMutation = graphql(/* GraphQL */ `
  mutation UndoDeleteComment($input: UndoDeleteCommentInput!) {
    undoDeleteComment(input: $input) {
      comment {
        id
        ...CommentItem
      }
      post {
        id
        commentCount
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const deleteCommentMutation = graphql(/* GraphQL */ `
  mutation DeleteComment($input: DeleteCommentInput!) {
    deleteComment(input: $input) {
      deletedCommentId
      comment {
        id
        ...CommentItem
      }
      post {
        id
        commentCount
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
