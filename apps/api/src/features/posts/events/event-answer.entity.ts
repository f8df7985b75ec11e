import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EventAnswerKind } from './events.enums.ts';

@ObjectType({ description: 'What a person answered to an event.' })
@Entity()
export class EventAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid')
  personId: string;

  @Field(() => EventAnswerKind, { description: 'The answer.' })
  @Column('text')
  answer: EventAnswerKind;

  /** The order of the waiting list; null for who has a place. */
  @Column('integer', { nullable: true })
  waitingNumber: number | null;

  @Field(() => Date, { description: 'Answered then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  answeredAt: Date;
}
