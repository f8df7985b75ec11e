import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql, type TypedDocumentNode } from '@apollo/client';
import { jest } from '@jest/globals';
import { askAgain } from './ask-again.ts';

const query: TypedDocumentNode<{ title: string }, { id: string }> = gql`
  query Title($id: ID!) {
    title(id: $id)
  }
`;

/** A client whose server answers when it is told to, in any order. */
function slowServer() {
  const answers: ((title: string) => void)[] = [];
  const link = new ApolloLink(
    () => new Observable((observer) => void answers.push((title) => { observer.next({ data: { title } }); observer.complete(); })),
  );
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), answers };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('what is asked again because it changed', () => {
  test('does not take the answer of a question that left before the change', async () => {
    const { client, answers } = slowServer();
    const first = askAgain(client, query, { id: 'a' });
    const second = askAgain(client, query, { id: 'a' });
    answers[0]!('before');
    expect(await first).toEqual({ title: 'before' });
    await soon();
    answers[1]!('after');
    expect(await second).toEqual({ title: 'after' });
    expect(client.readQuery({ query, variables: { id: 'a' } })).toEqual({ title: 'after' });
  });

  test('nor that of a page which is just being read', async () => {
    const { client, answers } = slowServer();
    const page = client.query({ query, variables: { id: 'a' } });
    const again = askAgain(client, query, { id: 'a' });
    expect(answers).toHaveLength(2);
    answers[0]!('before');
    answers[1]!('after');
    expect((await page).data).toEqual({ title: 'before' });
    expect(await again).toEqual({ title: 'after' });
  });

  test('is one question for all changes that come while the one before is on its way', async () => {
    const { client, answers } = slowServer();
    const asked = [1, 2, 3, 4].map(() => askAgain(client, query, { id: 'a' }));
    answers[0]!('one');
    await soon();
    answers[1]!('all');
    expect(await Promise.all(asked)).toEqual([{ title: 'one' }, { title: 'all' }, { title: 'all' }, { title: 'all' }]);
    expect(answers).toHaveLength(2);
  });

  test('is asked also after a question that failed; others do not wait for it', async () => {
    const failing = jest.fn<() => Observable<ApolloLink.Result>>(() => new Observable((observer) => observer.error(new Error('down'))));
    const client = new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink(failing) });
    const asked = [askAgain(client, query, { id: 'a' }), askAgain(client, query, { id: 'a' }), askAgain(client, query, { id: 'b' })];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(failing).toHaveBeenCalledTimes(3);
  });
});
