import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Payload } from '../../platform/graphql/payload.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { RedactionsService } from './redactions.service.ts';

@InputType()
export class RedactWordingInput {
  @Field(() => ID, { nullable: true, description: 'An earlier wording of a post; or else one of a comment.' })
  postEditId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An earlier wording of a comment.' })
  commentEditId?: string | null;

  @Field(() => String, { description: 'Why; its author and all readers of the history see it.' })
  reason: string;
}

@ObjectType()
export class RedactWordingPayload extends Payload {
  @Field(() => Post, { nullable: true, description: 'The post; or the one under which the comment stands.' })
  post?: Post | null;

  @Field(() => Comment, { nullable: true, description: 'The comment, where it is one of its wordings.' })
  comment?: Comment | null;
}

@Resolver()
export class RedactionsResolver {
  constructor(
    private readonly see: See,
    private readonly redactions: RedactionsService,
  ) {}

  @Mutation(() => RedactWordingPayload, { description: 'Wipes an earlier wording from a history, as a manager of the community; that it was there, and why it is gone, stays.' })
  async redactWording(@AsViewer() viewer: Viewer, @Args('input') input: RedactWordingInput): Promise<RedactWordingPayload> {
    const { post, comment } = await this.redactions.redact(viewer, input);
    return { post: await this.see.one(viewer, Post, post.id), comment: await this.see.one(viewer, Comment, comment?.id) };
  }
}
