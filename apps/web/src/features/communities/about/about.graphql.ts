import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** What a community says of itself, beside its card. */
export const communityAboutFragment = graphql(/* GraphQL */ `
  fragment CommunityAbout on Community {
    id
    description
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
    cover {
      paving
      tint
    }
    houseRules {
      id
      position
      text
    }
    resources {
      id
      title
      url
      reviewOn
      isToBeReviewed
      post {
        id
        title
        excerpt
      }
      owner {
        id
        name
      }
    }
  }
`);

export const topicsLikeQuery = graphql(/* GraphQL */ `
  query TopicsLike($typed: String!) {
    topicsLike(typed: $typed)
  }
`);

export const dismissWelcomeMutation = graphql(/* GraphQL */ `
  mutation DismissWelcome($input: CommunityInput!) {
    dismissWelcome(input: $input) {
      community {
        id
        viewerIsToBeWelcomed
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
