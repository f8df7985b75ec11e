import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../../policies/can.ts';
import type { CommunityFacts } from '../../../policies/community.policy.ts';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community } from '../community.entity.ts';
import { MembershipRule } from './membership-rule.entity.ts';
import { RulesQueries } from './rules.queries.ts';
import { RulesService } from './rules.service.ts';
import { CreateMembershipRuleInput, MembershipRuleInput, MembershipRulePayload, RuleEndPreview, RulePreview } from './rules.types.ts';

@Resolver(() => Community)
export class CommunityRulesResolver {
  constructor(
    private readonly can: Can,
    private readonly queries: RulesQueries,
    private readonly service: RulesService,
  ) {}

  @ResolveField(() => [MembershipRule], { description: 'Rules by which people belong to it; empty where the inside may not be read.' })
  membershipRules(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<MembershipRule[]> {
    return this.queries.ofCommunity(viewer, community.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether a rule keeps me in it, so that I cannot leave.' })
  async viewerMembershipIsMandatory(@AsViewer() viewer: Viewer, @Parent() community: Community): Promise<boolean> {
    const { standing, mandatory } = (await this.can.facts(viewer, Community, community)) as CommunityFacts;
    return standing !== null && mandatory;
  }

  @ResolveField(() => RulePreview, { nullable: true, description: 'Who would come by a rule; null for who does not manage it, and for an entity that is unknown.' })
  async rulePreview(
    @AsViewer() viewer: Viewer,
    @Parent() community: Community,
    @Args('entityId', { type: () => ID, description: 'That entity and all below it.' }) entityId: string,
    @Args('site', { type: () => String, nullable: true, description: 'Only its people at this site.' }) site?: string | null,
  ): Promise<RulePreview | null> {
    return (await this.can.may(viewer, 'manage', Community, community)) ? this.queries.preview(viewer, community.id, entityId, site?.trim() || null) : null;
  }

  @Mutation(() => MembershipRulePayload, { description: 'Everyone in an entity belongs to the community from now on; by a manager of it who answers for the entity.' })
  async createMembershipRule(@AsViewer() viewer: Viewer, @Args('input') input: CreateMembershipRuleInput): Promise<MembershipRulePayload> {
    return { rule: await this.service.create(viewer, input) };
  }

  @Mutation(() => MembershipRulePayload, { description: 'Ends a rule: who came by it and whom no other names leaves.' })
  async endMembershipRule(@AsViewer() viewer: Viewer, @Args('input') input: MembershipRuleInput): Promise<MembershipRulePayload> {
    return { rule: await this.service.end(viewer, input.ruleId) };
  }
}

@Resolver(() => MembershipRule)
export class MembershipRuleResolver {
  constructor(
    private readonly see: See,
    private readonly can: Can,
    private readonly queries: RulesQueries,
  ) {}

  @ResolveField(() => Entity, { description: 'That entity and all below it.' })
  entity(@AsViewer() viewer: Viewer, @Parent() rule: MembershipRule): Promise<Entity> {
    return this.see.require(viewer, Entity, rule.entityId);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many people it names; null for who does not manage the community.' })
  async peopleCount(@AsViewer() viewer: Viewer, @Parent() rule: MembershipRule): Promise<number | null> {
    return (await this.can.may(viewer, 'manage', MembershipRule, rule)) ? (await this.queries.counts(viewer, rule)).people : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many of them belong so far; null for who does not manage the community.' })
  async memberCount(@AsViewer() viewer: Viewer, @Parent() rule: MembershipRule): Promise<number | null> {
    return (await this.can.may(viewer, 'manage', MembershipRule, rule)) ? (await this.queries.counts(viewer, rule)).members : null;
  }

  @ResolveField(() => RuleEndPreview, { nullable: true, description: 'Who would go if it ended; null for who does not manage the community.' })
  async endPreview(@AsViewer() viewer: Viewer, @Parent() rule: MembershipRule): Promise<RuleEndPreview | null> {
    return (await this.can.may(viewer, 'manage', MembershipRule, rule)) ? this.queries.endPreview(viewer, rule) : null;
  }
}
