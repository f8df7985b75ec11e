import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum MembershipRole {
  member = 'member',
  manager = 'manager',
}
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What a person is in a community.',
  valuesMap: {
    member: { description: 'Reads and writes.' },
    manager: { description: 'Lets in, keeps the peace, puts good work forward; a community always has one.' },
  },
});

@ObjectType({ description: 'A person in a community.' })
@Entity()
export class Membership {
  @PrimaryColumn('uuid')
  communityId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Field(() => MembershipRole, { description: 'Member or manager.' })
  @Column('text')
  role: MembershipRole;

  @Field(() => Date, { description: 'Belongs to it since then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  joinedAt: Date;

  /** Came by a rule, and leaves when none names the person any more. */
  @Field(() => Boolean, { description: 'Came by a rule of the community, not by own choice.' })
  @Column('boolean')
  viaRule: boolean;

  /** Last visit of the person to the community's feed. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  seenAt: Date | null;
}
