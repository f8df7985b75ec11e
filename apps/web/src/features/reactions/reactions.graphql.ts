import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const reactMutation = graphql(/* GraphQL */ `
  mutation React($input: ReactInput!) {
    react(input: $input) {
      post {
        id
        reactionCounts {
          kind
          count
        }
        viewerReaction
      }
      comment {
        id
        reactionCounts {
          kind
          count
        }
        viewerReaction
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const postReactedByQuery = graphql(/* GraphQL */ `
  query PostReactedBy($id: ID!, $after: String) {
    post(id: $id) {
      id
      reactedBy(first: 50, after: $after) {
        nodes {
          kind
          person {
            id
            name
            jobTitle
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

export const commentReactedByQuery = graphql(/* GraphQL */ `
  query CommentReactedBy($id: ID!, $after: String) {
    comment(id: $id) {
      id
      reactedBy(first: 50, after: $after) {
        nodes {
          kind
          person {
            id
            name
            jobTitle
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
