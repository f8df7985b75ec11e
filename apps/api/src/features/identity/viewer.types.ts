import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Session } from './session.entity.ts';

export enum GrantedRole {
  hr_editor = 'hr_editor',
  security_officer = 'security_officer',
  staff_representative = 'staff_representative',
  communications_editor = 'communications_editor',
  administrator = 'administrator',
}
registerEnumType(GrantedRole, {
  name: 'Role',
  description: 'Roles that an administrator grants, for the whole company.',
  valuesMap: {
    hr_editor: { description: 'Writes and publishes the guide and the policies.' },
    security_officer: { description: 'Answers for the security of the company.' },
    staff_representative: { description: 'Speaks for the employees.' },
    communications_editor: { description: 'Writes, approves and withdraws what may be shared outside.' },
    administrator: { description: 'Runs Parvis; sees no more than others.' },
  },
});

@ObjectType({ description: 'A role that a person holds for the whole company. Everyone may know who speaks in it.' })
export class RoleMark {
  @Field(() => GrantedRole, { description: 'Which one.' })
  role: GrantedRole;

  @Field(() => Date, { description: 'Granted then.' })
  since: Date;
}

@ObjectType('Viewer', { description: 'The person who asks, and the root of what is that person’s own.' })
export class ViewerType {
  @Field(() => Locale, { description: 'Language of the interface.' })
  language: Locale;

  @Field(() => String, { description: 'IANA name.' })
  timeZone: string;

  @Field(() => [GrantedRole], { description: 'Those that I hold for the whole company.' })
  roles: GrantedRole[];
}

/** The viewer as the interface shows it. */
export const viewerShown = (viewer: Viewer): ViewerType => ({
  language: viewer.language as Locale,
  timeZone: viewer.timeZone,
  roles: [...viewer.roles] as GrantedRole[],
});

@ObjectType({ description: 'A page of sessions.' })
export class SessionConnection extends connectionOf(Session) {}

@InputType()
export class EndSessionInput {
  @Field(() => String)
  sessionId: string;
}

@ObjectType()
export class EndSessionPayload extends Payload {
  @Field(() => String, { nullable: true })
  endedSessionId?: string;
}

@InputType()
export class ChoosePreferencesInput {
  @Field(() => Locale, { nullable: true, description: 'Language of pages, mails and errors.' })
  language?: Locale;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether shortcuts of a single key act.' })
  singleKeyShortcuts?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether Enter sends a comment.' })
  enterSends?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether all that is unread has a number.' })
  countsAllUnread?: boolean;
}

@ObjectType()
export class ChoosePreferencesPayload extends Payload {
  @Field(() => ViewerType, { nullable: true })
  viewer?: ViewerType;
}
