import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const translateMutation = graphql(/* GraphQL */ `
  mutation Translate($input: TranslateInput!) {
    translate(input: $input) {
      translation {
        from
        into
        title
        body
      }
      errors {
        code
        message
      }
    }
  }
`);
