import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** How one gets into a community, asked where one would write in it. */
export const wayInQuery = graphql(/* GraphQL */ `
  query WayIn($communityId: ID!) {
    community(id: $communityId) {
      id
      ...CommunityCard
    }
  }
`);

export const joinMutation = graphql(/* GraphQL */ `
  mutation JoinCommunity($input: CommunityInput!) {
    joinCommunity(input: $input) {
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const leaveMutation = graphql(/* GraphQL */ `
  mutation LeaveCommunity($input: CommunityInput!) {
    leaveCommunity(input: $input) {
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const handOverMutation = graphql(/* GraphQL */ `
  mutation HandOverCommunity($input: MemberInput!) {
    handOverCommunity(input: $input) {
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const askMutation = graphql(/* GraphQL */ `
  mutation AskToJoin($input: AskToJoinInput!) {
    askToJoin(input: $input) {
      request {
        id
        community {
          id
          ...CommunityCard
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

export const withdrawRequestMutation = graphql(/* GraphQL */ `
  mutation WithdrawJoinRequest($input: JoinRequestInput!) {
    withdrawJoinRequest(input: $input) {
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const invitationsQuery = graphql(/* GraphQL */ `
  query MyInvitations {
    viewer {
      invitations(first: 20) {
        nodes {
          id
          createdAt
          invitedBy {
            id
            name
          }
          community {
            id
            name
            purpose
            language
          }
        }
      }
    }
  }
`);

export const acceptInvitationMutation = graphql(/* GraphQL */ `
  mutation AcceptInvitation($input: InvitationInput!) {
    acceptInvitation(input: $input) {
      invitationId
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const declineInvitationMutation = graphql(/* GraphQL */ `
  mutation DeclineInvitation($input: InvitationInput!) {
    declineInvitation(input: $input) {
      invitationId
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
