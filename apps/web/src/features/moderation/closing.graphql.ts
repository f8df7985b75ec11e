import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** Whether a thread takes comments, and why not. Spread it wherever closing, opening or a change is answered, else an open thread keeps its old end. */
export const threadClosingFragment = graphql(/* GraphQL */ `
  fragment ThreadClosing on Post {
    id
    lockedAt
    viewerCanComment
    viewerCommentRefusal {
      code
      message
    }
    closing {
      id
      reason
      closedAt
      closedBy {
        id
        name
      }
    }
  }
`);

/** What becomes of a thread by closing or opening it. */
export const lockedFragment = graphql(/* GraphQL */ `
  fragment Locked on Post {
    id
    viewerCanLock
    viewerCanUnlock
    ...ThreadClosing
  }
`);

export const lockThreadMutation = graphql(/* GraphQL */ `
  mutation LockThread($input: LockThreadInput!) {
    lockThread(input: $input) {
      post {
        ...Locked
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const unlockThreadMutation = graphql(/* GraphQL */ `
  mutation UnlockThread($input: UnlockThreadInput!) {
    unlockThread(input: $input) {
      post {
        ...Locked
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
