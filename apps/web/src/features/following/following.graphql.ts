import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** What is unread of a post, and what that makes of its community. */
export const readStateFragment = graphql(/* GraphQL */ `
  fragment ReadState on Post {
    id
    viewerIsUnread
    viewerLastReadAt
    newCommentCount
    community {
      id
      visibility
      newPostCount
      unreadForMeCount
      unreadCount
    }
  }
`);

/** Asks again for posts that stand in a list. */
export const readStatesQuery = graphql(/* GraphQL */ `
  query ReadStates($ids: [ID!]!) {
    posts(ids: $ids) {
      id
      ...ReadState
    }
  }
`);

/** Which comments of an open thread are unread now. */
export const threadReadStateQuery = graphql(/* GraphQL */ `
  query ThreadReadState($postId: ID!, $around: ID, $first: Int) {
    post(id: $postId) {
      id
      ...ReadState
      comments(around: $around, first: $first) {
        nodes {
          id
          viewerIsUnread
          replies(first: 10) {
            nodes {
              id
              viewerIsUnread
            }
          }
        }
      }
    }
  }
`);

export const noteReadingMutation = graphql(/* GraphQL */ `
  mutation NoteReading($input: NoteReadingInput!) {
    noteReading(input: $input) {
      posts {
        id
        ...ReadState
      }
      errors {
        code
        message
      }
    }
  }
`);

export const markUnreadMutation = graphql(/* GraphQL */ `
  mutation MarkUnread($input: MarkUnreadInput!) {
    markUnread(input: $input) {
      undoId
      posts {
        id
        ...ReadState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const markAllReadMutation = graphql(/* GraphQL */ `
  mutation MarkAllRead($input: MarkAllReadInput!) {
    markAllRead(input: $input) {
      undoId
      posts {
        id
        ...ReadState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const undoReadingMutation = graphql(/* GraphQL */ `
  mutation UndoReading($input: UndoReadingInput!) {
    undoReading(input: $input) {
      posts {
        id
        ...ReadState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
