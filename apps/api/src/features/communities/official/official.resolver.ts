import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Person } from '../../people/person.entity.ts';
import { CommunityInput, CommunityPayload } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import { OfficialMark } from './official-mark.entity.ts';
import { OfficialMarksService } from './official-marks.service.ts';
import { GrantOfficialMarkInput } from './official.types.ts';

@Resolver(() => Community)
export class OfficialResolver {
  constructor(
    private readonly can: Can,
    private readonly marks: OfficialMarksService,
  ) {}

  @ResolveField(() => OfficialMark, { nullable: true, description: 'That it speaks for the company today; null where it does not, and for who is only invited to a secret one.' })
  officialMark(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<OfficialMark | null> {
    return this.marks.today(viewer, community.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may give the official mark here: an administrator, where the community is seen.' })
  viewerCanGrantMark(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    return this.can.may(viewer, 'grantMark', Community, community);
  }

  @Mutation(() => CommunityPayload, { description: 'Gives a community the official mark until a date; administrators only, and only where they see the community as anyone does.' })
  async grantOfficialMark(@AsViewer() viewer: Viewer, @Args('input') input: GrantOfficialMarkInput): Promise<CommunityPayload> {
    return { community: await this.marks.grant(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Takes the official mark back before its end; administrators only.' })
  async withdrawOfficialMark(@AsViewer() viewer: Viewer, @Args('input') input: CommunityInput): Promise<CommunityPayload> {
    return { community: await this.marks.withdraw(viewer, input.communityId) };
  }
}

@Resolver(() => OfficialMark)
export class OfficialMarkResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { description: 'Who gave it.' })
  grantedBy(@AsViewer() viewer: Viewer, @Parent() mark: OfficialMark): Promise<Person> {
    return this.see.require(viewer, Person, mark.grantedById);
  }
}
