import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const kitCardFragment = graphql(/* GraphQL */ `
  fragment KitCard on ShareKit {
    id
    imagePath
    validUntil
    topics
    approvedBy {
      id
      name
    }
    texts {
      language
      title
      description
      imageAlt
    }
    viewerShares {
      id
    }
  }
`);

export const kitToShareQuery = graphql(/* GraphQL */ `
  query KitToShare($id: ID!) {
    shareKit(id: $id) {
      id
      state
      imagePath
      withdrawalReason
      viewerCanShare
      texts {
        language
        title
        description
        disclosure
        mustNotSay
        imageAlt
        pageUrl
      }
      suggestions {
        network
        language
        text
      }
      reminders {
        id
        key
        kind
        position
        text {
          title
          chapter
          body
          source
        }
      }
    }
  }
`);

export const shareKitMutation = graphql(/* GraphQL */ `
  mutation ShareKit($input: ShareKitInput!) {
    shareKit(input: $input) {
      openUrl
      share {
        id
        link
      }
      kit {
        id
        viewerShares {
          id
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

export const mySharesQuery = graphql(/* GraphQL */ `
  query MyShares($after: String) {
    viewer {
      shares(first: 10, after: $after) {
        nodes {
          id
          network
          createdAt
          link
          opens
          kit {
            id
            state
            withdrawnAt
            withdrawalReason
            validUntil
            texts {
              language
              title
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
