import { Module } from '@nestjs/common';
import { ReactionsQueries } from './reactions.queries.ts';
import { CommentReactionsResolver, PostReactionsResolver, ReactionsResolver } from './reactions.resolver.ts';
import { ReactionsService } from './reactions.service.ts';

@Module({ providers: [ReactionsService, ReactionsQueries, ReactionsResolver, PostReactionsResolver, CommentReactionsResolver] })
export class ReactionsModule {}
