import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** When an event is, for the lists of what comes. */
export const eventLineFragment = graphql(/* GraphQL */ `
  fragment EventLine on Post {
    id
    title
    excerpt
    language
    community {
      id
      name
      language
    }
    event {
      start
      end
      allDay
      startsAt
      endsAt
      place
      callUrl
      cancelledAt
      viewerAnswer
      viewerWaitingPlace
    }
  }
`);

export const answerEventMutation = graphql(/* GraphQL */ `
  mutation AnswerEvent($input: AnswerEventInput!) {
    answerEvent(input: $input) {
      post {
        id
        ...EventPart
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const changeEventMutation = graphql(/* GraphQL */ `
  mutation ChangeEvent($input: ChangeEventInput!) {
    changeEvent(input: $input) {
      post {
        id
        ...EventPart
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const cancelEventMutation = graphql(/* GraphQL */ `
  mutation CancelEvent($input: CancelEventInput!) {
    cancelEvent(input: $input) {
      post {
        id
        viewerCanDelete
        ...EventPart
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const addEventRecordingMutation = graphql(/* GraphQL */ `
  mutation AddEventRecording($input: AddEventRecordingInput!) {
    addEventRecording(input: $input) {
      post {
        id
        ...EventPart
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

export const eventAnswersQuery = graphql(/* GraphQL */ `
  query EventAnswers($postId: ID!, $list: EventList!, $after: String) {
    post(id: $postId) {
      id
      event {
        answers(list: $list, first: 50, after: $after) {
          nodes {
            answeredAt
            person {
              id
              name
              jobTitle
              photoUrl
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const upcomingEventsQuery = graphql(/* GraphQL */ `
  query UpcomingEvents($first: Int!, $after: String) {
    viewer {
      upcomingEvents(first: $first, after: $after) {
        nodes {
          id
          ...EventLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const communityEventsQuery = graphql(/* GraphQL */ `
  query CommunityEvents($communityId: ID!) {
    community(id: $communityId) {
      id
      upcomingEvents(first: 5) {
        nodes {
          id
          ...EventLine
        }
      }
    }
  }
`);

export const calendarFeedQuery = graphql(/* GraphQL */ `
  query CalendarFeed {
    viewer {
      calendarFeed {
        createdAt
        lastReadAt
      }
    }
  }
`);

export const renewCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation RenewCalendarFeed {
    renewCalendarFeed {
      url
      errors {
        code
        message
      }
    }
  }
`);

export const revokeCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation RevokeCalendarFeed {
    revokeCalendarFeed {
      revoked
      errors {
        code
        message
      }
    }
  }
`);
