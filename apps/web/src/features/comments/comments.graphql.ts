import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** A comment or a reply as a thread shows it. */
export const commentItemFragment = graphql(/* GraphQL */ `
  fragment CommentItem on Comment {
    id
    body
    language
    createdAt
    editedAt
    deletedAt
    hiddenAt
    viewerIsUnread
    reactionCounts {
      kind
      count
    }
    viewerReaction
    viewerCanReact
    viewerCanReply
    viewerCanEdit
    viewerCanDelete
    author {
      id
      name
      photoUrl
    }
    repliesTo {
      id
      name
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
    files {
      id
      name
      kind
      bytes
      width
      height
      colour
      animated
      sizes
    }
    linkCards {
      url
      title
      description
      siteName
      path
      pictureUrl
    }
    viewerCanRemoveLinkCards
    ...CommentActs
  }
`);

/** With its first replies: what a thread lists. */
export const threadEntryFragment = graphql(/* GraphQL */ `
  fragment ThreadEntry on Comment {
    id
    createdAt
    viewerIsUnread
    author {
      id
      name
    }
    replyCount
    replies(first: 6) {
      nodes {
        id
        createdAt
        viewerIsUnread
        author {
          id
          name
        }
        ...CommentItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...CommentItem
  }
`);

/** Whether a comment is on this screen already. */
export const knownCommentFragment = graphql(/* GraphQL */ `
  fragment KnownComment on Comment {
    id
  }
`);

export const threadQuery = graphql(/* GraphQL */ `
  query Thread($postId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID, $aroundUnread: Boolean, $order: CommentOrder!) {
    post(id: $postId) {
      id
      slug
      title
      excerpt
      deletedAt
      lockedAt
      lastMove {
        id
        movedAt
        movedBy {
          id
          name
        }
        from {
          id
          visibility
          slug
          name
        }
      }
      commentCount
      newCommentCount
      viewerIsUnread
      viewerLastReadAt
      viewerCanComment
      author {
        id
        name
      }
      community {
        id
        slug
        name
        language
        memberCount
        visibility
      }
      ...PostCard
      ...AcceptedAnswer
      ...ThreadClosing
      comments(order: $order, first: $first, after: $after, last: $last, before: $before, around: $around, aroundUnread: $aroundUnread) {
        firstUnreadId
        firstUnreadUnderId
        nodes {
          id
          createdAt
          deletedAt
          viewerIsUnread
          author {
            id
          }
          replies(first: 6) {
            nodes {
              id
              createdAt
              deletedAt
              viewerIsUnread
              author {
                id
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          ...ThreadEntry
        }
        previousCount
        nextCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

export const repliesQuery = graphql(/* GraphQL */ `
  query Replies($commentId: ID!, $after: String) {
    comment(id: $commentId) {
      id
      post {
        id
        community {
          id
          visibility
        }
      }
      replyCount
      replies(first: 20, after: $after) {
        nodes {
          id
          createdAt
          viewerIsUnread
          author {
            id
            name
          }
          ...CommentItem
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const commentQuery = graphql(/* GraphQL */ `
  query CommentAgain($commentId: ID!) {
    comment(id: $commentId) {
      id
      author {
        id
      }
      parent {
        id
        replyCount
      }
      post {
        id
        commentCount
      }
      ...ThreadEntry
    }
  }
`);

export const commentEditsQuery = graphql(/* GraphQL */ `
  query CommentEdits($commentId: ID!, $after: String) {
    comment(id: $commentId) {
      id
      bodyMarkdown
      viewerCanModerate
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
      files {
        id
        name
      }
      edits(first: 20, after: $after) {
        nodes {
          id
          redactedAt
          redactionReason
          bodyMarkdown
          replacedAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
