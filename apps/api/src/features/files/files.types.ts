import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.ts';
import { File } from './file.entity.ts';

@ObjectType({ description: 'What I may send: told before anything is on its way.' })
export class FileAllowance {
  @Field(() => Int, { description: 'Bytes of one image, at most.' })
  imageBytes: number;

  @Field(() => Int, { description: 'Bytes of one other file, at most.' })
  fileBytes: number;

  @Field(() => Int, { description: 'Files in one text, at most.' })
  filesInText: number;

  @Field(() => Float, { description: 'Bytes that I may still send today.' })
  bytesToday: number;

  @Field(() => Float, { description: 'Bytes that I may still send in all.' })
  bytesInAll: number;

  @Field(() => [String], { description: 'Ends of names that are accepted, in small letters without dot.' })
  extensions: string[];
}

@InputType()
export class ReceiveFileInput {
  @Field(() => ID, { description: 'The last part of the address under which it was sent.' })
  fileId: string;
}

@ObjectType()
export class FilePayload extends Payload {
  @Field(() => File, { nullable: true })
  file?: File | null;
}
