import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const draftQuery = graphql(/* GraphQL */ `
  query Draft($kind: DraftKind!, $thingId: ID) {
    viewer {
      person {
        id
      }
      draft(kind: $kind, thingId: $thingId) {
        id
        clientId
        title
        bodyMarkdown
        options
        revision
        device
        savedAt
        otherVersions {
          id
          title
          bodyMarkdown
          savedAt
        }
      }
    }
  }
`);

export const saveDraftMutation = graphql(/* GraphQL */ `
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        id
        clientId
        title
        bodyMarkdown
        options
        revision
        device
        savedAt
        otherVersions {
          id
          title
          bodyMarkdown
          savedAt
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

export const discardDraftMutation = graphql(/* GraphQL */ `
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      draft {
        id
        clientId
        title
        bodyMarkdown
        options
        revision
        device
        savedAt
        otherVersions {
          id
          title
          bodyMarkdown
          savedAt
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

export const takeDraftVersionMutation = graphql(/* GraphQL */ `
  mutation TakeDraftVersion($input: TakeDraftVersionInput!) {
    takeDraftVersion(input: $input) {
      draft {
        id
        clientId
        title
        bodyMarkdown
        options
        revision
        device
        savedAt
        otherVersions {
          id
          title
          bodyMarkdown
          savedAt
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

export const settleDraftMutation = graphql(/* GraphQL */ `
  mutation SettleDraft($input: SettleDraftInput!) {
    settleDraft(input: $input) {
      draft {
        id
        clientId
        title
        bodyMarkdown
        options
        revision
        device
        savedAt
        otherVersions {
          id
          title
          bodyMarkdown
          savedAt
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

export const draftsQuery = graphql(/* GraphQL */ `
  query Drafts($after: String) {
    viewer {
      person {
        id
      }
      drafts(first: 20, after: $after) {
        nodes {
          id
          kind
          thingId
          clientId
          excerpt
          savedAt
          community {
            id
            name
            language
            visibility
          }
          post {
            id
            title
            excerpt
            language
            community {
              id
              visibility
            }
          }
          scheduledPost {
            id
            title
            excerpt
            language
          }
          comment {
            id
            excerpt
            language
            post {
              id
              community {
                id
                visibility
              }
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
