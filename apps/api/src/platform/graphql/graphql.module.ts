import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { SETTINGS, type Settings } from '../config/config.module.ts';
import { formatError } from './format-error.ts';
import { limitsOfOperations } from './limits.ts';
import { UserErrorInterceptor } from './user-error.interceptor.ts';
import { SignedIn, type OperationContext } from './viewer-context.ts';

@Module({
  imports: [
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        autoSchemaFile: true,
        sortSchema: true,
        path: '/graphql',
        introspection: settings.mode !== 'production',
        graphiql: false,
        playground: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        hideSchemaDetailsFromClientErrors: settings.mode === 'production',
        formatError,
        ...limitsOfOperations,
        // No cache keeps an answer of ours, and the plugin for that would be called for each of its fields.
        plugins: [...limitsOfOperations.plugins, ApolloServerPluginCacheControlDisabled()],
        context: ({ req, res }: OperationContext): OperationContext => ({ req, res, viewer: req.viewer ?? null, language: req.language }),
      }),
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: SignedIn },
    { provide: APP_INTERCEPTOR, useClass: UserErrorInterceptor },
  ],
})
export class GraphQLModule {}
