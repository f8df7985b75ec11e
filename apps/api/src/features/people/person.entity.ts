import { Field, ObjectType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Locale } from '../../platform/graphql/scalars.ts';

@ObjectType({ implements: () => [Node], description: 'An employee, under a real name.' })
@Entity()
export class Person {
  @NodeId('person')
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'As written at work.' })
  @Column('text')
  firstName: string;

  @Field(() => String, { description: 'As written at work.' })
  @Column('text')
  lastName: string;

  @Field(() => String, { description: 'Work address.' })
  @Column('text')
  email: string;

  @Column('text')
  jobTitleFr: string;

  @Column('text')
  jobTitleEn: string;

  @Column('uuid')
  entityId: string;

  @Field(() => String, { description: 'Where the person works, such as Rennes.' })
  @Column('text')
  site: string;

  @Field(() => [Locale], { description: 'Languages the person works in, preferred first.' })
  @Column('text', { array: true })
  languages: Language[];

  /** Language of the interface. */
  @Column('text')
  language: Language;

  @Field(() => String, { description: 'IANA name, such as Europe/Paris.' })
  @Column('text')
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'Address of the photo; initials stand in for it.' })
  @Column('text', { nullable: true })
  photoUrl: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  homeSeenAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deactivatedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
