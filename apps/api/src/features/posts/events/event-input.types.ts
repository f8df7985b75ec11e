import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'When and where. Times are as the organizer’s clock shows them.' })
export class EventInput {
  @Field(() => String, { description: '2026-12-05T10:00.' })
  start: string;

  @Field(() => String, { description: '2026-12-05T12:30; of an event of whole days, its last day.' })
  end: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Only the days count.' })
  allDay: boolean;

  @Field(() => String, { description: 'IANA name of the zone of that clock.' })
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'Where, in words; at most 200 characters.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the call; https only.' })
  callUrl?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many places; none given: as many as come.' })
  capacity?: number | null;
}
