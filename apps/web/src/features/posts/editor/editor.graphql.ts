import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const peopleToMentionQuery = graphql(/* GraphQL */ `
  query PeopleToMention($search: String!, $communityId: ID) {
    people(search: $search, readsCommunityId: $communityId, first: 6) {
      nodes {
        id
        name
        jobTitle
        photoUrl
      }
    }
  }
`);

export const mentionedNameQuery = graphql(/* GraphQL */ `
  query MentionedName($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);

export const peopleNotReadingQuery = graphql(/* GraphQL */ `
  query PeopleNotReading($communityId: ID!, $personIds: [ID!]!) {
    community(id: $communityId) {
      id
      peopleNotReading(personIds: $personIds) {
        id
        name
      }
    }
  }
`);
