import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/scalars.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { Community, CommunityVisibility } from '../community.entity.ts';

export enum CommunityOrder {
  match = 'match',
  activity = 'activity',
  size = 'size',
  name = 'name',
}
registerEnumType(CommunityOrder, {
  name: 'CommunityOrder',
  description: 'Order of the directory.',
  valuesMap: {
    match: { description: 'Nearest to what is searched first; last activity first where nothing is.' },
    activity: { description: 'Last activity first.' },
    size: { description: 'Largest first.' },
    name: { description: 'From A to Z.' },
  },
});

export enum CommunityActivity {
  week = 'week',
  month = 'month',
  quarter = 'quarter',
  quiet = 'quiet',
}
registerEnumType(CommunityActivity, {
  name: 'CommunityActivity',
  description: 'When something was last written in a community. Each community is in one of them.',
  valuesMap: {
    week: { description: 'In the last 7 days.' },
    month: { description: '7 to 28 days ago.' },
    quarter: { description: '28 to 90 days ago.' },
    quiet: { description: 'More than 90 days ago.' },
  },
});

@ArgsType()
export class CommunitiesArgs {
  @Field(() => String, { nullable: true, description: 'Any part of the name, the purpose or the topics; accents and small typing mistakes are forgiven.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'About work, or beside it.' })
  work?: boolean | null;

  @Field(() => Locale, { nullable: true, description: 'Only those mostly written in it.' })
  language?: Locale | null;

  @Field(() => CommunityVisibility, { nullable: true, description: 'Only those that are open, closed or secret.' })
  visibility?: CommunityVisibility | null;

  @Field(() => String, { nullable: true, description: 'Only those with this topic, whatever its accents and capitals.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that someone of this entity, or of one below it, manages.' })
  entityId?: string | null;

  @Field(() => CommunityActivity, { nullable: true, description: 'Only those in which something was last written then.' })
  active?: CommunityActivity | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The archived ones instead of those that live.' })
  archived: boolean;
}

@ArgsType()
export class DirectoryArgs extends CommunitiesArgs {
  @Field(() => CommunityOrder, { defaultValue: CommunityOrder.activity, description: 'Order of the page.' })
  order: CommunityOrder;
}

@ObjectType({ description: 'How many communities have one topic.' })
export class TopicCount {
  @Field(() => String, { description: 'As one of them writes it.' })
  topic: string;

  @Field(() => Int, { nullable: true, description: 'How many of those that match; null where too many match to be counted.' })
  count: number | null;
}

@ObjectType({ description: 'How many communities are mostly written in one language.' })
export class LanguageCount {
  @Field(() => Locale, { description: 'Which one.' })
  language: Locale;

  @Field(() => Int, { nullable: true, description: 'How many of those that match; null where too many match to be counted.' })
  count: number | null;
}

@ObjectType({ description: 'How many communities are open, closed or secret.' })
export class VisibilityCount {
  @Field(() => CommunityVisibility, { description: 'Which of them.' })
  visibility: CommunityVisibility;

  @Field(() => Int, { nullable: true, description: 'How many of those that match; null where too many match to be counted.' })
  count: number | null;
}

@ObjectType({ description: 'How many communities were last written in at some time.' })
export class ActivityCount {
  @Field(() => CommunityActivity, { description: 'When.' })
  active: CommunityActivity;

  @Field(() => Int, { nullable: true, description: 'How many of those that match; null where too many match to be counted.' })
  count: number | null;
}

@ObjectType({ description: 'How many communities people of an entity manage.' })
export class EntityCount {
  @Field(() => Entity, { description: 'That one and all below it.' })
  entity: Entity;

  @Field(() => Int, { nullable: true, description: 'How many of those that match; null where too many match to be counted.' })
  count: number | null;
}

@ObjectType({
  description: 'What the directory may be narrowed by, each with how many communities it holds: what paging to the end would show. Work, language and visibility count under the other choices, the rest under all of them. Counts are null where more than 1,000 match a search or a rare choice.',
})
export class DirectoryFacets {
  @Field(() => Int, { nullable: true, description: 'How many match all that is chosen.' })
  totalCount: number | null;

  @Field(() => Int, { nullable: true, description: 'About work.' })
  workCount: number | null;

  @Field(() => Int, { nullable: true, description: 'Beside work.' })
  besideWorkCount: number | null;

  @Field(() => Int, { nullable: true, description: 'Archived ones that match otherwise.' })
  archivedCount: number | null;

  @Field(() => [TopicCount], { description: 'The 12 most frequent.' })
  topics: TopicCount[];

  @Field(() => [LanguageCount], { description: 'Most frequent first.' })
  languages: LanguageCount[];

  @Field(() => [VisibilityCount], { description: 'Most frequent first.' })
  visibilities: VisibilityCount[];

  @Field(() => [ActivityCount], { description: 'Latest first.' })
  activity: ActivityCount[];

  @Field(() => [EntityCount], { description: 'The first two levels under the top, most frequent first; at most 40.' })
  entities: EntityCount[];
}

export enum SuggestionReason {
  topic = 'topic',
  colleagues = 'colleagues',
  someColleagues = 'someColleagues',
  managers = 'managers',
}
registerEnumType(SuggestionReason, {
  name: 'SuggestionReason',
  description: 'Why a community may be of interest.',
  valuesMap: {
    topic: { description: 'It is new and open, and about a topic that I follow.' },
    colleagues: { description: 'Five people or more of my entity belong to it; it is open, so that all may know.' },
    someColleagues: { description: 'People of my entity belong to it; it is open.' },
    managers: { description: 'It is managed by people of my entity.' },
  },
});

@ObjectType({ description: 'A community near to me, and why. Never a secret one; of a closed one only who manages it counts.' })
export class CommunitySuggestion {
  @Field(() => Community, { description: 'One to which I do not belong.' })
  community: Community;

  @Field(() => SuggestionReason, { description: 'Why.' })
  reason: SuggestionReason;

  @Field(() => Int, { nullable: true, description: 'How many people of my entity belong to it; null where fewer than five do, or where belonging is not for all to know.' })
  colleagueCount: number | null;

  @Field(() => String, { nullable: true, description: 'The topic that I follow, where that is why.' })
  topic: string | null;

  /** Of the viewer. */
  entityId: string;
}
