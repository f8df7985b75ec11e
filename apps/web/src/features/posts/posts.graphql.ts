import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** A post as a feed and its own page show it. */
export const postCardFragment = graphql(/* GraphQL */ `
  fragment PostCard on Post {
    id
    slug
    kind
    title
    body
    language
    createdAt
    editedAt
    deletedAt
    hiddenAt
    lockedAt
    pinnedAt
    featuredAt
    commentCount
    newCommentCount
    viewerIsUnread
    viewerLastReadAt
    reactionCounts {
      kind
      count
    }
    viewerReaction
    viewerCanReact
    viewerCommentRefusal {
      code
      message
    }
    viewerCanEdit
    viewerCanDelete
    viewerCanConvert
    sameQuestionCount
    viewerHasSameQuestion
    viewerCanHaveSameQuestion
    acceptedAnswer {
      id
    }
    viewerCanMove
    reach {
      seenCount
    }
    author {
      id
      name
      jobTitle
      photoUrl
      site
    }
    community {
      id
      name
      visibility
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
    ...PollPart
    ...EventPart
    ...PostManagerActions
    ...Promoted
  }
`);

export const communityFeedQuery = graphql(/* GraphQL */ `
  query CommunityFeed($communityId: ID!, $order: FeedOrder!, $unanswered: Boolean!, $after: String) {
    community(id: $communityId) {
      id
      name
      visibility
      memberCount
      viewerCanPost
      viewerPostRefusal {
        code
        message
      }
      viewerCanReadInside
      pinnedPosts {
        id
        title
        excerpt
        language
        pinReviewOn
        pinIsToBeReviewed
        author {
          id
          name
        }
      }
      unansweredQuestionCount
      posts(order: $order, unanswered: $unanswered, after: $after) {
        nodes {
          id
          community {
            id
          }
          createdAt
          viewerIsUnread
          author {
            id
          }
          ...PostCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const postQuery = graphql(/* GraphQL */ `
  query PostAgain($postId: ID!) {
    post(id: $postId) {
      id
      ...PostCard
      ...AcceptedAnswer
      ...ThreadClosing
    }
  }
`);

export const placesToPostQuery = graphql(/* GraphQL */ `
  query PlacesToPost {
    viewer {
      communities(first: 100) {
        nodes {
          id
          name
          memberCount
          visibility
          language
          viewerCanPost
          viewerCanAnnounce
        }
      }
    }
  }
`);

export const placeToPostQuery = graphql(/* GraphQL */ `
  query PlaceToPost($communityId: ID!) {
    community(id: $communityId) {
      id
      name
      memberCount
      visibility
      language
      viewerCanPost
      viewerCanAnnounce
      viewerPostRefusal {
        code
        message
      }
    }
  }
`);

export const postPostMutation = graphql(/* GraphQL */ `
  mutation PostPost($input: PostPostInput!) {
    postPost(input: $input) {
      post {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const editPostMutation = graphql(/* GraphQL */ `
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      post {
        id
        bodyMarkdown
        ...PostCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const undoDeletePostMutation = graphql(/* GraphQL */ `
  mutation UndoDeletePost($input: UndoDeletePostInput!) {
    undoDeletePost(input: $input) {
      post {
        id
        ...PostCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const deletePostMutation = graphql(/* GraphQL */ `
  mutation DeletePost($input: DeletePostInput!) {
    deletePost(input: $input) {
      deletedPostId
      post {
        id
        ...PostCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
