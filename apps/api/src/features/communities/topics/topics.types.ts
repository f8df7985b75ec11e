import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A topic of communities that a text names after a `#`.' })
export class MentionedTopic {
  @Field(() => String, { description: 'What stands in the text after its `#`.' })
  typed: string;

  @Field(() => String, { description: 'The topic, as a community that I may find writes it.' })
  topic: string;
}
