import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const pinUpdateNoteMutation = graphql(/* GraphQL */ `
  mutation PinUpdateNote($input: PinUpdateNoteInput!) {
    pinUpdateNote(input: $input) {
      note {
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

export const unpinUpdateNoteMutation = graphql(/* GraphQL */ `
  mutation UnpinUpdateNote($input: UnpinUpdateNoteInput!) {
    unpinUpdateNote(input: $input) {
      document {
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
