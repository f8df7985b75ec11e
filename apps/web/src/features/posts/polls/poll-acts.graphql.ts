import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** What a vote changes in a poll, and what a signal may have changed. */
export const pollStateFragment = graphql(/* GraphQL */ `
  fragment PollState on Poll {
    id
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
`);

export const pollAgainQuery = graphql(/* GraphQL */ `
  query PollAgain($postId: ID!) {
    post(id: $postId) {
      id
      poll {
        id
        ...PollState
      }
    }
  }
`);

export const voteInPollMutation = graphql(/* GraphQL */ `
  mutation VoteInPoll($input: VoteInPollInput!) {
    voteInPoll(input: $input) {
      poll {
        id
        ...PollState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const withdrawVoteMutation = graphql(/* GraphQL */ `
  mutation WithdrawVote($input: WithdrawVoteInput!) {
    withdrawVote(input: $input) {
      poll {
        id
        ...PollState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const closePollMutation = graphql(/* GraphQL */ `
  mutation ClosePoll($input: ClosePollInput!) {
    closePoll(input: $input) {
      poll {
        id
        ...PollState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const changePollOptionsMutation = graphql(/* GraphQL */ `
  mutation ChangePollOptions($input: ChangePollOptionsInput!) {
    changePollOptions(input: $input) {
      poll {
        id
        ...PollState
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const pollVotersQuery = graphql(/* GraphQL */ `
  query PollVoters($postId: ID!) {
    post(id: $postId) {
      id
      poll {
        id
        options {
          id
          text
          voteCount
          voters(first: 50) {
            nodes {
              id
              name
              jobTitle
              photoUrl
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);

export const moreVotersQuery = graphql(/* GraphQL */ `
  query MoreVoters($postId: ID!, $optionId: ID!, $after: String) {
    post(id: $postId) {
      id
      poll {
        id
        option(id: $optionId) {
          id
          voters(first: 50, after: $after) {
            nodes {
              id
              name
              jobTitle
              photoUrl
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);
