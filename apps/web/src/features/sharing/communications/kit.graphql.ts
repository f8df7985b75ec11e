import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const kitFragment = graphql(/* GraphQL */ `
  fragment Kit on ShareKit {
    id
    revision
    state
    linkUrl
    promotional
    topics
    validFrom
    validUntil
    approvedAt
    approvedBy {
      id
      name
    }
    withdrawnAt
    withdrawalReason
    imagePath
    viewerCanEdit
    viewerCanApprove
    viewerCanWithdraw
    texts {
      language
      title
      description
      body
      disclosure
      mustNotSay
      imageAlt
      pageUrl
    }
    suggestions {
      network
      language
      text
    }
    reach {
      network
      shares
      opens
    }
    proposal {
      id
      ...Proposal
    }
  }
`);

export const kitQuery = graphql(/* GraphQL */ `
  query Kit($id: ID!) {
    shareKit(id: $id) {
      id
      ...Kit
    }
  }
`);

export const saveKitMutation = graphql(/* GraphQL */ `
  mutation SaveKit($input: SaveKitInput!) {
    saveKit(input: $input) {
      kit {
        id
        revision
        ...Kit
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const approveKitMutation = graphql(/* GraphQL */ `
  mutation ApproveKit($input: ApproveKitInput!) {
    approveKit(input: $input) {
      kit {
        id
        state
        ...Kit
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const withdrawKitMutation = graphql(/* GraphQL */ `
  mutation WithdrawKit($input: WithdrawKitInput!) {
    withdrawKit(input: $input) {
      kit {
        id
        ...Kit
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
