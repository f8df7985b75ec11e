import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** The answer to a question, as its page shows it above all comments. */
export const acceptedAnswerFragment = graphql(/* GraphQL */ `
  fragment AcceptedAnswer on Post {
    id
    kind
    deletedAt
    viewerCanAcceptAnswer
    acceptedAnswer {
      id
      body
      language
      createdAt
      author {
        id
        name
        photoUrl
      }
      mentionedPeople {
        id
        name
      }
      mentionedCommunities {
        id
        slug
        name
        visibility
      }
      mentionedTopics {
        typed
        topic
      }
      files {
        id
        name
        kind
        bytes
        width
        height
        colour
        animated
        sizes
      }
    }
    answerChoice {
      chosenAt
      chosenBy {
        id
        name
      }
    }
    answerChoices(first: 2) {
      nodes {
        chosenAt
      }
    }
  }
`);

export const acceptAnswerMutation = graphql(/* GraphQL */ `
  mutation AcceptAnswer($input: AcceptAnswerInput!) {
    acceptAnswer(input: $input) {
      post {
        id
        ...PostCard
        ...AcceptedAnswer
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const withdrawAnswerMutation = graphql(/* GraphQL */ `
  mutation WithdrawAnswer($input: WithdrawAnswerInput!) {
    withdrawAnswer(input: $input) {
      post {
        id
        ...PostCard
        ...AcceptedAnswer
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const answerHistoryQuery = graphql(/* GraphQL */ `
  query AnswerHistory($postId: ID!, $after: String) {
    post(id: $postId) {
      id
      answerChoices(first: 20, after: $after) {
        nodes {
          withdrawn
          chosenAt
          chosenBy {
            id
            name
          }
          comment {
            id
            excerpt
            language
            author {
              id
              name
            }
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
