import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { PostsModule } from '../posts/posts.module.ts';
import { AnswersQueries } from './answers/answers.queries.ts';
import { AnswerChoiceResolver, PostAnswersResolver } from './answers/answers.resolver.ts';
import { AnswersService } from './answers/answers.service.ts';
import { CommentFilesResolver } from './comment-files.resolver.ts';
import { CommentsQueries } from './comments.queries.ts';
import { CommentEditResolver, CommentRightsResolver, CommentsResolver, PostCommentsResolver, ThreadCountsResolver } from './comments.resolver.ts';
import { CommentsService } from './comments.service.ts';
import { RemindedCommentResolver } from './reminded-comment.resolver.ts';

@Module({
  imports: [FilesModule, PostsModule],
  providers: [
    CommentsService, CommentsQueries, CommentsResolver, CommentFilesResolver, CommentRightsResolver, PostCommentsResolver, ThreadCountsResolver, CommentEditResolver, RemindedCommentResolver,
    AnswersService, AnswersQueries, PostAnswersResolver, AnswerChoiceResolver,
  ],
  exports: [CommentsService],
})
export class CommentsModule {}
