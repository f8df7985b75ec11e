import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { errorMessage } from '@parvis/i18n';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, map, of, throwError, type Observable } from 'rxjs';
import { UserError, UserErrors } from './user-error.ts';
import type { OperationContext } from './viewer-context.ts';

/** The one wrapper around mutations: what a person can act on becomes data of the payload, in the person's language. */
@Injectable()
export class UserErrorInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<GraphQLResolveInfo>().parentType.name !== 'Mutation') return next.handle();
    const { language } = graphql.getContext<OperationContext>();
    return next.handle().pipe(
      map((payload: object) => ({ errors: [], ...payload })),
      catchError((error: unknown) => {
        const errors = error instanceof UserErrors ? error.errors : error instanceof UserError ? [error] : null;
        if (!errors) return throwError(() => error);
        return of({ errors: errors.map(({ code, field, values }) => ({ code, field, message: errorMessage(code, language, values) })) });
      }),
    );
  }
}
