import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../policies/viewer.ts';
import { AsViewer } from '../../platform/graphql/viewer-context.ts';
import { Community } from '../communities/community.entity.ts';
import { MentionedTopic } from '../communities/topics/topics.types.ts';
import { Person } from '../people/person.entity.ts';
import { TextMentions } from '../posts/mentions/text-mentions.service.ts';
import { Comment } from './comment.entity.ts';

@Resolver(() => Comment)
export class CommentMentionsResolver {
  constructor(private readonly mentions: TextMentions) {}

  @ResolveField(() => [Person], { description: 'People mentioned in the text, for drawing their names.' })
  mentionedPeople(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Person[]> {
    return this.mentions.people(viewer, comment.bodyTree);
  }

  @ResolveField(() => [Community], { description: 'Communities mentioned in the text, for drawing their names: those that I may know of.' })
  mentionedCommunities(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<Community[]> {
    return this.mentions.communities(viewer, comment.bodyTree);
  }

  @ResolveField(() => [MentionedTopic], { description: 'What stands in the text after `#` and is a topic of a community that I may find.' })
  mentionedTopics(@AsViewer() viewer: Viewer, @Parent() comment: Comment): Promise<MentionedTopic[]> {
    return this.mentions.topicsOf(viewer, comment.bodyTree);
  }
}
