import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { Community } from '../../communities/community.entity.ts';
import { MentionedTopic } from '../../communities/topics/topics.types.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../post.entity.ts';
import { MentionsQueries } from './mentions.queries.ts';
import { TextMentions } from './text-mentions.service.ts';

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

@Resolver(() => Post)
export class PostMentionsResolver {
  constructor(private readonly mentions: TextMentions) {}

  @ResolveField(() => [Person], { description: 'People mentioned in the text, for drawing their names.' })
  mentionedPeople(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Person[]> {
    return this.mentions.people(viewer, post.bodyTree);
  }

  @ResolveField(() => [Community], { description: 'Communities mentioned in the text, for drawing their names: those that I may know of.' })
  mentionedCommunities(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<Community[]> {
    return this.mentions.communities(viewer, post.bodyTree);
  }

  @ResolveField(() => [MentionedTopic], { description: 'What stands in the text after `#` and is a topic of a community that I may find.' })
  mentionedTopics(@AsViewer() viewer: Viewer, @Parent() post: Post): Promise<MentionedTopic[]> {
    return this.mentions.topicsOf(viewer, post.bodyTree);
  }
}
