import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { Post } from '../posts/post.entity.ts';
import { KitsQueries } from './kits.queries.ts';
import { ProposalsService } from './proposals.service.ts';
import { ShareKit } from './share-kit.entity.ts';
import { ShareProposal } from './share-proposal.entity.ts';
import { Share } from './share.entity.ts';
import { SharesService } from './shares.service.ts';
import {
  DeclineProposalInput, ProposeForOutsideInput, ShareConnection, ShareKitConnection, ShareKitInput, ShareKitSharePayload, ShareProposalConnection, ShareProposalPayload,
} from './sharing.types.ts';

@Resolver(() => ShareProposal)
export class ProposalsResolver {
  constructor(
    private readonly see: See,
    private readonly proposals: ProposalsService,
  ) {}

  @Query(() => ShareProposalConnection, { description: 'Proposals that I made, of communities I manage, or all for communications; those that wait first come first.' })
  async shareProposals(@AsViewer() viewer: Viewer, @Args() page: PageArgs, @Args('open', { type: () => Boolean, defaultValue: true, description: 'Only those that wait; false: all of them.' }) open: boolean): Promise<Connection<ShareProposal>> {
    return toConnection(await this.proposals.list(viewer, open, page), page);
  }

  @ResolveField(() => Post, { nullable: true, description: 'Only for who may see that post.' })
  post(@AsViewer() viewer: Viewer, @Parent() proposal: ShareProposal): Promise<Post | null> {
    return this.see.one(viewer, Post, proposal.postId);
  }

  @ResolveField(() => Person, { description: 'The community manager who proposes it.' })
  proposedBy(@AsViewer() viewer: Viewer, @Parent() proposal: ShareProposal): Promise<Person> {
    return this.see.require(viewer, Person, proposal.proposedById);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who answered.' })
  decidedBy(@AsViewer() viewer: Viewer, @Parent() proposal: ShareProposal): Promise<Person | null> {
    return this.see.one(viewer, Person, proposal.decidedById);
  }

  @Mutation(() => ShareProposalPayload, { description: 'A community manager proposes a post for outside.' })
  async proposeForOutside(@AsViewer() viewer: Viewer, @Args('input') input: ProposeForOutsideInput): Promise<ShareProposalPayload> {
    return { proposal: await this.proposals.propose(viewer, input.postId, input.note) };
  }

  @Mutation(() => ShareProposalPayload, { description: 'Communications declines a proposal, with the reason it owes.' })
  async declineProposal(@AsViewer() viewer: Viewer, @Args('input') input: DeclineProposalInput): Promise<ShareProposalPayload> {
    return { proposal: await this.proposals.decline(viewer, input.proposalId, input.reason) };
  }
}

@Resolver(() => Share)
export class SharesResolver {
  constructor(
    private readonly see: See,
    private readonly queries: KitsQueries,
    private readonly shares: SharesService,
  ) {}

  @ResolveField(() => String, { description: 'The short link of this share.' })
  link(@Parent() share: Share): string {
    return this.queries.shortLink(share.linkCode);
  }

  @ResolveField(() => Int, { description: 'How often its link was opened; preview robots are not counted. For the person who shared, and nobody else.' })
  opens(@AsViewer() viewer: Viewer, @Parent() share: Share): Promise<number> {
    return this.queries.opensOf(viewer, share.linkCode);
  }

  @ResolveField(() => ShareKit, { nullable: true, description: 'What was shared; null where I may no longer see it.' })
  kit(@AsViewer() viewer: Viewer, @Parent() share: Share): Promise<ShareKit | null> {
    return this.see.one(viewer, ShareKit, share.kitId);
  }

  @Mutation(() => ShareKitSharePayload, { description: 'Shares a kit: checks the words, makes a short link, and says where to open the network.' })
  async shareKit(@AsViewer() viewer: Viewer, @Args('input') input: ShareKitInput): Promise<ShareKitSharePayload> {
    return this.shares.share(viewer, input);
  }
}

@Resolver(() => ViewerType)
export class MySharingResolver {
  constructor(private readonly queries: KitsQueries) {}

  @ResolveField(() => ShareKitConnection, { description: 'What I may share now, as an ambassador.' })
  async kits(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ShareKit>> {
    return toConnection(await this.queries.available(viewer, page), page);
  }

  @ResolveField(() => ShareConnection, { description: 'What I shared in the last 90 days. Nobody else reads this.' })
  async shares(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<Share>> {
    return toConnection(await this.queries.shares(viewer, page), page);
  }
}
