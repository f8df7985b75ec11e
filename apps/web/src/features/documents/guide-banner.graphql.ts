import { graphql } from '../../platform/graphql/__generated__/gql.ts';

export const guideBannerQuery = graphql(/* GraphQL */ `
  query GuideBanner {
    guide {
      id
      audience
      versionInForce {
        id
        number
        text {
          readingMinutes
        }
      }
      viewerAcceptance {
        required
        accepted
        acceptBy
        acceptedVersion {
          id
          number
        }
      }
    }
  }
`);
