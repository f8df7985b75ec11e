import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RichTextTree } from '@parvis/rich-text';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { RichText } from '../../../platform/graphql/scalars.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Person } from '../../people/person.entity.ts';
import { CommunityInput, CommunityPayload } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import { AboutQueries } from './about.queries.ts';
import { AboutService } from './about.service.ts';
import { ChooseCommunityCoverInput, CommunityCover, EditCommunityTextsInput } from './about.types.ts';
import { BesideQueries } from './beside.queries.ts';
import { HouseRule } from './house-rule.entity.ts';
import { Resource } from './resource.entity.ts';
import { revisions } from './revisions.ts';
import { Topics } from '../topics/topics.service.ts';
import { MentionedTopic } from '../topics/topics.types.ts';
import { mentionedIn, topicsNamedIn, treeOf } from './written.ts';

/** What a community says of itself. */
@Resolver(() => Community)
export class AboutResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: AboutQueries,
    private readonly about: AboutService,
    private readonly beside: BesideQueries,
    private readonly topicsInUse: Topics,
  ) {}

  @Query(() => [String], { description: 'While naming topics: those in use that begin like this, the most used first.' })
  topicsLike(@AsViewer() viewer: Viewer, @Args('typed', { description: 'As typed so far.' }) typed: string): Promise<string[]> {
    return this.queries.topicsLike(viewer, typed);
  }

  @ResolveField(() => RichText, { nullable: true, description: 'What it says of itself at length; null where nothing is written, and for who is only invited to a secret one.' })
  async description(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<RichTextTree | null> {
    return treeOf(await this.descriptionMarkdown(viewer, community));
  }

  @ResolveField(() => String, { description: 'The same as Markdown, for editing.' })
  async descriptionMarkdown(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string> {
    return (await this.can.may(viewer, 'seeAround', Community, community)) ? community.descriptionMarkdown : '';
  }

  @ResolveField(() => RichText, { nullable: true, description: 'What its members read when they come; null where nothing is written, and for others.' })
  async welcome(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<RichTextTree | null> {
    return treeOf(await this.welcomeMarkdown(viewer, community));
  }

  @ResolveField(() => String, { description: 'The same as Markdown, for editing.' })
  async welcomeMarkdown(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string> {
    return (await this.can.may(viewer, 'readWelcome', Community, community)) ? community.welcomeMarkdown : '';
  }

  @ResolveField(() => Boolean, { description: 'Whether the welcome waits for me: I belong, there is one, and I never dismissed it.' })
  async viewerIsToBeWelcomed(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    const [welcome, { welcomed }] = await Promise.all([this.welcomeMarkdown(viewer, community), this.beside.of(viewer, community.id)]);
    return welcome !== '' && !welcomed;
  }

  @ResolveField(() => [Person], { description: 'People mentioned in what it says, for drawing their names.' })
  async mentionedPeople(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Person[]> {
    return this.see.many(viewer, Person, mentionedIn('person', ...(await this.textsFor(viewer, community))));
  }

  @ResolveField(() => [Community], { description: 'Communities mentioned in what it says, for drawing their names: those that I may know of.' })
  async mentionedCommunities(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Community[]> {
    return this.see.many(viewer, Community, mentionedIn('community', ...(await this.textsFor(viewer, community))));
  }

  @ResolveField(() => [MentionedTopic], { description: 'What stands in what it says after `#` and is a topic of a community that I may find.' })
  async mentionedTopics(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<MentionedTopic[]> {
    const typed = topicsNamedIn(...(await this.textsFor(viewer, community)));
    return this.topicsInUse.named(viewer, typed);
  }

  @ResolveField(() => CommunityCover, { description: 'How the strip above it is drawn.' })
  cover(@Parent() { coverPaving, coverTint }: Community): CommunityCover {
    return { paving: coverPaving, tint: coverTint };
  }

  @ResolveField(() => [HouseRule], { description: 'Its own rules, in their order; at most 15. Empty for who is only invited to a secret one.' })
  houseRules(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<HouseRule[]> {
    return this.queries.rules(viewer, community.id);
  }

  @ResolveField(() => [Resource], { description: 'What it keeps at hand, at most 5, as far as I may read it.' })
  resources(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<Resource[]> {
    return this.queries.resources(viewer, community.id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Names the description and the welcome as they stand, for saving them; null for who does not manage it.' })
  async textsRevision(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? revisions.texts(community) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Names the cover as it stands, for saving it; null for who does not manage it.' })
  async coverRevision(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<string | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? revisions.cover(community) : null;
  }

  /** What it says of itself, as far as the viewer may read it. */
  private textsFor(viewer: Viewer, community: Community): Promise<[string, string]> {
    return Promise.all([this.descriptionMarkdown(viewer, community), this.welcomeMarkdown(viewer, community)]);
  }

  @Mutation(() => CommunityPayload, { description: 'Changes the description and the welcome; its managers only.' })
  async editCommunityTexts(@AsViewer() viewer: Viewer, @Args('input') input: EditCommunityTextsInput): Promise<CommunityPayload> {
    return { community: await this.about.editTexts(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Chooses how the strip above it is drawn; its managers only.' })
  async chooseCommunityCover(@AsViewer() viewer: Viewer, @Args('input') input: ChooseCommunityCoverInput): Promise<CommunityPayload> {
    return { community: await this.about.chooseCover(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Notes that I read the welcome: it never comes again, on any device.' })
  async dismissWelcome(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.about.dismissWelcome(viewer, input.communityId) };
  }
}
