import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const chooseShortcutsMutation = graphql(/* GraphQL */ `
  mutation ChooseShortcuts($on: Boolean!) {
    choosePreferences(input: { singleKeyShortcuts: $on }) {
      viewer {
        person {
          id
        }
        singleKeyShortcuts
      }
      errors {
        code
      }
    }
  }
`);
