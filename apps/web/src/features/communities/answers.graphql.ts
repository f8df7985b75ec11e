import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const noteAnswerMutation = graphql(/* GraphQL */ `
  mutation NoteRequestAnswer($input: JoinRequestInput!) {
    noteRequestAnswer(input: $input) {
      request {
        id
      }
      errors {
        code
        message
      }
    }
  }
`);
