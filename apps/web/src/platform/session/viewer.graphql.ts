import { graphql } from '../graphql/__generated__/gql.ts';

export const viewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      person {
        id
        name
        firstName
        initials
        jobTitle
        photoUrl
      }
      language
      timeZone
      singleKeyShortcuts
      enterSends
      canTranslate
      countsAllUnread
      roles
      managesCommunities
      company
    }
  }
`);
