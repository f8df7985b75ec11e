import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const previewLinkMutation = graphql(/* GraphQL */ `
  mutation PreviewLink($input: PreviewLinkInput!) {
    previewLink(input: $input) {
      card {
        url
        title
        description
        siteName
        path
        pictureUrl
      }
    }
  }
`);
