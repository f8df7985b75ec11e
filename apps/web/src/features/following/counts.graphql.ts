import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const chooseCountsMutation = graphql(/* GraphQL */ `
  mutation ChooseCounts($all: Boolean!) {
    choosePreferences(input: { countsAllUnread: $all }) {
      viewer {
        person {
          id
        }
        countsAllUnread
      }
      errors {
        code
      }
    }
  }
`);
