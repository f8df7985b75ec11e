import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const haveSameQuestionMutation = graphql(/* GraphQL */ `
  mutation HaveSameQuestion($input: HaveSameQuestionInput!) {
    haveSameQuestion(input: $input) {
      post {
        id
        sameQuestionCount
        viewerHasSameQuestion
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const convertPostMutation = graphql(/* GraphQL */ `
  mutation ConvertPost($input: ConvertPostInput!) {
    convertPost(input: $input) {
      post {
        id
        ...PostCard
        ...AcceptedAnswer
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
