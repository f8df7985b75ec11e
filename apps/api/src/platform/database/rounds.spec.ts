import { setTimeout as after } from 'node:timers/promises';
import { batched } from '../graphql/batch.ts';
import { duringRound, inRounds } from './rounds.ts';

describe('the reads of one request', () => {
  const viewer = {};
  let asked: string[][] = [];
  beforeEach(() => {
    asked = [];
  });
  const statement = <T>(answer: T, milliseconds: number): Promise<T> => duringRound(() => after(milliseconds, answer));
  const load = (kind: string, key: string, last = false): Promise<string | null> =>
    batched<string, string | null>(viewer, kind, key, async (keys) => {
      asked.push(keys.map((one) => `${kind} ${one}`));
      return statement(new Map(keys.map((one) => [one, `${one} read`])), 1);
    }, null, last);

  test('what quick and slow lists lead to is asked together', async () => {
    await inRounds(() => Promise.all([statement('quick', 1).then(() => load('post', 'a')), statement('slow', 20).then(() => load('post', 'b'))]));
    expect(asked).toEqual([['post a', 'post b']]);
  });

  test('what leads to nothing else waits for all that does', async () => {
    const withAuthor = async (key: string): Promise<void> => {
      await Promise.all([load('person', `author of ${key}`, true), load('post', key).then(() => load('comment', `of ${key}`)).then(() => load('person', `of comment of ${key}`, true))]);
    };
    await inRounds(() => withAuthor('a'));
    expect(asked).toEqual([['post a'], ['comment of a'], ['person author of a', 'person of comment of a']]);
  });

  test('nothing is remembered from one round to the next', async () => {
    await inRounds(async () => {
      await load('post', 'a');
      await load('post', 'a');
    });
    expect(asked).toEqual([['post a'], ['post a']]);
  });

  test('one request does not wait for another', async () => {
    const slow = inRounds(() => statement('slow', 200));
    const began = performance.now();
    await inRounds(() => load('post', 'a'));
    expect(performance.now() - began).toBeLessThan(150);
    await slow;
  });

  test('a statement that fails holds nobody up', async () => {
    await inRounds(async () => {
      await expect(duringRound(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await load('post', 'a')).toBe('a read');
    });
  });

  test('outside a request the keys of one tick are asked together', async () => {
    await Promise.all([load('post', 'a'), load('post', 'b')]);
    expect(asked).toEqual([['post a', 'post b']]);
  });
});
