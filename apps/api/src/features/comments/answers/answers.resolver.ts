import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../../posts/post.entity.ts';
import { AnswerChoice } from '../../posts/questions/answer-choice.entity.ts';
import { Comment } from '../comment.entity.ts';
import { AnswersQueries } from './answers.queries.ts';
import { AnswersService } from './answers.service.ts';
import { AcceptAnswerInput, AnswerChoiceConnection, AnswerPayload, WithdrawAnswerInput } from './answers.types.ts';

@Resolver(() => Post)
export class PostAnswersResolver {
  constructor(
    private readonly queries: AnswersQueries,
    private readonly answers: AnswersService,
    private readonly can: Can,
  ) {}

  @ResolveField(() => Comment, { nullable: true, description: 'The comment or reply accepted as the answer; null where there is none, and where it is not yours to see.' })
  acceptedAnswer(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Comment | null> {
    return this.queries.accepted(viewer, post);
  }

  @ResolveField(() => AnswerChoice, { nullable: true, description: 'Who accepted the answer that stands, and when.' })
  answerChoice(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<AnswerChoice | null> {
    return this.queries.latest(viewer, post);
  }

  @ResolveField(() => AnswerChoiceConnection, { description: 'What was accepted as the answer to a question and taken back, the latest first; nothing while it is a discussion.' })
  async answerChoices(@AsViewer() viewer: Viewer, @Parent() post: Post, @Args() page: PageArgs): Promise<Connection<AnswerChoice>> {
    return toConnection(await this.queries.history(viewer, post, page), page);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may accept an answer and take it back: who asked, and the managers.' })
  viewerCanAcceptAnswer(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'acceptAnswer', Post, post);
  }

  @Mutation(() => AnswerPayload, { description: 'Accepts a comment or reply as the answer to the question above it, in place of one accepted before.' })
  async acceptAnswer(@AsViewer() viewer: Viewer, @Args('input') input: AcceptAnswerInput): Promise<AnswerPayload> {
    return { post: await this.answers.accept(viewer, input.commentId) };
  }

  @Mutation(() => AnswerPayload, { description: 'Takes the accepted answer back: the question waits for one again.' })
  async withdrawAnswer(@AsViewer() viewer: Viewer, @Args('input') input: WithdrawAnswerInput): Promise<AnswerPayload> {
    return { post: await this.answers.withdraw(viewer, input.postId) };
  }
}

@Resolver(() => AnswerChoice)
export class AnswerChoiceResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Boolean, { description: 'The answer was taken back.' })
  withdrawn(@Parent() choice: AnswerChoice): boolean {
    return choice.commentId === null;
  }

  @ResolveField(() => Comment, { nullable: true, description: 'What was accepted; null where it was taken back, and for what is not yours to see.' })
  async comment(@AsViewer() viewer: Viewer, @Parent() choice: AnswerChoice): Promise<Comment | null> {
    const comment = await this.see.one(viewer, Comment, choice.commentId);
    return comment?.deletedAt ? null : comment;
  }

  @ResolveField(() => Person, { description: 'Who accepted it or took it back.' })
  chosenBy(@AsViewer() viewer: Viewer, @Parent() choice: AnswerChoice): Promise<Person> {
    return this.see.one(viewer, Person, choice.chosenById) as Promise<Person>;
  }
}
