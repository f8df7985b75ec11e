import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const membersQuery = graphql(/* GraphQL */ `
  query Members($id: ID!, $search: String, $after: String) {
    community(id: $id) {
      id
      members(first: 20, search: $search, after: $after) {
        nodes {
          role
          joinedAt
          person {
            id
            name
            jobTitle
            site
            photoUrl
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

export const makeManagerMutation = graphql(/* GraphQL */ `
  mutation MakeManager($input: MemberInput!) {
    makeManager(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`);

export const unmakeManagerMutation = graphql(/* GraphQL */ `
  mutation UnmakeManager($input: MemberInput!) {
    unmakeManager(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`);

export const removeMemberMutation = graphql(/* GraphQL */ `
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      community {
        id
        memberCount
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const requestsQuery = graphql(/* GraphQL */ `
  query JoinRequests($id: ID!, $after: String) {
    community(id: $id) {
      id
      pendingRequestCount
      pendingRequests(first: 20, after: $after) {
        nodes {
          id
          message
          createdAt
          person {
            id
            name
            jobTitle
            site
            photoUrl
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

export const acceptRequestMutation = graphql(/* GraphQL */ `
  mutation AcceptJoinRequest($input: JoinRequestInput!) {
    acceptJoinRequest(input: $input) {
      request {
        id
        community {
          id
          memberCount
          pendingRequestCount
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

export const declineRequestMutation = graphql(/* GraphQL */ `
  mutation DeclineJoinRequest($input: DeclineJoinRequestInput!) {
    declineJoinRequest(input: $input) {
      request {
        id
        community {
          id
          pendingRequestCount
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

export const pendingInvitationsQuery = graphql(/* GraphQL */ `
  query PendingInvitations($id: ID!, $after: String) {
    community(id: $id) {
      id
      pendingInvitations(first: 20, after: $after) {
        nodes {
          id
          createdAt
          person {
            id
            name
          }
          invitedBy {
            id
            name
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

export const inviteMutation = graphql(/* GraphQL */ `
  mutation InviteToCommunity($input: InviteToCommunityInput!) {
    inviteToCommunity(input: $input) {
      invitations {
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

export const withdrawInvitationMutation = graphql(/* GraphQL */ `
  mutation WithdrawInvitation($input: InvitationInput!) {
    withdrawInvitation(input: $input) {
      invitationId
      errors {
        code
        field
        message
      }
    }
  }
`);
