import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { catchError, from, mergeMap, of, tap, throwError, type Observable } from 'rxjs';
import { session, type SessionStore } from '../session/session.ts';
import { keptOperations } from './kept-operations.ts';
import { reach as theReach, type Reach } from './reach.ts';

type Store = Pick<typeof import('./read-store.ts'), 'keepAnswer' | 'findAnswer' | 'forgetAll'>;

/** The network gave no answer at all; a server that refuses or stumbles did answer. */
export function isUnreached(error: unknown): boolean {
  return !CombinedGraphQLErrors.is(error) && !ServerError.is(error);
}

/** Whose answer it is: null for nobody, undefined where it does not say. */
function whoseIs(data: Record<string, unknown> | null | undefined): string | null | undefined {
  const viewer = data?.viewer as { person?: { id: string } } | null | undefined;
  return viewer === null ? null : viewer?.person?.id;
}

/**
 * Keeps what was read, and answers with it where the network does not. Only for the person whose answers they are; nobody signed in, or a
 * session that ended, and nothing of it stays. `load` brings the store once the page is drawn.
 */
export function createOfflineLink(load: () => Promise<Store>, { reach = theReach, store: sessions = session }: { reach?: Reach; store?: SessionStore } = {}): ApolloLink {
  /** Answers that came before it was known whose they are. */
  let early: { name: string; variables: Record<string, unknown>; data: unknown }[] = [];
  const withStore = (act: (store: Store) => Promise<unknown>) => void load().then(act).catch(() => undefined);
  sessions.subscribe(() => {
    if (sessions.isExpired()) withStore((store) => store.forgetAll());
  });

  function keep(name: string, variables: Record<string, unknown>, data: Record<string, unknown>) {
    const whose = name === 'Viewer' ? whoseIs(data) : undefined;
    if (whose === null) {
      early = [];
      return withStore((store) => store.forgetAll());
    }
    const personId = whose ?? sessions.personId();
    if (!personId) return void early.push({ name, variables, data });
    const all = [{ name, variables, data: data as unknown }, ...early];
    early = [];
    withStore(async (store) => {
      for (const one of all) await store.keepAnswer(personId, one.name, one.variables, one.data);
    });
  }
  return new ApolloLink((operation, forward) => {
    const name = operation.operationName ?? '';
    const kept = keptOperations.has(name);
    const { variables } = operation;
    return forward(operation).pipe(
      tap((result) => {
        reach.answered();
        if (kept && result.data && !result.errors?.length) keep(name, variables, result.data);
      }),
      catchError((error: unknown): Observable<ApolloLink.Result> => {
        if (!isUnreached(error)) return throwError(() => error);
        reach.failed();
        if (!kept) return throwError(() => error);
        const found = load().then((store) => store.findAnswer(sessions.personId(), name, variables), () => null);
        return from(found).pipe(mergeMap((data) => (data ? of({ data: data as Record<string, unknown> }) : throwError(() => error))));
      }),
    );
  });
}
