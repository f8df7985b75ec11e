import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';
import { parse } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Comment } from '../comments/comment.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Post } from '../posts/post.entity.ts';
import { WrittenTexts } from '../posts/written-text.service.ts';
import { DraftVersion } from './draft-version.entity.ts';
import { Draft, DraftKind } from './draft.entity.ts';
import { DraftsQueries } from './drafts.queries.ts';
import { DraftsService } from './drafts.service.ts';
import { DiscardDraftInput, DiscardDraftPayload, DraftArgs, DraftConnection, DraftPayload, SaveDraftInput, SettleDraftInput, TakeDraftVersionInput } from './drafts.types.ts';
import { kindOfThing, placeFrom, thingOf } from './place.ts';

const excerptCharacters = 280;

@Resolver(() => Draft)
export class DraftsResolver {
  constructor(
    private readonly see: See,
    private readonly queries: DraftsQueries,
    private readonly drafts: DraftsService,
    private readonly texts: WrittenTexts,
  ) {}

  @ResolveField(() => ID, { nullable: true, description: 'The community, post or comment it is for, or the scheduled post, also where I no longer see it; none for a post whose community is yet to be chosen.' })
  thingId(@Parent() { kind, thingId }: Draft): string | null {
    return thingId && toNodeId(kindOfThing[kind], thingId);
  }

  @ResolveField(() => String, { description: `The beginning of the text on one line, at most ${excerptCharacters} characters; its title where there is no text yet.` })
  async excerpt(@AsViewer() viewer: Viewer, @Parent() { title, bodyMarkdown }: Draft): Promise<string> {
    if (!bodyMarkdown.trim()) return title;
    const parsed = parse(bodyMarkdown);
    // What is half written need not be in our dialect yet.
    return parsed.ok ? this.texts.excerpt(viewer, parsed.tree, excerptCharacters) : [...bodyMarkdown.replace(/\s+/g, ' ').trim()].slice(0, excerptCharacters).join('');
  }

  @ResolveField(() => Community, { nullable: true, description: 'Where it will be posted; null where it is yet to be chosen, is for something else, or is not mine to see.' })
  community(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Draft): Promise<Community | null> {
    return this.see.one(viewer, Community, kind === DraftKind.post ? thingId : null);
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post that it comments or rewords; null for something else, and where it is not mine to see.' })
  post(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Draft): Promise<Post | null> {
    return this.see.one(viewer, Post, kind === DraftKind.comment || kind === DraftKind.postEdit ? thingId : null);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment that it answers or rewords; null for something else, and where it is not mine to see.' })
  comment(@AsViewer() viewer: Viewer, @Parent() { kind, thingId }: Draft): Promise<Comment | null> {
    return this.see.one(viewer, Comment, kind === DraftKind.reply || kind === DraftKind.commentEdit ? thingId : null);
  }

  @ResolveField(() => [DraftVersion], { description: 'Other words for the same place, written on another device, the newest first.' })
  otherVersions(@AsViewer() viewer: Viewer, @Parent() draft: Draft): Promise<DraftVersion[]> {
    return this.queries.versions(viewer, draft);
  }

  @Mutation(() => DraftPayload, { description: 'Keeps what I am writing. Words of another device that were not read before are kept beside.' })
  async saveDraft(@AsViewer() viewer: Viewer, @Args('input') input: SaveDraftInput): Promise<DraftPayload> {
    return { draft: await this.drafts.save(viewer, input) };
  }

  @Mutation(() => DiscardDraftPayload, { description: 'Forgets what I was writing for a place: it was sent, or I gave it up.' })
  async discardDraft(@AsViewer() viewer: Viewer, @Args('input') input: DiscardDraftInput): Promise<DiscardDraftPayload> {
    return { draft: await this.drafts.discard(viewer, input) };
  }

  @Mutation(() => DraftPayload, { description: 'Gets another version back; the words that stood become the other version.' })
  async takeDraftVersion(@AsViewer() viewer: Viewer, @Args('input') input: TakeDraftVersionInput): Promise<DraftPayload> {
    return { draft: await this.drafts.take(viewer, input.draftVersionId) };
  }

  @Mutation(() => DraftPayload, { description: 'Keeps the words that stand and forgets the other versions.' })
  async settleDraft(@AsViewer() viewer: Viewer, @Args('input') input: SettleDraftInput): Promise<DraftPayload> {
    return { draft: await this.drafts.settle(viewer, input.draftId) };
  }
}

@Resolver(() => ViewerType)
export class ViewerDraftsResolver {
  constructor(
    private readonly see: See,
    private readonly queries: DraftsQueries,
  ) {}

  @ResolveField(() => DraftConnection, { description: 'What I am writing, the last written first.' })
  async drafts(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Draft>> {
    return toConnection(await this.queries.all(viewer, page), page);
  }

  @ResolveField(() => Draft, { nullable: true, description: 'What I am writing for one place; null where nothing is kept.' })
  draft(@AsViewer() viewer: Viewer, @Args() { kind, thingId }: DraftArgs): Promise<Draft | null> {
    // An id that can be of nothing there has no draft.
    if (thingId && !this.see.uuidOf(thingOf(kind), thingId)) return Promise.resolve(null);
    return kind !== DraftKind.post && !thingId ? Promise.resolve(null) : this.queries.at(viewer, placeFrom(this.see, { kind, thingId }));
  }
}
