import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const waitingQuery = graphql(/* GraphQL */ `
  query WaitingForMe($manages: Boolean!, $communicates: Boolean!) {
    allDocuments {
      id
      kind
      audience
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
            language
            community {
              id
              visibility
            }
          }
          resource {
            id
            title
            community {
              id
              language
              visibility
              viewerCanManage
            }
          }
          comment {
            id
            post {
              id
              community {
                id
                visibility
              }
            }
          }
        }
      }
      requestAnswers {
        id
        accepted
        reason
        decidedAt
        community {
          id
          name
          visibility
        }
      }
      successionOffers {
        id
        createdAt
        answerBy
        community {
          id
          name
          visibility
        }
      }
      invitations {
        nodes {
          id
          createdAt
          community {
            id
            name
            visibility
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
            visibility
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
        visibility
        askedToKeepAt
      }
      waitingQuestions @include(if: $manages) {
        count
        oldestAt
        community {
          id
          name
          visibility
        }
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
