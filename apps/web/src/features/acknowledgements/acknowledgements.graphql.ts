import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const acknowledgeVersionMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeVersion($input: AcknowledgeVersionInput!) {
    acknowledgeVersion(input: $input) {
      acknowledgement {
        id
        versionNumber
        language
        textSha256
        acknowledgedAt
        index
        certificatePath
      }
      document {
        id
        viewerAcceptance {
          required
          accepted
          acceptBy
          acceptedVersion {
            id
            number
          }
          acknowledgement {
            id
          }
        }
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const myAcknowledgementsQuery = graphql(/* GraphQL */ `
  query MyAcknowledgements($after: String) {
    viewer {
      person {
        id
      }
      acknowledgements(first: 20, after: $after) {
        nodes {
          id
          versionNumber
          language
          textSha256
          acknowledgedAt
          index
          certificatePath
          document {
            id
            kind
            title
          }
          version {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
