import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Person } from './person.entity.ts';

@ObjectType({ description: 'A page of people.' })
export class PersonConnection extends connectionOf(Person) {}

@ArgsType()
export class PeopleArgs {
  @Field(() => String, { nullable: true, description: 'Any part of a name, job or site; accents and small typing mistakes are forgiven.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this entity and those below it.' })
  entityId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those who read what stands inside this community, to mention them there: everyone in an open one, else its members. Nobody where I do not read it myself.',
  })
  readsCommunityId?: string | null;
}
