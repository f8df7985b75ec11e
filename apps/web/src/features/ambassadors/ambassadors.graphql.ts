import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const ambassadorsQuery = graphql(/* GraphQL */ `
  query Ambassadors($after: String) {
    guide {
      id
      viewerAcceptance {
        required
        accepted
      }
    }
    viewer {
      ambassador {
        since
      }
      kits(first: 20, after: $after) {
        nodes {
          id
          ...KitCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const becomeAmbassadorMutation = graphql(/* GraphQL */ `
  mutation BecomeAmbassador {
    becomeAmbassador {
      ambassador {
        since
      }
      errors {
        code
        message
      }
    }
  }
`);

export const leaveAmbassadorsMutation = graphql(/* GraphQL */ `
  mutation LeaveAmbassadors {
    leaveAmbassadors {
      ambassador {
        since
      }
      errors {
        code
        message
      }
    }
  }
`);
