import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { kitState, toNodeId } from '@parvis/domain';
import { Can } from '../../policies/can.ts';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { Locale } from '../../platform/graphql/scalars.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Section } from '../documents/section.entity.ts';
import { Person } from '../people/person.entity.ts';
import { kitRevision } from './kit-revision.ts';
import { KitsQueries } from './kits.queries.ts';
import { KitsService } from './kits.service.ts';
import { ShareKit } from './share-kit.entity.ts';
import { ShareProposal } from './share-proposal.entity.ts';
import { Share } from './share.entity.ts';
import {
  ApproveKitInput, CreateKitInput, KitState, KitSuggestion, KitText, Network, NetworkReach, SaveKitInput, ShareKitConnection, ShareKitPayload, WithdrawKitInput,
} from './sharing.types.ts';

@Resolver(() => ShareKit)
export class KitsResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly queries: KitsQueries,
    private readonly kits: KitsService,
  ) {}

  @Query(() => ShareKit, { nullable: true, description: 'Null for what is unknown and for what is not yours to see.' })
  shareKit(@AsViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<ShareKit | null> {
    return this.see.one(viewer, ShareKit, id);
  }

  @Query(() => ShareKitConnection, { description: 'All kits that I may see, whatever their state, the latest first.' })
  async shareKits(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ShareKit>> {
    return toConnection(await this.queries.all(viewer, page), page);
  }

  @ResolveField(() => KitState, { description: 'Where it stands now.' })
  state(@Parent() kit: ShareKit): KitState {
    return kitState(kit, this.clock.now()) as KitState;
  }

  @ResolveField(() => [KitText], { description: 'One per language.' })
  texts(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<KitText[]> {
    return this.queries.texts(viewer, kit.id);
  }

  @ResolveField(() => [KitSuggestion], { description: 'Texts to start from, by language and network.' })
  async suggestions(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<KitSuggestion[]> {
    const suggestions = await this.queries.suggestions(viewer, kit.id);
    return suggestions.map(({ network, language, text }) => ({ network: network as Network, language: language as Locale, text }));
  }

  @ResolveField(() => String, { description: 'Changes with what the kit says; saving and approving say which one they start from.' })
  async revision(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<string> {
    const [texts, suggestions] = await Promise.all([this.queries.texts(viewer, kit.id), this.queries.suggestions(viewer, kit.id)]);
    return kitRevision({ kit, texts, suggestions });
  }

  @ResolveField(() => String, { nullable: true, description: 'Where its picture is read; null without one.' })
  imagePath(@Parent() kit: ShareKit): string | null {
    return kit.imageSha256 && `/files/kits/${toNodeId('kit', kit.id)}/image.jpg?v=${kit.imageSha256.slice(0, 12)}`;
  }

  @ResolveField(() => ShareProposal, { nullable: true, description: 'The proposal that it answers, for who may see it.' })
  proposal(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<ShareProposal | null> {
    return this.see.one(viewer, ShareProposal, kit.proposalId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who approved it: never who proposed it.' })
  approvedBy(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<Person | null> {
    return this.see.one(viewer, Person, kit.approvedById);
  }

  @ResolveField(() => [Section], { description: 'Rules and risks of the guide in force to keep in mind when sharing; three at most.' })
  reminders(@AsViewer() viewer: Viewer): Promise<Section[]> {
    return this.queries.reminders(viewer);
  }

  @ResolveField(() => [NetworkReach], { nullable: true, description: 'For communications.' })
  async reach(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<NetworkReach[] | null> {
    return (await this.can.may(viewer, 'seeReach', ShareKit, kit)) ? this.queries.reach(viewer, kit.id) : null;
  }

  @ResolveField(() => [Share], { description: 'My own shares of it.' })
  viewerShares(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<Share[]> {
    return this.queries.sharesOf(viewer, kit.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may change it.' })
  viewerCanEdit(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<boolean> {
    return this.can.may(viewer, 'edit', ShareKit, kit);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may approve it.' })
  viewerCanApprove(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<boolean> {
    return this.can.may(viewer, 'approve', ShareKit, kit);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may withdraw it.' })
  viewerCanWithdraw(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<boolean> {
    return this.can.may(viewer, 'withdraw', ShareKit, kit);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may share it now.' })
  viewerCanShare(@AsViewer() viewer: Viewer, @Parent() kit: ShareKit): Promise<boolean> {
    return this.can.may(viewer, 'share', ShareKit, kit);
  }

  @Mutation(() => ShareKitPayload, { description: 'An empty kit, for communications.' })
  async createKit(@AsViewer() viewer: Viewer, @Args('input') input: CreateKitInput): Promise<ShareKitPayload> {
    return { kit: await this.kits.create(viewer, input.proposalId) };
  }

  @Mutation(() => ShareKitPayload, { description: 'Saves a kit in preparation; it may still be incomplete.' })
  async saveKit(@AsViewer() viewer: Viewer, @Args('input') input: SaveKitInput): Promise<ShareKitPayload> {
    return { kit: await this.kits.save(viewer, input) };
  }

  @Mutation(() => ShareKitPayload, { description: 'Approves a complete kit and publishes its pages.' })
  async approveKit(@AsViewer() viewer: Viewer, @Args('input') input: ApproveKitInput): Promise<ShareKitPayload> {
    return { kit: await this.kits.approve(viewer, input) };
  }

  @Mutation(() => ShareKitPayload, { description: 'Withdraws an approved kit: its pages are gone at their next request.' })
  async withdrawKit(@AsViewer() viewer: Viewer, @Args('input') input: WithdrawKitInput): Promise<ShareKitPayload> {
    return { kit: await this.kits.withdraw(viewer, input.kitId, input.reason) };
  }
}
