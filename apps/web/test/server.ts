import { ApolloLink } from '@apollo/client';
import type { ViewerQuery } from '../src/platform/graphql/__generated__/graphql.ts';
import { Observable } from 'rxjs';

type Answer = Record<string, unknown> | Error | 'UNAUTHENTICATED';
/** Of one operation: always the same, or by its variables; a promise is an answer that takes its time. */
export type Answers = Record<string, Answer | ((variables: Record<string, unknown>) => Answer | Promise<Answer>)>;

/** Stands in for the GraphQL server in a spec: an answer per operation name. What was sent is kept in `sent`. */
export function serverThat(answers: Answers) {
  const sent: { operation: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        const name = operation.operationName ?? '';
        sent.push({ operation: name, variables: operation.variables });
        const found = answers[name] ?? new Error(`The spec gives no answer to ${name}.`);
        const give = (answer: Answer) => {
          if (answer instanceof Error) return observer.error(answer);
          if (answer === 'UNAUTHENTICATED') observer.next({ data: null, errors: [{ message: 'Sign in.', extensions: { code: answer } }] });
          else observer.next({ data: answer });
          observer.complete();
        };
        const answer = typeof found === 'function' ? found(operation.variables) : found;
        if (answer instanceof Promise) void answer.then(give);
        else give(answer);
      }),
  );
  return { link, sent };
}

/** Claire, a field technician: the `Viewer` operation's answer. */
export const claire: ViewerQuery = {
  viewer: {
    person: {
      id: 'person_claire',
      name: 'Claire Vasseur',
      firstName: 'Claire',
      initials: 'CV',
      jobTitle: 'Technicienne d’intervention',
      photoUrl: null,
    },
    language: 'fr',
    timeZone: 'Europe/Paris',
    singleKeyShortcuts: true,
    enterSends: false,
    canTranslate: false,
    countsAllUnread: false,
    roles: [],
    managesCommunities: false,
    company: 'Groupe Méridian',
  },
};
