import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Person } from '../../people/person.entity.ts';
import { CommunityPayload } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import {
  AddHouseRuleInput, AddResourceInput, EditHouseRuleInput, EditResourceInput, HouseRulePayload, MoveHouseRuleInput, RemoveHouseRuleInput, RemoveResourceInput, ResourcePayload,
} from './about.types.ts';
import { HouseRule } from './house-rule.entity.ts';
import { HouseRulesService } from './house-rules.service.ts';
import { Resource } from './resource.entity.ts';
import { ResourcesService } from './resources.service.ts';
import { revisions } from './revisions.ts';

@Resolver(() => HouseRule)
export class HouseRulesResolver {
  constructor(private readonly rules: HouseRulesService) {}

  @ResolveField(() => String, { description: 'Names the rule as it stands, for saving it.' })
  revision(@Parent() rule: HouseRule): string {
    return revisions.rule(rule);
  }

  @Mutation(() => HouseRulePayload, { description: 'Adds a rule after the others; managers only.' })
  async addHouseRule(@AsViewer() viewer: Viewer, @Args('input') input: AddHouseRuleInput): Promise<HouseRulePayload> {
    return { rule: await this.rules.add(viewer, input) };
  }

  @Mutation(() => HouseRulePayload, { description: 'Rewords a rule; managers only.' })
  async editHouseRule(@AsViewer() viewer: Viewer, @Args('input') input: EditHouseRuleInput): Promise<HouseRulePayload> {
    return { rule: await this.rules.edit(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Puts a rule in another place; managers only.' })
  async moveHouseRule(@AsViewer() viewer: Viewer, @Args('input') input: MoveHouseRuleInput): Promise<CommunityPayload> {
    return { community: await this.rules.move(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'Takes a rule out; managers only.' })
  async removeHouseRule(@AsViewer() viewer: Viewer, @Args('input') input: RemoveHouseRuleInput): Promise<CommunityPayload> {
    return { community: await this.rules.remove(viewer, input.ruleId) };
  }
}

@Resolver(() => Resource)
export class ResourcesResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly clock: Clock,
    private readonly resources: ResourcesService,
  ) {}

  @ResolveField(() => Person, { description: 'Who looks after it.' })
  owner(@AsViewer() viewer: Viewer, @Parent() resource: Resource): Promise<Person> {
    return this.see.require(viewer, Person, resource.ownerId);
  }

  @ResolveField(() => Community, { description: 'What keeps it at hand.' })
  community(@AsViewer() viewer: Viewer, @Parent() resource: Resource): Promise<Community> {
    return this.see.require(viewer, Community, resource.communityId);
  }

  @ResolveField(() => Boolean, { description: 'For its managers: the day on which it is to be looked at again has come. False for others.' })
  async isToBeReviewed(@AsViewer() viewer: Viewer, @Parent() resource: Resource): Promise<boolean> {
    if (resource.reviewOn > this.clock.now().toISOString().slice(0, 10)) return false;
    const community = await this.see.one(viewer, Community, resource.communityId);
    return community !== null && this.can.may(viewer, 'manage', Community, community);
  }

  @ResolveField(() => String, { description: 'Names it as it stands, for saving it.' })
  revision(@Parent() resource: Resource): string {
    return revisions.resource(resource);
  }

  @Mutation(() => ResourcePayload, { description: 'Keeps a page or a post at hand; managers only, at most 5.' })
  async addResource(@AsViewer() viewer: Viewer, @Args('input') input: AddResourceInput): Promise<ResourcePayload> {
    return { resource: await this.resources.add(viewer, input) };
  }

  @Mutation(() => ResourcePayload, { description: 'Changes what is kept at hand; managers only.' })
  async editResource(@AsViewer() viewer: Viewer, @Args('input') input: EditResourceInput): Promise<ResourcePayload> {
    return { resource: await this.resources.edit(viewer, input) };
  }

  @Mutation(() => CommunityPayload, { description: 'No longer keeps it at hand; managers only.' })
  async removeResource(@AsViewer() viewer: Viewer, @Args('input') input: RemoveResourceInput): Promise<CommunityPayload> {
    return { community: await this.resources.remove(viewer, input.resourceId) };
  }
}
