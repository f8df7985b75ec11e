import { Module } from '@nestjs/common';
import { LinksModule } from '../links/links.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { AboutQueries } from './about/about.queries.ts';
import { AboutResolver } from './about/about.resolver.ts';
import { AboutService } from './about/about.service.ts';
import { BesideQueries } from './about/beside.queries.ts';
import { HouseRulesService } from './about/house-rules.service.ts';
import { HouseRulesResolver, ResourcesResolver } from './about/lists.resolver.ts';
import { LookedAfterService } from './about/looked-after.service.ts';
import { RemindedResourceResolver } from './about/reminded-resource.resolver.ts';
import { ResourcesService } from './about/resources.service.ts';
import { CommunitiesOfPersonResolver, MyCommunitiesResolver } from './belonging.resolver.ts';
import { CommunitiesQueries } from './communities.queries.ts';
import { CommunitiesResolver } from './communities.resolver.ts';
import { CommunityCards } from './community-cards.ts';
import { CommunitiesService } from './communities.service.ts';
import { BulkJobs } from './bulk/bulk.jobs.ts';
import { BulkQueries } from './bulk/bulk.queries.ts';
import { BulkInvitationResolver, CommunityBulkResolver } from './bulk/bulk.resolver.ts';
import { BulkService } from './bulk/bulk.service.ts';
import { DirectoryJobs } from './directory/directory.jobs.ts';
import { DirectoryQueries } from './directory/directory.queries.ts';
import { DirectoryResolver, SuggestionResolver } from './directory/directory.resolver.ts';
import { FacetsQueries } from './directory/facets.queries.ts';
import { SuggestionsQueries } from './directory/suggestions.queries.ts';
import { InvitationsQueries } from './invitations.queries.ts';
import { CommunityInvitationsResolver, InvitationResolver } from './invitations.resolver.ts';
import { InvitationsService } from './invitations.service.ts';
import { JoinRequestsQueries } from './join-requests.queries.ts';
import { CommunityRequestsResolver, JoinRequestResolver, RequestsForMeResolver } from './join-requests.resolver.ts';
import { JoinRequestsService } from './join-requests.service.ts';
import { LifecycleResolver, QuietCommunitiesResolver } from './lifecycle/lifecycle.resolver.ts';
import { LifecycleService } from './lifecycle/lifecycle.service.ts';
import { MergeResolver } from './lifecycle/merge.resolver.ts';
import { MergeService } from './lifecycle/merge.service.ts';
import { QuietQuestions } from './lifecycle/quiet-questions.service.ts';
import { FormerNames } from './naming/former-names.service.ts';
import { OfficialMarkResolver, OfficialResolver } from './official/official.resolver.ts';
import { OfficialMarksService } from './official/official-marks.service.ts';
import { RulesJobs } from './rules/rules.jobs.ts';
import { RulesQueries } from './rules/rules.queries.ts';
import { CommunityRulesResolver, MembershipRuleResolver } from './rules/rules.resolver.ts';
import { RulesService } from './rules/rules.service.ts';
import { TopicsResolver } from './topics/topics.resolver.ts';
import { Topics } from './topics/topics.service.ts';
import { MembersQueries } from './members.queries.ts';
import { MembershipResolver, MembersResolver } from './members.resolver.ts';
import { MembersService } from './members.service.ts';

@Module({
  imports: [LinksModule, PeopleModule, RemindersModule],
  providers: [
    CommunitiesService, CommunitiesQueries, CommunityCards, CommunitiesResolver, MyCommunitiesResolver, CommunitiesOfPersonResolver,
    DirectoryQueries, FacetsQueries, SuggestionsQueries, DirectoryResolver, SuggestionResolver, DirectoryJobs,
    AboutQueries, BesideQueries, AboutService, HouseRulesService, ResourcesService, LookedAfterService, AboutResolver, HouseRulesResolver, ResourcesResolver, RemindedResourceResolver,
    Topics, TopicsResolver,
    LifecycleService, QuietQuestions, MergeService, LifecycleResolver, QuietCommunitiesResolver, MergeResolver,
    OfficialMarksService, OfficialResolver, OfficialMarkResolver, FormerNames,
    BulkService, BulkQueries, BulkJobs, CommunityBulkResolver, BulkInvitationResolver,
    RulesService, RulesQueries, RulesJobs, CommunityRulesResolver, MembershipRuleResolver,
    MembersService, MembersQueries, MembersResolver, MembershipResolver,
    JoinRequestsService, JoinRequestsQueries, CommunityRequestsResolver, JoinRequestResolver, RequestsForMeResolver,
    InvitationsService, InvitationsQueries, CommunityInvitationsResolver, InvitationResolver,
  ],
  exports: [CommunitiesService, LookedAfterService, MembersService, Topics],
})
export class CommunitiesModule {}
