import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** Files of a text that is being written, for showing what they are. */
export const filesQuery = graphql(/* GraphQL */ `
  query Files($ids: [ID!]!) {
    files(ids: $ids) {
      id
      name
      kind
      bytes
    }
  }
`);

export const fileAllowanceQuery = graphql(/* GraphQL */ `
  query FileAllowance {
    fileAllowance {
      bytesToday
      bytesInAll
    }
  }
`);

export const receiveFileMutation = graphql(/* GraphQL */ `
  mutation ReceiveFile($input: ReceiveFileInput!) {
    receiveFile(input: $input) {
      file {
        id
        name
        kind
        bytes
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
