import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

export const communityCareQuery = graphql(/* GraphQL */ `
  query CommunityCare($id: ID!) {
    community(id: $id) {
      id
      pendingRequestCount
      resources {
        id
        title
        reviewOn
        isToBeReviewed
      }
      pinnedPosts {
        id
        title
        excerpt
        pinReviewOn
        pinIsToBeReviewed
      }
      reportedThings(first: 1) {
        totalCount
      }
      care {
        unansweredQuestionCount
        unansweredQuestions {
          id
          title
          excerpt
          language
          createdAt
          author {
            id
            name
            photoUrl
          }
        }
        unansweredFirstPosts {
          id
          title
          excerpt
          language
          createdAt
          author {
            id
            name
            photoUrl
          }
        }
        figures {
          members
          activeInWeek
          activeInMonth
          postsInMonth
          commentsInMonth
          weeks {
            startsAt
            active
            posts
            comments
          }
        }
      }
    }
  }
`);
