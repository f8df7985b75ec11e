import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** A line of the queue. */
export const queueLineFragment = graphql(/* GraphQL */ `
  fragment QueueLine on ReportedThing {
    id
    reportCount
    reasons
    oldestAt
    community {
      id
      name
      language
    }
    post {
      id
      title
      excerpt
      language
      author {
        id
        name
      }
    }
    comment {
      id
      excerpt
      language
      author {
        id
        name
      }
    }
  }
`);

export const queueCountQuery = graphql(/* GraphQL */ `
  query QueueCount {
    viewer {
      moderationQueue(first: 1) {
        totalCount
      }
    }
  }
`);

export const queueQuery = graphql(/* GraphQL */ `
  query Queue($after: String) {
    viewer {
      managesCommunities
      moderationQueue(first: 20, after: $after) {
        totalCount
        medianAgeSeconds
        oldestAt
        nodes {
          id
          ...QueueLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const communityQueueQuery = graphql(/* GraphQL */ `
  query CommunityQueue($communityId: ID!, $after: String) {
    community(id: $communityId) {
      id
      name
      language
      viewerCanManage
      reportedThings(first: 20, after: $after) {
        totalCount
        medianAgeSeconds
        oldestAt
        nodes {
          id
          ...QueueLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A comment that stands around what was reported, or is itself what was reported. */
export const nearbyCommentFragment = graphql(/* GraphQL */ `
  fragment NearbyComment on Comment {
    id
    body
    language
    createdAt
    deletedAt
    hiddenAt
    author {
      id
      name
      firstName
      jobTitle
      photoUrl
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
  }
`);

export const reportedThingQuery = graphql(/* GraphQL */ `
  query ReportedThing($id: ID!) {
    viewer {
      reportedThing(id: $id) {
        id
        reportCount
        oldestAt
        community {
          id
          name
        }
        post {
          id
          title
          body
          language
          createdAt
          author {
            id
            name
            firstName
            jobTitle
            photoUrl
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
        }
        comment {
          id
          author {
            id
            firstName
          }
          ...NearbyComment
        }
        before {
          id
          ...NearbyComment
        }
        after {
          id
          ...NearbyComment
        }
        reports {
          id
          reason
          note
          createdAt
          reporter {
            id
            name
          }
        }
        decisions {
          id
          act
          reason
          decidedAt
          decidedBy {
            id
            name
          }
        }
      }
    }
  }
`);
