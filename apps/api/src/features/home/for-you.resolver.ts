import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { ViewerType } from '../identity/viewer.types.ts';
import { Person } from '../people/person.entity.ts';
import { ForYouQueries } from './for-you.queries.ts';
import { ForYouConnection, ForYouReason } from './for-you.types.ts';

@Resolver(() => ViewerType)
export class ForYouResolver {
  constructor(private readonly queries: ForYouQueries) {}

  @ResolveField(() => ForYouConnection, { description: 'What home holds of the last fourteen days, ranked for me by the rules of docs/ranking.md.' })
  forYou(@AsViewer() viewer: Viewer, @Args() page: PageArgs): Promise<ForYouConnection> {
    return this.queries.page(viewer, page);
  }
}

@Resolver(() => ForYouReason)
export class ForYouReasonResolver {
  constructor(private readonly see: See) {}

  @ResolveField(() => Person, { nullable: true, description: 'The manager who featured it; null for other rules.' })
  person(@AsViewer() viewer: Viewer, @Parent() { personId }: ForYouReason): Promise<Person | null> {
    return this.see.one(viewer, Person, personId);
  }
}
