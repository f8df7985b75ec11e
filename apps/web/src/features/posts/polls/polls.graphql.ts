import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** The poll of a post as its card shows it. */
export const pollPartFragment = graphql(/* GraphQL */ `
  fragment PollPart on Post {
    id
    title
    language
    community {
      id
    }
    poll {
      id
      choices
      most
      anonymous
      endsAt
      closedAt
      isClosed
      silence
      voterCount
      viewerHasVoted
      viewerVoteRefusal {
        code
        message
      }
      viewerCanClose
      viewerCanChangeOptions
      options {
        id
        text
        voteCount
        viewerChose
      }
    }
  }
`);
