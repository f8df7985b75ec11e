import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** What the settings change, each part with the revision that saving it starts from. */
export const communitySettingsQuery = graphql(/* GraphQL */ `
  query CommunitySettings($id: ID!) {
    community(id: $id) {
      id
      name
      purpose
      visibility
      language
      work
      topics
      posting
      revision
      descriptionMarkdown
      welcomeMarkdown
      textsRevision
      cover {
        paving
        tint
      }
      coverRevision
      houseRules {
        id
        position
        text
        revision
      }
      resources {
        id
        title
        url
        reviewOn
        isToBeReviewed
        revision
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
  }
`);

export const editTextsMutation = graphql(/* GraphQL */ `
  mutation EditCommunityTexts($input: EditCommunityTextsInput!) {
    editCommunityTexts(input: $input) {
      community {
        id
        description
        descriptionMarkdown
        welcome
        welcomeMarkdown
        textsRevision
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
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const chooseCoverMutation = graphql(/* GraphQL */ `
  mutation ChooseCommunityCover($input: ChooseCommunityCoverInput!) {
    chooseCommunityCover(input: $input) {
      community {
        id
        cover {
          paving
          tint
        }
        coverRevision
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const addRuleMutation = graphql(/* GraphQL */ `
  mutation AddHouseRule($input: AddHouseRuleInput!) {
    addHouseRule(input: $input) {
      rule {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const editRuleMutation = graphql(/* GraphQL */ `
  mutation EditHouseRule($input: EditHouseRuleInput!) {
    editHouseRule(input: $input) {
      rule {
        id
        text
        revision
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const moveRuleMutation = graphql(/* GraphQL */ `
  mutation MoveHouseRule($input: MoveHouseRuleInput!) {
    moveHouseRule(input: $input) {
      community {
        id
        houseRules {
          id
          position
          text
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

export const removeRuleMutation = graphql(/* GraphQL */ `
  mutation RemoveHouseRule($input: RemoveHouseRuleInput!) {
    removeHouseRule(input: $input) {
      community {
        id
        houseRules {
          id
          position
          text
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

export const addResourceMutation = graphql(/* GraphQL */ `
  mutation AddResource($input: AddResourceInput!) {
    addResource(input: $input) {
      resource {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const editResourceMutation = graphql(/* GraphQL */ `
  mutation EditResource($input: EditResourceInput!) {
    editResource(input: $input) {
      resource {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const removeResourceMutation = graphql(/* GraphQL */ `
  mutation RemoveResource($input: RemoveResourceInput!) {
    removeResource(input: $input) {
      community {
        id
        resources {
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
