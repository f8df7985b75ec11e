import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const choosePreferencesMutation = graphql(/* GraphQL */ `
  mutation ChoosePreferences($input: ChoosePreferencesInput!) {
    choosePreferences(input: $input) {
      viewer {
        person {
          id
        }
        language
        timeZone
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const devicesQuery = graphql(/* GraphQL */ `
  query Devices($after: String) {
    viewer {
      person {
        id
      }
      sessions(first: 50, after: $after) {
        nodes {
          id
          device
          createdAt
          lastSeenAt
          current
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const endSessionMutation = graphql(/* GraphQL */ `
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`);
