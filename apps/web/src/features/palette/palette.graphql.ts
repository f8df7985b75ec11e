import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const paletteSearchQuery = graphql(/* GraphQL */ `
  query PaletteSearch($search: String!) {
    communities(first: 5, search: $search, order: match) {
      nodes {
        id
        slug
        name
        visibility
      }
    }
    people(first: 5, search: $search) {
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

export const recentCommunityQuery = graphql(/* GraphQL */ `
  query RecentCommunity($id: ID!) {
    community(id: $id) {
      id
      slug
      name
      visibility
    }
  }
`);

export const recentPersonQuery = graphql(/* GraphQL */ `
  query RecentPerson($id: ID!) {
    person(id: $id) {
      id
      name
      jobTitle
      site
      photoUrl
    }
  }
`);

export const recentPostQuery = graphql(/* GraphQL */ `
  query RecentPost($id: ID!) {
    post(id: $id) {
      id
      slug
      title
      excerpt
      deletedAt
      community {
        id
        name
      }
    }
  }
`);
