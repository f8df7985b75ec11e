import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { ReachQueries } from './announcements/reach.queries.ts';
import { AnnouncementResolver, ReachResolver } from './announcements/reach.resolver.ts';
import { CommunitiesModule } from '../communities/communities.module.ts';
import { LinksModule } from '../links/links.module.ts';
import { DeletedTexts } from './deletion/deleted-texts.service.ts';
import { MentionsQueries } from './mentions/mentions.queries.ts';
import { MentionsResolver, PostMentionsResolver } from './mentions/mentions.resolver.ts';
import { TextMentions } from './mentions/text-mentions.service.ts';
import { PollsQueries } from './polls/polls.queries.ts';
import { PollOptionsResolver, PollsResolver, PostPollResolver } from './polls/polls.resolver.ts';
import { PollsService } from './polls/polls.service.ts';
import { VotesService } from './polls/votes.service.ts';
import { PostLinksResolver } from './post-links.resolver.ts';
import { PostFilesResolver } from './post-files.resolver.ts';
import { PostParts } from './post-parts.ts';
import { MovingResolver, PostMoveResolver } from './moving/moving.resolver.ts';
import { MovingService } from './moving/moving.service.ts';
import { PostSlugResolver } from './post-slug.resolver.ts';
import { PostsQueries } from './posts.queries.ts';
import { CommunityPostsResolver, PostEditResolver, PostRightsResolver, PostsResolver } from './posts.resolver.ts';
import { PostsService } from './posts.service.ts';
import { QuestionsQueries } from './questions/questions.queries.ts';
import { CommunityQuestionsResolver, QuestionsResolver } from './questions/questions.resolver.ts';
import { QuestionsService } from './questions/questions.service.ts';
import { RemindedPostResolver } from './reminded-post.resolver.ts';
import { ReadState } from './read-state.service.ts';
import { ResourcePostResolver } from './resource-post.resolver.ts';
import { WrittenTexts } from './written-text.service.ts';

const announcements = [ReachQueries, AnnouncementResolver, ReachResolver];
const questions = [QuestionsService, QuestionsQueries, QuestionsResolver, CommunityQuestionsResolver];
const polls = [PollsService, PollsQueries, VotesService, PollsResolver, PollOptionsResolver, PostPollResolver];

@Module({
  imports: [FilesModule, LinksModule, CommunitiesModule],
  providers: [
    PostsService,
    DeletedTexts,
    PostParts,
    PostsQueries,
    ReadState,
    WrittenTexts,
    PostsResolver,
    PostFilesResolver,
    PostLinksResolver,
    PostRightsResolver,
    CommunityPostsResolver,
    PostEditResolver,
    RemindedPostResolver,
    ResourcePostResolver,
    ...announcements,
    ...questions,
    ...polls,
    MentionsQueries,
    MentionsResolver,
    TextMentions,
    PostMentionsResolver,
    PostSlugResolver,
    MovingService,
    MovingResolver,
    PostMoveResolver,
  ],
  exports: [PostsService, DeletedTexts, PostParts, QuestionsService, ReadState, TextMentions, WrittenTexts],
})
export class PostsModule {}
