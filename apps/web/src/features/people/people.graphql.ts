import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const peopleQuery = graphql(/* GraphQL */ `
  query People($after: String, $search: String, $entityId: ID) {
    people(first: 20, after: $after, search: $search, entityId: $entityId) {
      nodes {
        id
        name
        jobTitle
        site
        photoUrl
        entity {
          id
          name
        }
        roles {
          role
        }
        managerOf {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const findPeopleQuery = graphql(/* GraphQL */ `
  query FindPeople($search: String!) {
    people(first: 8, search: $search) {
      nodes {
        id
        name
        jobTitle
        site
        photoUrl
      }
    }
  }
`);

export const profileQuery = graphql(/* GraphQL */ `
  query Profile($id: ID!, $after: String) {
    person(id: $id) {
      id
      name
      firstName
      jobTitle
      site
      email
      languages
      timeZone
      photoUrl
      departed
      viewerIsMe
      entity {
        id
        name
        peopleCount
        parent {
          id
          name
          parent {
            id
            name
          }
        }
      }
      manager {
        id
        name
        jobTitle
        photoUrl
      }
      managedEntities {
        id
        name
      }
      roles {
        role
        since
      }
      ambassador {
        since
      }
      managerOf {
        id
        name
      }
      communities(first: 20, after: $after) {
        nodes {
          id
          name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
