import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const bookmarkQuery = graphql(/* GraphQL */ `
  query Bookmark($thingId: ID!) {
    bookmark(thingId: $thingId) {
      id
      note
      remindAt
    }
  }
`);

export const bookmarksQuery = graphql(/* GraphQL */ `
  query Bookmarks($search: String, $after: String) {
    viewer {
      bookmarks(search: $search, first: 20, after: $after) {
        nodes {
          id
          note
          remindAt
          createdAt
          post {
            id
            title
            slug
            excerpt
            language
            author {
              id
              name
            }
            community {
              id
              name
              language
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
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const keepBookmarkMutation = graphql(/* GraphQL */ `
  mutation KeepBookmark($input: KeepBookmarkInput!) {
    keepBookmark(input: $input) {
      bookmark {
        id
        note
        remindAt
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const removeBookmarkMutation = graphql(/* GraphQL */ `
  mutation RemoveBookmark($input: RemoveBookmarkInput!) {
    removeBookmark(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`);
