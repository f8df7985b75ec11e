import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const directoryQuery = graphql(/* GraphQL */ `
  query Directory(
    $after: String
    $search: String
    $work: Boolean
    $language: Locale
    $visibility: CommunityVisibility
    $topic: String
    $entityId: ID
    $active: CommunityActivity
    $archived: Boolean!
    $order: CommunityOrder!
  ) {
    communities(
      first: 20
      after: $after
      search: $search
      work: $work
      language: $language
      visibility: $visibility
      topic: $topic
      entityId: $entityId
      active: $active
      archived: $archived
      order: $order
    ) {
      nodes {
        id
        ...CommunityCard
        lastActivityAt
        managers {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the directory may be narrowed by. Beside the list, so that who types does not wait for it. */
export const directoryChoicesQuery = graphql(/* GraphQL */ `
  query DirectoryChoices(
    $search: String
    $work: Boolean
    $language: Locale
    $visibility: CommunityVisibility
    $topic: String
    $entityId: ID
    $active: CommunityActivity
    $archived: Boolean!
  ) {
    communityFacets(search: $search, work: $work, language: $language, visibility: $visibility, topic: $topic, entityId: $entityId, active: $active, archived: $archived) {
      totalCount
      workCount
      besideWorkCount
      archivedCount
      topics {
        topic
        count
      }
      languages {
        language
        count
      }
      visibilities {
        visibility
        count
      }
      activity {
        active
        count
      }
      entities {
        entity {
          id
          name
        }
        count
      }
    }
  }
`);

export const suggestedCommunitiesQuery = graphql(/* GraphQL */ `
  query SuggestedCommunities {
    viewer {
      suggestedCommunities {
        reason
        colleagueCount
        topic
        entity {
          id
          name
        }
        community {
          id
          ...CommunityCard
        }
      }
    }
  }
`);

export const communitiesLikeQuery = graphql(/* GraphQL */ `
  query CommunitiesLike($name: String!) {
    communitiesLike(name: $name) {
      id
      name
      visibility
      memberCount
    }
  }
`);

