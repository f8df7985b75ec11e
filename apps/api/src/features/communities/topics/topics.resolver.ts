import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../policies/viewer.ts';
import { AsViewer } from '../../../platform/graphql/viewer-context.ts';
import { TopicCount } from '../directory/directory.types.ts';
import { Topics } from './topics.service.ts';

@Resolver()
export class TopicsResolver {
  constructor(private readonly topics: Topics) {}

  @Query(() => [TopicCount], { description: 'While writing `#`: topics of living communities that I may find in which a word begins like this, accents aside, those that begin so first; at most 8.' })
  topicsToName(@AsViewer() viewer: Viewer, @Args('typed', { description: 'What stands after the `#` so far; a hyphen may stand for a blank.' }) typed: string): Promise<TopicCount[]> {
    return this.topics.offered(viewer, typed);
  }
}
