import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const dismissReminder = graphql(/* GraphQL */ `
  mutation DismissReminder($input: DismissReminderInput!) {
    dismissReminder(input: $input) {
      dismissedReminderId
      errors {
        code
        message
      }
    }
  }
`);

export const lastReminderQuery = graphql(/* GraphQL */ `
  query LastReminder {
    viewer {
      reminders(first: 1) {
        nodes {
          id
          kind
          deliveredAt
          post {
            id
            title
            excerpt
            language
          }
          comment {
            id
          }
          resource {
            id
            title
            community {
              id
              language
              visibility
              viewerCanManage
            }
          }
        }
      }
    }
  }
`);
