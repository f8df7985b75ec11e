import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { ModerationDecision } from './moderation-decision.entity.ts';
import { Report, ReportReason } from './report.entity.ts';

export enum ReportStatus {
  waiting = 'waiting',
  hidden = 'hidden',
  kept = 'kept',
  deleted = 'deleted',
}
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'What became of a report.',
  valuesMap: {
    waiting: { description: 'The managers have not decided yet.' },
    hidden: { description: 'What was reported is hidden.' },
    kept: { description: 'What was reported stays, with a reason.' },
    deleted: { description: 'Its author deleted it meanwhile.' },
  },
});

export enum ModerateAct {
  hide = 'hide',
  restore = 'restore',
  dismiss = 'dismiss',
}
registerEnumType(ModerateAct, {
  name: 'ModerateAct',
  description: 'What is done with a post or a comment.',
  valuesMap: {
    hide: { description: 'Only its author and the managers still see it; the author reads why.' },
    restore: { description: 'Shows again what was hidden.' },
    dismiss: { description: 'Leaves it as it is; those who reported it read why.' },
  },
});

/** A rule of the guide as it stood when someone was shown it: a section of a published version never changes. */
@ObjectType({ description: 'A rule of the guide on which a decision rests, as that version has it.' })
export class CitedRule {
  @Field(() => ID, { description: 'Id of the section.' })
  id: string;

  @Field(() => ID)
  documentId: string;

  @Field(() => ID)
  versionId: string;

  @Field(() => String, { description: 'The same in all versions: its place on the reading page.' })
  key: string;

  @Field(() => Int, { description: 'Place in its version, from 1.' })
  position: number;

  @Field(() => String, { description: "In the viewer's language." })
  title: string;

  @Field(() => String, { description: 'Where the rule comes from.' })
  source: string;

  @Field(() => Int, { description: 'Number of that version.' })
  versionNumber: number;
}

/** A post or comment with its open reports. Made from them when asked: no row of its own. */
@ObjectType({ implements: () => [Node], description: 'A post or a comment that people reported and nobody decided on yet.' })
export class ReportedThing {
  @NodeId('reported')
  id: string;

  communityId: string;

  postId: string;

  commentId: string | null;

  @Field(() => Int, { description: 'Open reports.' })
  reportCount: number;

  @Field(() => [ReportReason], { description: 'Each reason once.' })
  reasons: ReportReason[];

  @Field(() => Date, { description: 'Time of the first open report.' })
  oldestAt: Date;
}

@ObjectType({ description: 'A page of what waits for a decision, oldest first.' })
export class ReportedThingConnection extends connectionOf(ReportedThing) {
  /** uuid of the community it is about; null for all that the viewer manages. */
  communityId: string | null;
}

@ObjectType({ description: 'A page of reports.' })
export class ReportConnection extends connectionOf(Report) {}

@ObjectType({ description: 'A page of decisions.' })
export class ModerationDecisionConnection extends connectionOf(ModerationDecision) {}

@ObjectType({ description: 'A page of the audit trail.' })
export class AuditEntryConnection extends connectionOf(AuditEntry) {}

@InputType()
export class ReportInput {
  @Field(() => ID, { nullable: true, description: 'Either a post …' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: '… or a comment.' })
  commentId?: string | null;

  @Field(() => ReportReason, { description: 'Why.' })
  reason: ReportReason;

  @Field(() => String, { defaultValue: '', description: 'For the managers; at most 1,000 characters.' })
  note: string;
}

@ObjectType()
export class ReportPayload extends Payload {
  @Field(() => Report, { nullable: true })
  report?: Report | null;
}

@InputType()
export class ModerateInput {
  @Field(() => ID, { nullable: true, description: 'Either a post …' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: '… or a comment.' })
  commentId?: string | null;

  @Field(() => ModerateAct, { description: 'What is decided.' })
  act: ModerateAct;

  @Field(() => String, { description: 'The person concerned reads it: the author, or those who reported.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The rule of the guide in force that it rests on; hiding needs one.' })
  sectionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A report that this answers: refused when another manager answered it meanwhile.' })
  reportId?: string | null;
}

@InputType()
export class LockThreadInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { description: 'All who read the thread see it.' })
  reason: string;
}

@InputType()
export class UnlockThreadInput {
  @Field(() => ID)
  postId: string;

  @Field(() => String, { description: 'The author reads it.' })
  reason: string;
}

@ObjectType()
export class ModerationPayload extends Payload {
  @Field(() => ModerationDecision, { nullable: true })
  decision?: ModerationDecision | null;

  @Field(() => Post, { nullable: true, description: 'The post, or the one above the comment.' })
  post?: Post | null;

  @Field(() => Comment, { nullable: true })
  comment?: Comment | null;
}
