import { jest } from '@jest/globals';
import { serverThat } from '../../../test/server.ts';
import { createClient } from '../../platform/graphql/client.ts';
import { session } from '../../platform/session/session.ts';
import { readingQueue } from './reading-queue.ts';

const told = { noteReading: { __typename: 'ReadingPayload', posts: [], errors: [] } };

function open(answer: () => typeof told | Error) {
  session.end();
  const { link, sent } = serverThat({ NoteReading: answer });
  return { queue: readingQueue(createClient(link), 'person_claire'), readings: () => sent.map(({ variables }) => (variables.input as { readings: { thingId: string; agoMilliseconds: number }[] }).readings) };
}
const settled = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('what is read is told to the server', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  test('at once, then together and at most once in two seconds', async () => {
    const { queue, readings } = open(() => told);
    queue.note('post_1');
    await settled(200);
    expect(readings()).toEqual([[{ thingId: 'post_1', agoMilliseconds: 150 }]]);
    queue.note('post_2');
    await settled(500);
    queue.note('post_3');
    await settled(1_000);
    expect(readings()).toHaveLength(1);
    await settled(1_000);
    expect(readings()[1]!.map(({ thingId }) => thingId)).toEqual(['post_2', 'post_3']);
    expect(localStorage).toHaveLength(0);
  });

  test('kept while the line is down, also when the page is closed, and told later with its age', async () => {
    const before = open(() => new Error('down'));
    before.queue.note('post_1');
    await settled(1_000);
    expect(before.readings()).toHaveLength(1);
    await settled(60_000);
    const after = open(() => told);
    await settled(200);
    const [[reading]] = after.readings() as [[{ thingId: string; agoMilliseconds: number }]];
    expect(reading.thingId).toBe('post_1');
    expect(reading.agoMilliseconds).toBeGreaterThan(60_000);
    expect(localStorage).toHaveLength(0);
  });

  test('being online again is enough', async () => {
    let up = false;
    const { queue, readings } = open(() => (up ? told : new Error('down')));
    queue.note('post_1');
    await settled(3_000);
    up = true;
    globalThis.dispatchEvent(new Event('online'));
    await settled(200);
    expect(readings()).toHaveLength(2);
    await settled(60_000);
    expect(readings()).toHaveLength(2);
  });

  test('who leaves the page has told it all the same', () => {
    const { queue } = open(() => told);
    const left = jest.fn<typeof fetch>(() => new Promise(() => {}));
    globalThis.fetch = left;
    queue.note('comment_9');
    globalThis.dispatchEvent(new Event('pagehide'));
    const [, init] = left.mock.calls.at(-1)!;
    expect(init).toMatchObject({ method: 'POST', keepalive: true });
    expect(JSON.parse(init!.body as string)).toMatchObject({ operationName: 'NoteReading', variables: { input: { readings: [{ thingId: 'comment_9' }] } } });
  });
});
