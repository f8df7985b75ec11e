import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { Post } from '../post.entity.ts';
import { mostUnanswered, QuestionsQueries } from './questions.queries.ts';
import { QuestionsService } from './questions.service.ts';
import { ConvertPostInput, HaveSameQuestionInput, QuestionPayload } from './questions.types.ts';

@Resolver(() => Post)
export class QuestionsResolver {
  constructor(
    private readonly queries: QuestionsQueries,
    private readonly questions: QuestionsService,
    private readonly can: Can,
  ) {}

  @ResolveField(() => Int, { description: 'How many others said that they have the same question.' })
  async sameQuestionCount(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<number> {
    return (await this.queries.same(viewer, post)).count;
  }

  @ResolveField(() => Boolean, { description: 'Whether I am one of them.' })
  async viewerHasSameQuestion(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return (await this.queries.same(viewer, post)).mine;
  }

  @ResolveField(() => Boolean, { description: 'Whether I may say that I have the same question: anyone but who asked.' })
  viewerCanHaveSameQuestion(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'haveSameQuestion', Post, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may make a question of it, or a discussion: its author and the managers.' })
  viewerCanConvert(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<boolean> {
    return this.can.may(viewer, 'convert', Post, post);
  }

  @Mutation(() => QuestionPayload, { description: 'Says that I have the same question, or not any more.' })
  async haveSameQuestion(@AsViewer() viewer: Viewer, @Args('input') input: HaveSameQuestionInput): Promise<QuestionPayload> {
    return { post: await this.questions.haveSame(viewer, input) };
  }

  @Mutation(() => QuestionPayload, { description: 'Makes a question of a discussion, or a discussion of a question. Comments, links and reads stay; an accepted answer is withdrawn.' })
  async convertPost(@AsViewer() viewer: Viewer, @Args('input') input: ConvertPostInput): Promise<QuestionPayload> {
    return { post: await this.questions.convert(viewer, input) };
  }
}

@Resolver(() => Community)
export class CommunityQuestionsResolver {
  constructor(private readonly queries: QuestionsQueries) {}

  @ResolveField(() => Int, { description: `Questions here without an accepted answer; ${mostUnanswered} means as many or more.` })
  unansweredQuestionCount(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<number> {
    return this.queries.unanswered(viewer, community);
  }
}
