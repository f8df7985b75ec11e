import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** A document as those who write it see it. */
export const editDocumentQuery = graphql(/* GraphQL */ `
  query EditDocument($id: ID!) {
    document(id: $id) {
      id
      kind
      audience
      title
      viewerCanWrite
      versionInForce {
        id
        number
        acceptBy
        publishedAt
      }
      draft {
        id
        number
        fr: text(language: fr) {
          title
          introductionMarkdown
          revision
        }
        en: text(language: en) {
          title
          introductionMarkdown
          revision
        }
        sections {
          id
          key
          position
          kind
          shownWhenSharing
          revision
          fr: text(language: fr) {
            chapter
            title
            bodyMarkdown
            source
          }
          en: text(language: en) {
            chapter
            title
            bodyMarkdown
            source
          }
        }
        publicationFaults {
          code
          field
          language
          message
          section {
            id
          }
        }
      }
      versions {
        id
        number
        change
        publishedAt
        inForce
        acceptBy
        publishedBy {
          id
          name
        }
        text {
          title
          changeSummary
        }
      }
      updateNote {
        id
        text
        pinnedAt
        author {
          id
          name
        }
      }
      addressees {
        entities {
          id
          name
          peopleCount
        }
        people {
          id
          name
        }
      }
    }
  }
`);

export const startDraftMutation = graphql(/* GraphQL */ `
  mutation StartDraft($input: StartDraftInput!) {
    startDraft(input: $input) {
      version {
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

export const saveDraftTextMutation = graphql(/* GraphQL */ `
  mutation SaveDraftText($input: SaveDraftTextInput!) {
    saveDraftText(input: $input) {
      version {
        id
        fr: text(language: fr) {
          title
          introductionMarkdown
          revision
        }
        en: text(language: en) {
          title
          introductionMarkdown
          revision
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

export const saveSectionMutation = graphql(/* GraphQL */ `
  mutation SaveSection($input: SaveSectionInput!) {
    saveSection(input: $input) {
      section {
        id
        kind
        shownWhenSharing
        revision
        fr: text(language: fr) {
          chapter
          title
          bodyMarkdown
          source
        }
        en: text(language: en) {
          chapter
          title
          bodyMarkdown
          source
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

export const addSectionMutation = graphql(/* GraphQL */ `
  mutation AddSection($input: AddSectionInput!) {
    addSection(input: $input) {
      section {
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

export const moveSectionMutation = graphql(/* GraphQL */ `
  mutation MoveSection($input: MoveSectionInput!) {
    moveSection(input: $input) {
      section {
        id
        position
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const removeSectionMutation = graphql(/* GraphQL */ `
  mutation RemoveSection($input: RemoveSectionInput!) {
    removeSection(input: $input) {
      version {
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

export const publishVersionMutation = graphql(/* GraphQL */ `
  mutation PublishVersion($input: PublishVersionInput!) {
    publishVersion(input: $input) {
      version {
        id
        number
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
