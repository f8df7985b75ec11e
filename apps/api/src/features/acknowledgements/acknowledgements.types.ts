import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';

@ObjectType({ description: 'Where I stand with a document.' })
export class ViewerAcceptance {
  @Field(() => Boolean, { description: 'It addresses me: acceptance is asked.' })
  required: boolean;

  @Field(() => Boolean, { description: 'I accepted the version in force, or one since which only minor versions came.' })
  accepted: boolean;

  @Field(() => DocumentVersion, { nullable: true, description: 'The last version I accepted.' })
  acceptedVersion: DocumentVersion | null;

  @Field(() => Acknowledgement, { nullable: true, description: 'The proof of it.' })
  acknowledgement: Acknowledgement | null;

  @Field(() => String, { nullable: true, description: 'Day until which acceptance is asked, as 2026-12-15.' })
  acceptBy: string | null;
}

@ObjectType({ description: 'A page of acknowledgements.' })
export class AcknowledgementConnection extends connectionOf(Acknowledgement) {}

@InputType()
export class AcknowledgeVersionInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => Locale, { description: 'Language of the text that was read.' })
  language: Locale;

  @Field(() => String, { description: 'SHA-256 of the exact text that was shown: a version is accepted as it was read.' })
  textSha256: string;
}

@ObjectType()
export class AcknowledgeVersionPayload extends Payload {
  @Field(() => Acknowledgement, { nullable: true })
  acknowledgement?: Acknowledgement | null;

  @Field(() => Document, { nullable: true })
  document?: Document | null;
}
