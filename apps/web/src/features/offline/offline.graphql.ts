import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const stillSeenQuery = graphql(/* GraphQL */ `
  query StillSeen($ids: [ID!]!) {
    stillSeen(ids: $ids)
  }
`);
