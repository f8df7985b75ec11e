import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { catchError, from, mergeMap, of, switchMap, throwError, type Observable } from 'rxjs';
import { session, type SessionStore } from '../session/session.ts';

type Refusal = { extensions?: Record<string, unknown> };

const refused = (errors: readonly Refusal[] | undefined) => errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? false;

/** Whether the server refused because nobody is signed in. */
export function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return refused(error.errors);
  return ServerError.is(error) && error.statusCode === 401;
}

/** An answer for nobody: refused, or with a `viewer` of null. */
function isForNobody(result: ApolloLink.Result): boolean {
  return refused(result.errors) || (result.data !== null && result.data !== undefined && result.data.viewer === null);
}

/**
 * A session that ends while someone works: the operation waits until the same person is signed in again (SessionExpiredDialog), then
 * leaves once more, so that no page learns of it and nothing typed is lost. `context: { asWhoever: true }` passes by.
 */
export function createSessionLink(store: SessionStore = session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const passesBy = () => !store.personId() || operation.getContext().asWhoever === true;
    const again = (): Observable<ApolloLink.Result> => from(store.expire()).pipe(switchMap(attempt));
    const attempt = (): Observable<ApolloLink.Result> =>
      forward(operation).pipe(
        mergeMap((result) => (!passesBy() && isForNobody(result) ? again() : of(result))),
        catchError((error: unknown) => (!passesBy() && isUnauthenticated(error) ? again() : throwError(() => error))),
      );
    return attempt();
  });
}
