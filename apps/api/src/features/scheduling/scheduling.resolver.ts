import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId, type ErrorCode, type Language } from '@parvis/domain';
import { errorMessage } from '@parvis/i18n';
import { parse } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { UserErrorType } from '../../platform/graphql/payload.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Community } from '../communities/community.entity.ts';
import { Draft, DraftKind } from '../drafts/draft.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { PostKind } from '../posts/post.entity.ts';
import { WrittenTexts } from '../posts/written-text.service.ts';
import { ScheduledPost } from './scheduled-post.entity.ts';
import { SchedulingQueries } from './scheduling.queries.ts';
import { SchedulingService } from './scheduling.service.ts';
import {
  CancelScheduledPostInput, CancelScheduledPostPayload, EditScheduledPostInput, ReschedulePostInput, ScheduledPostConnection, ScheduledPostPayload, SchedulePostInput,
  SendScheduledPostInput, SendScheduledPostPayload,
} from './scheduling.types.ts';
import { fromStored } from './stored-post.ts';

const excerptCharacters = 280;

@Resolver(() => ScheduledPost)
export class SchedulingResolver {
  constructor(
    private readonly see: See,
    private readonly scheduling: SchedulingService,
    private readonly texts: WrittenTexts,
  ) {}

  @ResolveField(() => Community, { nullable: true, description: 'Where it will stand; null where I no longer see that.' })
  community(@AsViewer() viewer: Viewer, @Parent() { communityId }: ScheduledPost): Promise<Community | null> {
    return this.see.one(viewer, Community, communityId);
  }

  @ResolveField(() => PostKind, { description: 'What it is for.' })
  kind(@Parent() { input }: ScheduledPost): PostKind {
    return fromStored(input.post).kind ?? PostKind.discussion;
  }

  @ResolveField(() => Locale, { description: 'Language it is written in.' })
  language(@Parent() { input }: ScheduledPost): Language {
    return fromStored(input.post).language;
  }

  @ResolveField(() => String, { description: 'What its draft kept beside the text, as the sender keeps it.' })
  options(@Parent() { input }: ScheduledPost): string {
    return input.options;
  }

  @ResolveField(() => String, { description: `The beginning of the text on one line, at most ${excerptCharacters} characters.` })
  async excerpt(@AsViewer() viewer: Viewer, @Parent() { bodyMarkdown }: ScheduledPost): Promise<string> {
    const parsed = parse(bodyMarkdown);
    return parsed.ok ? this.texts.excerpt(viewer, parsed.tree, excerptCharacters) : '';
  }

  @ResolveField(() => UserErrorType, { nullable: true, description: 'Why it could not be posted when its hour came; null while it waits.' })
  refusal(@AsViewer() viewer: Viewer, @Parent() { refusalCode, refusalValues }: ScheduledPost): UserErrorType | null {
    const code = refusalCode as ErrorCode | null;
    return code && { code, field: null, message: errorMessage(code, viewer.language, refusalValues) };
  }

  @Mutation(() => ScheduledPostPayload, { description: 'Keeps a post for its hour. Sending the same clientId again schedules nothing more.' })
  async schedulePost(@AsViewer() viewer: Viewer, @Args('input') input: SchedulePostInput): Promise<ScheduledPostPayload> {
    return { scheduledPost: await this.scheduling.schedule(viewer, input) };
  }

  @Mutation(() => ScheduledPostPayload, { description: 'Changes what a post that waits will be.' })
  async editScheduledPost(@AsViewer() viewer: Viewer, @Args('input') input: EditScheduledPostInput): Promise<ScheduledPostPayload> {
    return { scheduledPost: await this.scheduling.edit(viewer, input) };
  }

  @Mutation(() => ScheduledPostPayload, { description: 'Gives a post that waits, or was refused, another hour.' })
  async reschedulePost(@AsViewer() viewer: Viewer, @Args('input') input: ReschedulePostInput): Promise<ScheduledPostPayload> {
    return { scheduledPost: await this.scheduling.reschedule(viewer, input) };
  }

  @Mutation(() => SendScheduledPostPayload, { description: 'Posts now what waits for its hour. Asking again gives the same post.' })
  async sendScheduledPost(@AsViewer() viewer: Viewer, @Args('input') input: SendScheduledPostInput): Promise<SendScheduledPostPayload> {
    const { post, scheduledPost } = await this.scheduling.sendNow(viewer, input.scheduledPostId);
    return { post, sentScheduledPostId: toNodeId('scheduledpost', scheduledPost.id) };
  }

  @Mutation(() => CancelScheduledPostPayload, { description: 'It will not be posted: what I wrote becomes a draft again.' })
  async cancelScheduledPost(@AsViewer() viewer: Viewer, @Args('input') input: CancelScheduledPostInput): Promise<CancelScheduledPostPayload> {
    const { draft, scheduledPost } = await this.scheduling.cancel(viewer, input.scheduledPostId);
    return { draft, canceledScheduledPostId: toNodeId('scheduledpost', scheduledPost.id) };
  }
}

@Resolver(() => Draft)
export class DraftSchedulingResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => ScheduledPost, { nullable: true, description: 'The scheduled post that it rewords; null for something else, and where it waits no more.' })
  async scheduledPost(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Draft): Promise<ScheduledPost | null> {
    const scheduled = await this.see.one(viewer, ScheduledPost, kind === DraftKind.scheduledEdit ? thingId : null);
    return scheduled?.sentAt ? null : scheduled;
  }
}

@Resolver(() => ViewerType)
export class ViewerSchedulingResolver {
  constructor(private readonly queries: SchedulingQueries) {}

  @ResolveField(() => ScheduledPostConnection, { description: 'My posts that wait for their hour, and those that were refused then; the next one first.' })
  async scheduledPosts(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ScheduledPost>> {
    return toConnection(await this.queries.waiting(viewer, page), page);
  }

  @ResolveField(() => Int, { description: 'My posts that were refused when their hour came, and wait for me to decide.' })
  refusedScheduledPostCount(@AsViewer() viewer: Viewer): Promise<number> {
    return this.queries.refused(viewer);
  }
}
