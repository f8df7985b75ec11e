import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const setAudienceMutation = graphql(/* GraphQL */ `
  mutation SetAudience($input: SetAudienceInput!) {
    setAudience(input: $input) {
      document {
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

export const entitiesToAddressQuery = graphql(/* GraphQL */ `
  query EntitiesToAddress {
    entities {
      id
      name
      peopleCount
      parent {
        id
      }
    }
  }
`);

export const peopleToAddressQuery = graphql(/* GraphQL */ `
  query PeopleToAddress($search: String!) {
    people(first: 8, search: $search) {
      nodes {
        id
        name
        jobTitle
      }
    }
  }
`);
