import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.ts';
import { Payload } from '../../../platform/graphql/payload.ts';
import { Bookmark } from './bookmark.entity.ts';

@ObjectType({ description: 'A page of what I put aside, the last first.' })
export class BookmarkConnection extends connectionOf(Bookmark) {}

@ArgsType()
export class BookmarksArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those where each of these words stands in my note, the title of the post, or the text put aside; accents and capitals do not count.' })
  search?: string | null;
}

@InputType()
export class KeepBookmarkInput {
  @Field(() => ID, { description: 'A post or a comment. What is put aside already takes the new note and reminder.' })
  thingId: string;

  @Field(() => String, { nullable: true, description: 'My own words, for nobody else; at most 500 characters.' })
  note?: string | null;

  @Field(() => Date, { nullable: true, description: 'When to remind me, at most a year ahead; null for not at all.' })
  remindAt?: Date | null;
}

@InputType()
export class RemoveBookmarkInput {
  @Field(() => ID, { description: 'The post or comment that is no longer put aside.' })
  thingId: string;
}

@ObjectType()
export class BookmarkPayload extends Payload {
  @Field(() => Bookmark, { nullable: true, description: 'As it is kept; after removing, null.' })
  bookmark?: Bookmark | null;
}
