import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EventAnswerKind } from './events.enums.ts';

@ObjectType({ description: 'When and where a post of the kind event invites to, and who comes.' })
@Entity()
export class Event {
  /** That of its post. */
  @PrimaryColumn('uuid')
  id: string;

  /** That of its post, for the lists of a community. */
  @Column('uuid')
  communityId: string;

  @Field(() => String, { name: 'start', description: 'As the organizer’s clock shows it: 2026-12-05T10:00.' })
  @Column('text')
  localStart: string;

  @Column('text')
  localEnd: string;

  @Field(() => String, { description: 'IANA name of the organizer’s time zone.' })
  @Column('text')
  timeZone: string;

  @Field(() => Boolean, { description: 'Whole days, the same wherever one reads it.' })
  @Column('boolean')
  allDay: boolean;

  @Field(() => Date, { description: 'The instant at which it begins.' })
  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Field(() => Date, { description: 'The instant at which it ends.' })
  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Field(() => String, { nullable: true, description: 'Where, in words.' })
  @Column('text', { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the call.' })
  @Column('text', { nullable: true })
  callUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the recording, added once it began.' })
  @Column('text', { nullable: true })
  recordingUrl: string | null;

  @Field(() => Int, { nullable: true, description: 'How many places there are; null for as many as come.' })
  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('integer')
  sequence: number;

  @Field(() => Date, { nullable: true, description: 'Its date was last changed then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  movedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was to begin before its date was last changed.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  movedFrom: Date | null;

  @Field(() => Date, { nullable: true, description: 'It does not take place: cancelled then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  cancelledAt: Date | null;

  @Column('uuid', { nullable: true })
  cancelledById: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place.' })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Field(() => Int, { description: 'Who have a place and come.' })
  @Column('integer')
  yesCount: number;

  @Field(() => Int, { description: 'Who wait for a place.' })
  @Column('integer')
  waitingCount: number;

  @Field(() => Int, { description: 'Who may come.' })
  @Column('integer')
  maybeCount: number;

  @Field(() => Int, { description: 'Who do not come.' })
  @Column('integer')
  noCount: number;

  /** The viewer's answer and place in the waiting list, where a query read them along. */
  mine?: MyAnswer | null;
}

export interface MyAnswer {
  answer: EventAnswerKind;
  /** 1 for the first who waits; null for who has a place. */
  waitingPlace: number | null;
}
