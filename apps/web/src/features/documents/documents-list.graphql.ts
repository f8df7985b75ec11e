import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const documentsQuery = graphql(/* GraphQL */ `
  query Documents {
    viewer {
      person {
        id
      }
      viewerCanCreatePolicy
    }
    allDocuments {
      id
      kind
      audience
      title
      viewerCanWrite
      versionInForce {
        id
        number
        publishedAt
      }
      viewerAcceptance {
        required
        accepted
        acceptBy
      }
    }
  }
`);

export const createPolicyMutation = graphql(/* GraphQL */ `
  mutation CreatePolicy($input: CreatePolicyInput!) {
    createPolicy(input: $input) {
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
