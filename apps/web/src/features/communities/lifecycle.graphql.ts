import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const archiveMutation = graphql(/* GraphQL */ `
  mutation ArchiveCommunity($input: ArchiveCommunityInput!) {
    archiveCommunity(input: $input) {
      community {
        id
        ...CommunityCard
        archiveReason
        archivedBy {
          id
          name
        }
        askedToKeepAt
        viewerCanArchive
        viewerCanRestore
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const restoreMutation = graphql(/* GraphQL */ `
  mutation RestoreCommunity($input: CommunityInput!) {
    restoreCommunity(input: $input) {
      community {
        id
        ...CommunityCard
        archiveReason
        askedToKeepAt
        viewerCanArchive
        viewerCanRestore
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const keepMutation = graphql(/* GraphQL */ `
  mutation KeepCommunity($input: CommunityInput!) {
    keepCommunity(input: $input) {
      community {
        id
        askedToKeepAt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

/** Communities that I manage, to merge into. */
export const managedQuery = graphql(/* GraphQL */ `
  query ManagedCommunities {
    viewer {
      person {
        id
        managerOf {
          id
          name
          visibility
          memberCount
          archivedAt
        }
      }
    }
  }
`);

export const mergeMutation = graphql(/* GraphQL */ `
  mutation MergeCommunity($input: MergeCommunityInput!) {
    mergeCommunity(input: $input) {
      community {
        id
        slug
        name
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const grantMarkMutation = graphql(/* GraphQL */ `
  mutation GrantOfficialMark($input: GrantOfficialMarkInput!) {
    grantOfficialMark(input: $input) {
      community {
        id
        mark: officialMark {
          id
        }
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
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const withdrawMarkMutation = graphql(/* GraphQL */ `
  mutation WithdrawOfficialMark($input: CommunityInput!) {
    withdrawOfficialMark(input: $input) {
      community {
        id
        mark: officialMark {
          id
        }
        officialMark {
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
