import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const postSourceQuery = graphql(/* GraphQL */ `
  query PostSource($postId: ID!) {
    post(id: $postId) {
      id
      title
      bodyMarkdown
      language
      community {
        id
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

export const postEditsQuery = graphql(/* GraphQL */ `
  query PostEdits($postId: ID!, $after: String) {
    post(id: $postId) {
      id
      title
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
          title
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
