import { graphql } from '../../platform/graphql/__generated__/gql.ts';

/** What is known of a community wherever it is named, and how one gets in. Each act answers with it, so that every screen follows. */
export const communityCardFragment = graphql(/* GraphQL */ `
  fragment CommunityCard on Community {
    id
    slug
    name
    formerName
    mark: officialMark {
      id
    }
    purpose
    language
    visibility
    memberCount
    archivedAt
    viewerRole
    viewerCanReadInside
    viewerCanJoin
    viewerCanAsk
    viewerCanInvite
    viewerCanManage
    viewerRequest {
      id
      createdAt
      decidedAt
      reason
    }
    viewerInvitation {
      id
    }
  }
`);

export const myCommunitiesQuery = graphql(/* GraphQL */ `
  query MyCommunities($after: String) {
    viewer {
      unreadForMeCount
      communities(first: 50, after: $after) {
        nodes {
          id
          name
          visibility
          viewerRole
          newPostCount
          unreadForMeCount
          unreadCount
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const communityPageQuery = graphql(/* GraphQL */ `
  query CommunityPage($id: ID!) {
    community(id: $id) {
      id
      slug
      ...CommunityCard
      ...CommunityAbout
      topics
      language
      work
      posting
      welcome
      viewerIsToBeWelcomed
      officialMark {
        id
        reason
        grantedAt
        until
        grantedBy {
          id
          name
        }
      }
      archiveReason
      archivedBy {
        id
        name
      }
      askedToKeepAt
      mergedInto {
        id
        visibility
        slug
      }
      viewerCanArchive
      viewerCanRestore
      viewerCanMerge
      viewerCanGrantMark
      cover {
        paving
        tint
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
      createdAt
      pendingRequestCount
      viewerMembershipIsMandatory
      membershipRules {
        id
        mandatory
        site
        entity {
          id
          name
        }
      }
      succession {
        id
        fallsBackAt
        closedAt
        fellBack
        takenBy {
          id
          name
        }
        viewerOffer {
          id
        }
      }
      viewerRemoval {
        id
        reason
        removedAt
      }
      managers {
        id
        name
        jobTitle
        site
        photoUrl
      }
    }
  }
`);

export const createCommunityMutation = graphql(/* GraphQL */ `
  mutation CreateCommunity($input: CreateCommunityInput!) {
    createCommunity(input: $input) {
      community {
        id
        ...CommunityCard
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const editCommunityMutation = graphql(/* GraphQL */ `
  mutation EditCommunity($input: EditCommunityInput!) {
    editCommunity(input: $input) {
      community {
        id
        ...CommunityCard
        topics
        language
        work
        posting
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
