import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { fromNodeId } from '@parvis/domain';
import { errorMessage } from '@parvis/i18n';
import { Can } from '../../../policies/can.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { UserErrorType } from '../../../platform/graphql/payload.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { PersonConnection } from '../../people/people.types.ts';
import type { Person } from '../../people/person.entity.ts';
import { Post, PostKind } from '../post.entity.ts';
import { PollOption } from './poll-option.entity.ts';
import { Poll } from './poll.entity.ts';
import { PollsQueries, type ReadOption } from './polls.queries.ts';
import { PollsService } from './polls.service.ts';
import { ChangePollOptionsInput, ClosePollInput, PollPayload, PollSilence, VoteInPollInput, WithdrawVoteInput } from './polls.types.ts';

@Resolver(() => Post)
export class PostPollResolver {
  constructor(private readonly queries: PollsQueries) {}

  @ResolveField(() => Poll, { nullable: true, description: 'Its poll, where it is one.' })
  async poll(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Poll | null> {
    return post.kind === PostKind.poll ? this.queries.ofPost(viewer, post.id) : null;
  }
}

@Resolver(() => Poll)
export class PollsResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: PollsQueries,
    private readonly polls: PollsService,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether it takes no more votes: its end has come, or its author closed it.' })
  isClosed(@Parent() poll: Poll): boolean {
    return this.queries.isClosed(poll);
  }

  @ResolveField(() => [PollOption], { description: 'In the order they are offered.' })
  options(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<PollOption[]> {
    return this.queries.options(viewer, poll);
  }

  @ResolveField(() => PollOption, { nullable: true, description: 'One of them; null for what is no option of this poll.' })
  async option(@AsViewer() viewer: Viewer, @Parent() poll: Poll, @Args('id', { type: () => ID }) id: string): Promise<PollOption | null> {
    const options = await this.queries.options(viewer, poll);
    return options.find((option) => option.id === fromNodeId(id, 'option')) ?? null;
  }

  @ResolveField(() => PollSilence, { nullable: true, description: 'Why the viewer reads no results; null where they are shown.' })
  silence(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<PollSilence | null> {
    return this.queries.silence(viewer, poll);
  }

  @ResolveField(() => Boolean, { description: 'Whether my vote is counted.' })
  viewerHasVoted(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<boolean> {
    return this.queries.hasVoted(viewer, poll);
  }

  @ResolveField(() => UserErrorType, { nullable: true, description: 'Why the viewer may not vote, change or withdraw a vote; null for who may.' })
  async viewerVoteRefusal(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<UserErrorType | null> {
    const code = await this.polls.refusal(viewer, 'vote', poll);
    return code && { code, field: null, message: errorMessage(code, viewer.language) };
  }

  @ResolveField(() => Boolean, { description: 'Whether I may close it ahead of its end.' })
  async viewerCanClose(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<boolean> {
    return !this.queries.isClosed(poll) && (await this.can.may(viewer, 'close', Poll, poll));
  }

  @ResolveField(() => Boolean, { description: 'Whether I may offer other options: its author may, until someone votes.' })
  async viewerCanChangeOptions(@AsViewer() viewer: Viewer, @Parent() poll: Poll): Promise<boolean> {
    return (await this.polls.refusal(viewer, 'changeOptions', poll)) === null;
  }

  @Mutation(() => PollPayload, { description: 'Votes in a poll, or changes my vote, until it is closed.' })
  async voteInPoll(@AsViewer() viewer: Viewer, @Args('input') input: VoteInPollInput): Promise<PollPayload> {
    return { poll: await this.polls.vote(viewer, input) };
  }

  @Mutation(() => PollPayload, { description: 'Takes my vote out of a poll, until it is closed.' })
  async withdrawVote(@AsViewer() viewer: Viewer, @Args('input') input: WithdrawVoteInput): Promise<PollPayload> {
    return { poll: await this.polls.withdraw(viewer, input) };
  }

  @Mutation(() => PollPayload, { description: 'Closes a poll of mine ahead of its end.' })
  async closePoll(@AsViewer() viewer: Viewer, @Args('input') input: ClosePollInput): Promise<PollPayload> {
    return { poll: await this.polls.close(viewer, input.postId) };
  }

  @Mutation(() => PollPayload, { description: 'Offers other options in a poll of mine that nobody has voted in.' })
  async changePollOptions(@AsViewer() viewer: Viewer, @Args('input') input: ChangePollOptionsInput): Promise<PollPayload> {
    return { poll: await this.polls.changeOptions(viewer, input) };
  }
}

@Resolver(() => PollOption)
export class PollOptionsResolver {
  constructor(private readonly queries: PollsQueries) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many chose it; null where the viewer reads no results.' })
  voteCount(@Parent() option: ReadOption): number | null {
    return option.silent ? null : option.voteCount;
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether I chose it; null in an anonymous poll, where only the device that voted knows.' })
  viewerChose(@Parent() option: ReadOption): boolean | null {
    return option.viewerChose;
  }

  @ResolveField(() => PersonConnection, { description: 'Who chose it in a named poll, by name; nobody where the viewer reads no results.' })
  async voters(@AsViewer() viewer: Viewer, @Parent() option: ReadOption, @Args() page: PageArgs): Promise<Connection<Person>> {
    return toConnection(await this.queries.voters(viewer, option, page), page);
  }
}
