import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const chooseEnterMutation = graphql(/* GraphQL */ `
  mutation ChooseEnter($sends: Boolean!) {
    choosePreferences(input: { enterSends: $sends }) {
      viewer {
        person {
          id
        }
        enterSends
      }
      errors {
        code
      }
    }
  }
`);

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
