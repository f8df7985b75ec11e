import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const reportMutation = graphql(/* GraphQL */ `
  mutation Report($input: ReportInput!) {
    report(input: $input) {
      report {
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

export const rulesToCiteQuery = graphql(/* GraphQL */ `
  query RulesToCite {
    viewer {
      rulesToCite {
        id
        documentId
        versionId
        key
        title
      }
    }
  }
`);

export const moderateMutation = graphql(/* GraphQL */ `
  mutation Moderate($input: ModerateInput!) {
    moderate(input: $input) {
      decision {
        id
      }
      post {
        id
        hiddenAt
        pinnedAt
        viewerCanReport
        viewerCanPin
        viewerCanFeature
        viewerCanPromote
      }
      comment {
        id
        hiddenAt
        viewerCanReport
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

/** Spread it where a menu of a comment is drawn. */
export const commentActsFragment = graphql(/* GraphQL */ `
  fragment CommentActs on Comment {
    id
    hiddenAt
    viewerCanReport
    viewerCanModerate
    author {
      id
      firstName
    }
  }
`);

/** A decision as its author, or the managers, read it. */
export const decisionFragment = graphql(/* GraphQL */ `
  fragment Decision on ModerationDecision {
    id
    act
    reason
    decidedAt
    isAboutComment
    decidedBy {
      id
      name
    }
    rule {
      id
      documentId
      versionId
      versionNumber
      key
      title
    }
    community {
      id
      name
      language
    }
    post {
      id
      title
      excerpt
      language
      author {
        id
        name
      }
    }
    comment {
      id
      excerpt
      language
      author {
        id
        name
      }
    }
  }
`);

export const decidedQuery = graphql(/* GraphQL */ `
  query Decided($after: String) {
    viewer {
      managesCommunities
      moderationQueue(first: 1) {
        totalCount
      }
      moderationDecisions(first: 20, after: $after) {
        nodes {
          id
          ...Decision
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const myDecisionsQuery = graphql(/* GraphQL */ `
  query MyDecisions($after: String) {
    viewer {
      decisions(first: 20, after: $after) {
        nodes {
          id
          ...Decision
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const myReportsQuery = graphql(/* GraphQL */ `
  query MyReports($after: String) {
    viewer {
      reports(first: 20, after: $after) {
        nodes {
          id
          reason
          note
          createdAt
          status
          decidedAt
          answer
          isAboutComment
          rule {
            id
            documentId
            versionId
            versionNumber
            key
                title
          }
          community {
            id
            name
            language
          }
          post {
            id
            title
            excerpt
            language
          }
          comment {
            id
            excerpt
            language
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

export const decisionsOnPostQuery = graphql(/* GraphQL */ `
  query DecisionsOnPost($id: ID!) {
    post(id: $id) {
      id
      decisions {
        id
        ...Decision
      }
    }
  }
`);

export const decisionsOnCommentQuery = graphql(/* GraphQL */ `
  query DecisionsOnComment($id: ID!) {
    comment(id: $id) {
      id
      decisions {
        id
        ...Decision
      }
    }
  }
`);

export const redactWordingMutation = graphql(/* GraphQL */ `
  mutation RedactWording($input: RedactWordingInput!) {
    redactWording(input: $input) {
      post {
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
