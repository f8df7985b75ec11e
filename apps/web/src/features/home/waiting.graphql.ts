import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const waitingQuery = graphql(/* GraphQL */ `
  query WaitingForMe($manages: Boolean!, $communicates: Boolean!) {
    allDocuments {
      id
      kind
      title
      versionInForce {
        id
        number
        text {
          readingMinutes
        }
      }
      draft {
        id
        number
      }
      viewerAcceptance {
        required
        accepted
        acceptBy
      }
    }
    viewer {
      refusedScheduledPostCount
      reminders {
        nodes {
          id
          kind
          deliveredAt
          post {
            id
            title
            excerpt
          }
          comment {
            id
          }
        }
      }
      successionOffers {
        id
        createdAt
        community {
          id
          name
        }
      }
      invitations {
        nodes {
          id
          createdAt
          community {
            id
            name
          }
          invitedBy {
            id
            name
          }
        }
      }
      joinRequests @include(if: $manages) {
        nodes {
          id
          createdAt
          community {
            id
            name
          }
          person {
            id
            name
          }
        }
      }
      quietCommunities @include(if: $manages) {
        id
        name
      }
      moderationQueue(first: 1) @include(if: $manages) {
        totalCount
        oldestAt
      }
    }
    shareProposals @include(if: $communicates) {
      nodes {
        id
        createdAt
      }
    }
  }
`);
