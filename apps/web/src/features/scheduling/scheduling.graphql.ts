import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const schedulePostMutation = graphql(/* GraphQL */ `
  mutation SchedulePost($input: SchedulePostInput!) {
    schedulePost(input: $input) {
      scheduledPost {
        id
        sendAt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const scheduledPostsQuery = graphql(/* GraphQL */ `
  query ScheduledPosts($first: Int!, $after: String) {
    viewer {
      person {
        id
      }
      refusedScheduledPostCount
      scheduledPosts(first: $first, after: $after) {
        nodes {
          id
          kind
          language
          title
          bodyMarkdown
          options
          excerpt
          sendAt
          refusedAt
          refusal {
            code
            message
          }
          community {
            id
            name
            language
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const editScheduledPostMutation = graphql(/* GraphQL */ `
  mutation EditScheduledPost($input: EditScheduledPostInput!) {
    editScheduledPost(input: $input) {
      scheduledPost {
        id
        kind
        language
        title
        bodyMarkdown
        options
        excerpt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const reschedulePostMutation = graphql(/* GraphQL */ `
  mutation ReschedulePost($input: ReschedulePostInput!) {
    reschedulePost(input: $input) {
      scheduledPost {
        id
        sendAt
        refusedAt
        refusal {
          code
          message
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

export const sendScheduledPostMutation = graphql(/* GraphQL */ `
  mutation SendScheduledPost($input: SendScheduledPostInput!) {
    sendScheduledPost(input: $input) {
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

export const cancelScheduledPostMutation = graphql(/* GraphQL */ `
  mutation CancelScheduledPost($input: CancelScheduledPostInput!) {
    cancelScheduledPost(input: $input) {
      draft {
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
