import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const adoptionQuery = graphql(/* GraphQL */ `
  query Adoption($versionId: ID!) {
    documentVersion(id: $versionId) {
      id
      number
      acceptBy
      publishedAt
      adoption {
        people
        accepted
        byEntity {
          entity {
            id
            name
          }
          parentId
          people
          accepted
        }
        overTime {
          on
          accepted
        }
      }
    }
  }
`);
