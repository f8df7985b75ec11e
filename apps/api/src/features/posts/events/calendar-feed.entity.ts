import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'That my events can be read by other calendars, at an address that was shown once.' })
@Entity()
export class CalendarFeed {
  @PrimaryColumn('uuid')
  personId: string;

  /** SHA-256 of the token in the address; the token itself is kept nowhere. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => Date, { description: 'The address is this old.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'Last read by a calendar then, to the hour; null before.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastReadAt: Date | null;
}
