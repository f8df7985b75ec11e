import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { MentionsQueries } from './mentions.queries.ts';

@Resolver(() => Community)
export class MentionsResolver {
  constructor(private readonly queries: MentionsQueries) {}

  @ResolveField(() => [Person], {
    description: 'Of these people, those whom a text written here can’t mention: they do not read what stands inside, or work here no more. For saying so before it is sent. Nobody where I do not read it myself.',
  })
  peopleNotReading(
    @AsViewer() viewer: Viewer,
    @Parent() community: Community,
    @Args('personIds', { type: () => [ID], description: 'The people that a text mentions; the first fifty are looked at.' }) personIds: string[],
  ): Promise<Person[]> {
    return this.queries.notReading(viewer, community.id, personIds);
  }
}
