import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const organizationQuery = graphql(/* GraphQL */ `
  query Organization {
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
