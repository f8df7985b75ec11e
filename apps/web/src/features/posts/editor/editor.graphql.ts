import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const toMentionQuery = graphql(/* GraphQL */ `
  query ToMention($search: String!, $communityId: ID) {
    people(search: $search, readsCommunityId: $communityId, first: 6) {
      nodes {
        id
        name
        jobTitle
        photoUrl
      }
    }
    communities(search: $search, order: match, first: 4) {
      nodes {
        id
        name
        visibility
        memberCount
      }
    }
  }
`);

export const topicsToNameQuery = graphql(/* GraphQL */ `
  query TopicsToName($typed: String!) {
    topicsToName(typed: $typed) {
      topic
      count
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

export const mentionedCommunityQuery = graphql(/* GraphQL */ `
  query MentionedCommunity($id: ID!) {
    community(id: $id) {
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
