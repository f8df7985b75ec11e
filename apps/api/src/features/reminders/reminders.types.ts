import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';

export enum ReminderKind {
  bookmark = 'bookmark',
  event_day = 'event_day',
  event_hour = 'event_hour',
  event_moved = 'event_moved',
  event_cancelled = 'event_cancelled',
  event_place = 'event_place',
  pin_review = 'pin_review',
  resource_review = 'resource_review',
}
registerEnumType(ReminderKind, {
  name: 'ReminderKind',
  description: 'Of what a reminder tells.',
  valuesMap: {
    bookmark: { description: 'What I put aside until now.' },
    event_day: { description: 'An event that I answered begins in a day.' },
    event_hour: { description: 'An event that I answered begins in an hour.' },
    event_moved: { description: 'An event that I answered has another date.' },
    event_cancelled: { description: 'An event that I answered does not take place.' },
    event_place: { description: 'I was on the waiting list and have a place now.' },
    pin_review: { description: 'A pinned post that I look after is to be looked at again.' },
    resource_review: { description: 'What a community keeps at hand and I look after is to be looked at again.' },
  },
});

@InputType()
export class DismissReminderInput {
  @Field(() => ID)
  reminderId: string;
}

@ObjectType()
export class DismissReminderPayload extends Payload {
  @Field(() => ID, { nullable: true })
  dismissedReminderId?: string | null;
}
