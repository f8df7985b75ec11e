import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const guideIdQuery = graphql(/* GraphQL */ `
  query GuideId {
    guide {
      id
      audience
    }
  }
`);

/** A document with its version in force, as it is read. */
export const readDocumentQuery = graphql(/* GraphQL */ `
  query ReadDocument($id: ID!, $language: Locale!) {
    document(id: $id) {
      id
      kind
      audience
      title
      viewerCanWrite
      versionInForce {
        id
        number
        change
        acceptBy
        publishedAt
        inForce
        languages
        viewerReading {
          sectionsSeen
          reachedEnd
        }
        text(language: $language) {
          language
          title
          introduction
          sha256
          readingMinutes
        }
        sections {
          id
          key
          position
          kind
          text(language: $language) {
            chapter
            title
            body
            source
          }
        }
      }
      versions {
        id
        number
        change
        publishedAt
        inForce
        text(language: $language) {
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
      viewerAcceptance {
        required
        accepted
        acceptBy
        acceptedVersion {
          id
          number
        }
        acknowledgement {
          id
          versionNumber
          language
          textSha256
          acknowledgedAt
          index
          certificatePath
        }
      }
    }
  }
`);

/** One version, whichever it is: an earlier one is read, never accepted. */
export const readVersionQuery = graphql(/* GraphQL */ `
  query ReadVersion($id: ID!, $language: Locale!) {
    documentVersion(id: $id) {
      id
      number
      change
      acceptBy
      publishedAt
      inForce
      languages
      viewerReading {
        sectionsSeen
        reachedEnd
      }
      text(language: $language) {
        language
        title
        introduction
        sha256
        readingMinutes
      }
      sections {
        id
        key
        position
        kind
        text(language: $language) {
          chapter
          title
          body
          source
        }
      }
      document {
        id
        kind
        title
        versionInForce {
          id
          number
        }
      }
    }
  }
`);

export const differenceQuery = graphql(/* GraphQL */ `
  query Difference($to: ID!, $from: ID!, $language: Locale!) {
    documentVersion(id: $to) {
      id
      number
      publishedAt
      document {
        id
        kind
        title
        versions {
          id
          number
          publishedAt
        }
      }
      difference(from: $from, language: $language) {
        from {
          id
          number
          publishedAt
        }
        sections {
          key
          kind
          kindBefore
          kindAfter
          position
          title
          titleWords {
            kind
            text
          }
          sourceWords {
            kind
            text
          }
          blocks {
            kind
            before
            after
            words {
              kind
              text
            }
          }
        }
      }
    }
  }
`);

export const recordReadingMutation = graphql(/* GraphQL */ `
  mutation RecordReading($input: RecordReadingInput!) {
    recordReading(input: $input) {
      version {
        id
        viewerReading {
          sectionsSeen
          reachedEnd
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
