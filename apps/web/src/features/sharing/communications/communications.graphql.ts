import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const proposalFragment = graphql(/* GraphQL */ `
  fragment Proposal on ShareProposal {
    id
    note
    createdAt
    decidedAt
    refusalReason
    proposedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
    post {
      id
      title
      excerpt
      language
      community {
        id
        name
      }
    }
  }
`);

export const kitLineFragment = graphql(/* GraphQL */ `
  fragment KitLine on ShareKit {
    id
    state
    createdAt
    validFrom
    validUntil
    withdrawnAt
    texts {
      language
      title
    }
    reach {
      network
      shares
      opens
    }
  }
`);

export const communicationsQuery = graphql(/* GraphQL */ `
  query Communications($afterProposal: String, $afterKit: String) {
    shareProposals(first: 20, after: $afterProposal) {
      nodes {
        id
        ...Proposal
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    shareKits(first: 20, after: $afterKit) {
      nodes {
        id
        ...KitLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const myProposalsQuery = graphql(/* GraphQL */ `
  query MyProposals($after: String) {
    viewer {
      managesCommunities
    }
    shareProposals(open: false, first: 20, after: $after) {
      nodes {
        id
        ...Proposal
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const proposeForOutsideMutation = graphql(/* GraphQL */ `
  mutation ProposeForOutside($input: ProposeForOutsideInput!) {
    proposeForOutside(input: $input) {
      proposal {
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

export const declineProposalMutation = graphql(/* GraphQL */ `
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal {
        id
        ...Proposal
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const createKitMutation = graphql(/* GraphQL */ `
  mutation CreateKit($input: CreateKitInput!) {
    createKit(input: $input) {
      kit {
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
