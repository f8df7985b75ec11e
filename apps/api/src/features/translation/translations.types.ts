import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { RichTextTree } from '@parvis/rich-text';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale, RichText } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Names a post or a comment, one of the two.' })
export class TranslateInput {
  @Field(() => ID, { nullable: true, description: 'The post, or `commentId`: one of them.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment, or `postId`: one of them.' })
  commentId?: string | null;

  @Field(() => Locale, { description: 'The language to read it in.' })
  into: Locale;
}

@ObjectType({ description: 'A text in another language, as a machine says it. Whom and what it mentions are those of the text.' })
export class Translation {
  @Field(() => Locale, { description: 'The language in which it was written.' })
  from: Locale;

  @Field(() => Locale, { description: 'The language of the translation.' })
  into: Locale;

  @Field(() => String, { nullable: true, description: 'The title of a post that has one.' })
  title: string | null;

  @Field(() => RichText, { description: 'The text.' })
  body: RichTextTree;
}

@ObjectType()
export class TranslatePayload extends Payload {
  @Field(() => Translation, { nullable: true, description: 'None where an error says why.' })
  translation?: Translation | null;
}
