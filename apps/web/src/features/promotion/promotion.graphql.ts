import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** Spread it where the menu of a post is drawn. */
export const postManagerActionsFragment = graphql(/* GraphQL */ `
  fragment PostManagerActions on Post {
    id
    hiddenAt
    lockedAt
    pinnedAt
    featuredAt
    viewerCanReport
    viewerCanModerate
    viewerCanLock
    viewerCanUnlock
    viewerCanPin
    viewerCanFeature
    viewerCanPromote
    viewerCanPropose
    author {
      id
      firstName
    }
    promotion {
      id
      startsAt
      endsAt
      viewerCanEnd
    }
  }
`);

/** Spread it where a promoted post is drawn. */
export const promotedFragment = graphql(/* GraphQL */ `
  fragment Promoted on Post {
    id
    promotion {
      id
      startsAt
      endsAt
      promotedBy {
        id
        name
      }
    }
  }
`);

export const promotePostMutation = graphql(/* GraphQL */ `
  mutation PromotePost($input: PromotePostInput!) {
    promotePost(input: $input) {
      post {
        id
        ...Promoted
        ...PostManagerActions
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const endPromotionMutation = graphql(/* GraphQL */ `
  mutation EndPromotion($input: EndPromotionInput!) {
    endPromotion(input: $input) {
      post {
        id
        ...Promoted
        ...PostManagerActions
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const pinTermsQuery = graphql(/* GraphQL */ `
  query PinTerms($id: ID!) {
    post(id: $id) {
      id
      pinnedAt
      pinReviewOn
      pinOwner {
        id
        name
      }
      community {
        id
      }
    }
  }
`);

export const pinPostMutation = graphql(/* GraphQL */ `
  mutation PinPost($input: PinPostInput!) {
    pinPost(input: $input) {
      post {
        id
        ...PostManagerActions
        community {
          id
          pinnedPosts {
            id
            pinReviewOn
            pinIsToBeReviewed
          }
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

export const unpinPostMutation = graphql(/* GraphQL */ `
  mutation UnpinPost($input: PutForwardInput!) {
    unpinPost(input: $input) {
      post {
        id
        ...PostManagerActions
        community {
          id
          pinnedPosts {
            id
          }
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

export const featurePostMutation = graphql(/* GraphQL */ `
  mutation FeaturePost($input: PutForwardInput!) {
    featurePost(input: $input) {
      post {
        id
        ...PostManagerActions
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const unfeaturePostMutation = graphql(/* GraphQL */ `
  mutation UnfeaturePost($input: PutForwardInput!) {
    unfeaturePost(input: $input) {
      post {
        id
        ...PostManagerActions
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
