import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { PageArgs, toConnection, type Connection } from '../../../platform/graphql/connection.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Entity } from '../../entities/entity.entity.ts';
import { ViewerType } from '../../identity/viewer.types.ts';
import { CommunityConnection } from '../communities.types.ts';
import { Community } from '../community.entity.ts';
import { DirectoryQueries } from './directory.queries.ts';
import { CommunitiesArgs, CommunitySuggestion, DirectoryArgs, DirectoryFacets } from './directory.types.ts';
import { FacetsQueries } from './facets.queries.ts';
import { SuggestionsQueries } from './suggestions.queries.ts';

/** Finding a community among thousands. */
@Resolver(() => ViewerType)
export class DirectoryResolver {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly facets: FacetsQueries,
    private readonly suggestions: SuggestionsQueries,
  ) {}

  @Query(() => CommunityConnection, { name: 'communities', description: 'The directory.' })
  async directory(@AsViewer() viewer: Viewer, @Args() page: PageArgs, @Args() filter: DirectoryArgs): Promise<Connection<Community>> {
    return toConnection(await this.queries.directory(viewer, filter, page), page);
  }

  @Query(() => DirectoryFacets, { description: 'What the directory may be narrowed by, with counts of what I may find.' })
  communityFacets(@AsViewer() viewer: Viewer, @Args() filter: CommunitiesArgs): Promise<DirectoryFacets> {
    return this.facets.of(viewer, filter);
  }

  @Query(() => [Community], { description: 'While naming a new one: the 5 that I may find whose names are nearest.' })
  communitiesLike(@AsViewer() viewer: Viewer, @Args('name', { description: 'As typed so far.' }) name: string): Promise<Community[]> {
    return this.queries.alike(viewer, name);
  }

  @ResolveField(() => [CommunitySuggestion], { description: 'Communities near to me to which I do not belong, nearest first; at most 6.' })
  suggestedCommunities(@AsViewer() viewer: Viewer): Promise<CommunitySuggestion[]> {
    return this.suggestions.forViewer(viewer);
  }
}

@Resolver(() => CommunitySuggestion)
export class SuggestionResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Entity, { nullable: true, description: 'My entity.' })
  entity(@AsViewer() viewer: Viewer, @Parent() { entityId }: CommunitySuggestion): Promise<Entity | null> {
    return this.see.one(viewer, Entity, entityId);
  }
}
