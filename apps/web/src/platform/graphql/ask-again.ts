import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

/** The last question of each kind: on its way, or waiting for the one before it. */
interface Line {
  last: Promise<unknown>;
  waits: boolean;
}
const lines = new WeakMap<ApolloClient, Map<string, Line>>();

/**
 * Asks the server anew, because something changed. What is on its way already may have been answered before the change:
 * this question follows it, so that the newest answer comes last, and all that come while it waits are one.
 */
export function askAgain<Data, Variables extends OperationVariables>(client: ApolloClient, query: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data | undefined> {
  const ofClient = lines.get(client) ?? new Map<string, Line>();
  lines.set(client, ofClient);
  const [definition] = query.definitions;
  const key = JSON.stringify([definition && 'name' in definition && definition.name?.value, variables]);
  const before = ofClient.get(key);
  if (before?.waits) return before.last as Promise<Data | undefined>;

  const ask = async () => {
    line.waits = false;
    const { data } = await client.query<Data>({ query: query as TypedDocumentNode<Data>, variables, fetchPolicy: 'network-only', context: { queryDeduplication: false } });
    return data;
  };
  const line: Line = { last: Promise.resolve(), waits: before !== undefined };
  ofClient.set(key, line);
  const asked = before ? before.last.then(ask, ask) : ask();
  line.last = asked;
  const done = () => {
    if (ofClient.get(key) === line) ofClient.delete(key);
  };
  asked.then(done, done);
  return asked;
}
