import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const bulkFragment = graphql(/* GraphQL */ `
  fragment Bulk on BulkInvitation {
    id
    createdAt
    confirmedAt
    finishedAt
    cancelledAt
    total
    lookedAt
    invited
    entity {
      id
      name
    }
    counts {
      found
      member
      invited
      unknown
      ambiguous
      repeated
    }
  }
`);

export const bulkInvitationsQuery = graphql(/* GraphQL */ `
  query BulkInvitations($id: ID!) {
    community(id: $id) {
      id
      bulkInvitations {
        id
        finishedAt
        cancelledAt
        ...Bulk
      }
    }
  }
`);

export const bulkLinesQuery = graphql(/* GraphQL */ `
  query BulkLines($id: ID!, $outcome: LineOutcome!, $after: String) {
    bulkInvitation(id: $id) {
      id
      lines(first: 50, after: $after, outcome: $outcome) {
        nodes {
          number
          text
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const startBulkMutation = graphql(/* GraphQL */ `
  mutation StartBulkInvitation($input: StartBulkInvitationInput!) {
    startBulkInvitation(input: $input) {
      bulkInvitation {
        id
        ...Bulk
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const addLinesMutation = graphql(/* GraphQL */ `
  mutation AddBulkLines($input: AddBulkLinesInput!) {
    addBulkLines(input: $input) {
      bulkInvitation {
        id
        ...Bulk
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const confirmBulkMutation = graphql(/* GraphQL */ `
  mutation ConfirmBulkInvitation($input: BulkInvitationInput!) {
    confirmBulkInvitation(input: $input) {
      bulkInvitation {
        id
        ...Bulk
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const cancelBulkMutation = graphql(/* GraphQL */ `
  mutation CancelBulkInvitation($input: BulkInvitationInput!) {
    cancelBulkInvitation(input: $input) {
      bulkInvitation {
        id
        ...Bulk
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
