import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('UserError', { description: 'Something the person can act on. Nothing was written.' })
export class UserErrorType {
  @Field(() => String, { description: 'Stable code, such as REASON_REQUIRED.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Field of the input that it is about.' })
  field: string | null;

  @Field(() => String, { description: "Words in the person's language." })
  message: string;
}

/** What every mutation answers with: the thing, or errors. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserErrorType], { description: 'Empty when it was done.', defaultValue: [] })
  errors?: UserErrorType[];
}
