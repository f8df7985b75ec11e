import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lastDay } from '@parvis/domain';
import { errorMessage } from '@parvis/i18n';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { UserErrorType } from '../../../platform/graphql/payload.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { Person } from '../../people/person.entity.ts';
import { Post, PostKind } from '../post.entity.ts';
import { PostConnection } from '../posts.types.ts';
import { EventAnswer } from './event-answer.entity.ts';
import { Event } from './event.entity.ts';
import { EventAnswerKind } from './events.enums.ts';
import { EventsQueries } from './events.queries.ts';
import { EventsService } from './events.service.ts';
import { AddEventRecordingInput, AnswerEventInput, CancelEventInput, ChangeEventInput, EventAnswerConnection, EventAnswersArgs, EventPayload } from './events.types.ts';

@Resolver(() => Event)
export class EventsResolver {
  constructor(
    private readonly queries: EventsQueries,
    private readonly events: EventsService,
    private readonly can: Can,
  ) {}

  @ResolveField(() => String, { description: 'As the organizer’s clock shows it: 2026-12-05T12:30; of an event of whole days, its last day.' })
  end(@Parent() event: Event): string {
    return event.allDay ? `${lastDay(event.localEnd)}T00:00` : event.localEnd;
  }

  @ResolveField(() => EventAnswerKind, { nullable: true, description: 'What I answered; null before.' })
  viewerAnswer(@Parent() event: Event): EventAnswerKind | null {
    return event.mine?.answer ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'My place in the waiting list, from 1; null for who does not wait.' })
  viewerWaitingPlace(@Parent() event: Event): number | null {
    return event.mine?.waitingPlace ?? null;
  }

  @ResolveField(() => EventAnswerConnection, { description: 'Who answered.' })
  async answers(@AsViewer() viewer: Viewer, @Parent() event: Event, @Args() { list, ...page }: EventAnswersArgs): Promise<Connection<EventAnswer>> {
    return toConnection(await this.queries.answers(viewer, event, list, page), page);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may answer, or answer otherwise.' })
  viewerCanAnswer(@AsViewer() viewer: Viewer, @Parent() event: Event): Promise<boolean> {
    return this.can.may(viewer, 'answer', Event, event);
  }

  @ResolveField(() => UserErrorType, { nullable: true, description: 'Why I may not answer; null for who may.' })
  async viewerAnswerRefusal(@AsViewer() viewer: Viewer, @Parent() event: Event): Promise<UserErrorType | null> {
    const code = await this.can.check(viewer, 'answer', Event, event);
    return code && { code, field: null, message: errorMessage(code, viewer.language) };
  }

  @ResolveField(() => Boolean, { description: 'Whether I may change when and where.' })
  viewerCanChange(@AsViewer() viewer: Viewer, @Parent() event: Event): Promise<boolean> {
    return this.can.may(viewer, 'change', Event, event);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may cancel it.' })
  viewerCanCancel(@AsViewer() viewer: Viewer, @Parent() event: Event): Promise<boolean> {
    return this.can.may(viewer, 'cancel', Event, event);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may add its recording.' })
  viewerCanAddRecording(@AsViewer() viewer: Viewer, @Parent() event: Event): Promise<boolean> {
    return this.can.may(viewer, 'addRecording', Event, event);
  }

  @Mutation(() => EventPayload, { description: 'Answers an event, or answers otherwise, until it begins.' })
  async answerEvent(@AsViewer() viewer: Viewer, @Args('input') input: AnswerEventInput): Promise<EventPayload> {
    return { post: await this.events.answer(viewer, input) };
  }

  @Mutation(() => EventPayload, { description: 'Changes when, where and for how many an event of mine is; who answered is told of another date.' })
  async changeEvent(@AsViewer() viewer: Viewer, @Args('input') input: ChangeEventInput): Promise<EventPayload> {
    return { post: await this.events.change(viewer, input) };
  }

  @Mutation(() => EventPayload, { description: 'Says that an event does not take place, and why; who answered is told.' })
  async cancelEvent(@AsViewer() viewer: Viewer, @Args('input') input: CancelEventInput): Promise<EventPayload> {
    return { post: await this.events.cancel(viewer, input) };
  }

  @Mutation(() => EventPayload, { description: 'Adds the recording of an event that began.' })
  async addEventRecording(@AsViewer() viewer: Viewer, @Args('input') input: AddEventRecordingInput): Promise<EventPayload> {
    return { post: await this.events.addRecording(viewer, input) };
  }
}

@Resolver(() => EventAnswer)
export class EventAnswerResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who answered.' })
  person(@AsViewer() viewer: Viewer, @Parent() answer: EventAnswer): Promise<Person> {
    return this.see.one(viewer, Person, answer.personId) as Promise<Person>;
  }
}

@Resolver(() => Post)
export class PostEventResolver {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => Event, { nullable: true, description: 'What it invites to; null for a post of another kind, and for a deleted one.' })
  event(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Event | null> | null {
    return post.deletedAt || post.kind !== PostKind.event ? null : this.queries.ofPost(viewer, post.id);
  }
}

@Resolver(() => ViewerType)
export class MyEventsResolver {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => PostConnection, { description: 'Events to come that I answered, and those of my communities, the next first.' })
  async upcomingEvents(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Post>> {
    return toConnection(await this.queries.upcoming(viewer, page), page);
  }
}

@Resolver(() => Community)
export class CommunityEventsResolver {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => PostConnection, { description: 'Events to come here, the next first.' })
  async upcomingEvents(@AsViewer() viewer: Viewer, @Parent() community: Community, @Args() page: PageArgs): Promise<Connection<Post>> {
    return toConnection(await this.queries.ofCommunity(viewer, community, page), page);
  }
}
