import { graphql } from '../../../platform/graphql/__generated__/gql.ts';

/** An event as the card of its post shows it. */
export const eventPartFragment = graphql(/* GraphQL */ `
  fragment EventPart on Post {
    id
    title
    author {
      id
      firstName
    }
    event {
      start
      end
      timeZone
      allDay
      startsAt
      endsAt
      place
      callUrl
      recordingUrl
      capacity
      yesCount
      waitingCount
      maybeCount
      movedAt
      movedFrom
      cancelledAt
      cancelReason
      viewerAnswer
      viewerWaitingPlace
      viewerCanAnswer
      viewerAnswerRefusal {
        code
        message
      }
      viewerCanChange
      viewerCanCancel
      viewerCanAddRecording
    }
  }
`);
