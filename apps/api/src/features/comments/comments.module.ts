import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { LinksModule } from '../links/links.module.ts';
import { PostsModule } from '../posts/posts.module.ts';
import { AnswersQueries } from './answers/answers.queries.ts';
import { AnswerChoiceResolver, PostAnswersResolver } from './answers/answers.resolver.ts';
import { AnswersService } from './answers/answers.service.ts';
import { CommunityFilesQueries } from './community-files/community-files.queries.ts';
import { CommunityFilesResolver, HeldFileResolver } from './community-files/community-files.resolver.ts';
import { CommentLinksResolver } from './comment-links.resolver.ts';
import { CommentFilesResolver } from './comment-files.resolver.ts';
import { CommentsQueries } from './comments.queries.ts';
import { CommentEditResolver, CommentRightsResolver, CommentsResolver, PostCommentsResolver, ThreadCountsResolver } from './comments.resolver.ts';
import { CommentsService } from './comments.service.ts';
import { CommentMentionsResolver } from './mentions.resolver.ts';
import { RemindedCommentResolver } from './reminded-comment.resolver.ts';

@Module({
  imports: [FilesModule, LinksModule, PostsModule],
  providers: [
    CommentsService, CommentsQueries, CommentsResolver, CommentFilesResolver, CommentLinksResolver, CommentRightsResolver, PostCommentsResolver, ThreadCountsResolver, CommentEditResolver, RemindedCommentResolver,
    CommentMentionsResolver,
    CommunityFilesQueries, CommunityFilesResolver, HeldFileResolver,
    AnswersService, AnswersQueries, PostAnswersResolver, AnswerChoiceResolver,
  ],
  exports: [CommentsService],
})
export class CommentsModule {}
