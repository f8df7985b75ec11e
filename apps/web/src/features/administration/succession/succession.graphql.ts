import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const acceptSuccessionMutation = graphql(/* GraphQL */ `
  mutation AcceptSuccession($input: SuccessionOfferInput!) {
    acceptSuccession(input: $input) {
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

export const declineSuccessionMutation = graphql(/* GraphQL */ `
  mutation DeclineSuccession($input: SuccessionOfferInput!) {
    declineSuccession(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`);

export const withoutManagerQuery = graphql(/* GraphQL */ `
  query CommunitiesWithoutManager($after: String) {
    communitiesWithoutManager(first: 20, after: $after) {
      nodes {
        id
        openedAt
        fallsBackAt
        community {
          id
          name
          visibility
          memberCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
