import { jest } from '@jest/globals';
import { createLive, type OnSignal } from './live.ts';

type Handler = (...values: unknown[]) => void;

function fakeSocket() {
  const handlers = new Map<string, Handler>();
  const emitted: [string, unknown][] = [];
  const answers: ((missed?: true) => void)[] = [];
  const agos: number[] = [];
  const socket = {
    connected: false,
    on: (event: string, handler: Handler) => handlers.set(event, handler),
    emit: (event: string, { ago, ...place }: { ago?: number }, answer: Handler) => {
      emitted.push([event, place]);
      answers.push((missed) => answer({ ok: true, ...(missed ? { missed } : {}) }));
      if (ago !== undefined) agos.push(ago);
    },
  };
  const fire = (event: string, ...values: unknown[]) => handlers.get(event)?.(...values);
  return {
    emitted,
    answers,
    agos,
    live: createLive(async () => socket as never),
    signal: (signal: object, within?: number) => fire('signal', signal, within),
    connect() {
      socket.connected = true;
      fire('connect');
    },
    cut() {
      socket.connected = false;
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const listener = () => jest.fn<OnSignal>();
const heardBy = (onSignal: OnSignal, onComing?: OnSignal) => ({ onSignal, onComing });

test('a room is joined once for all who look at it, and left with the last of them', async () => {
  const { live, emitted, connect } = fakeSocket();
  const leaveFirst = live.watch({ kind: 'post', id: 'post_1' }, heardBy(listener()));
  await settled();
  connect();
  const leaveSecond = live.watch({ kind: 'post', id: 'post_1' }, heardBy(listener()));
  await settled();
  leaveFirst();
  await settled();
  expect(emitted).toEqual([['watch', { kind: 'post', id: 'post_1' }]]);
  leaveSecond();
  await settled();
  expect(emitted.at(-1)).toEqual(['unwatch', { kind: 'post', id: 'post_1' }]);
});

test('after a cut, rooms are joined again and screens are told that they may have missed something', async () => {
  const { live, emitted, connect, cut, signal } = fakeSocket();
  const heard = listener();
  live.watch({ kind: 'home' }, heardBy(heard));
  await settled();
  connect();
  signal({ type: 'postPosted', postId: 'post_1' });
  cut();
  connect();
  expect(emitted.filter(([event]) => event === 'watch')).toHaveLength(2);
  expect(heard.mock.calls).toEqual([[{ type: 'postPosted', postId: 'post_1' }], [{ type: 'missed' }]]);
});

test('a page that joins its room a while after it was read says since when, and is told what it missed', async () => {
  const { live, answers, agos, connect } = fakeSocket();
  const [heard, other] = [listener(), listener()];
  live.watch({ kind: 'post', id: 'post_1' }, heardBy(heard));
  live.watch({ kind: 'post', id: 'post_2' }, heardBy(other));
  await new Promise((resolve) => setTimeout(resolve, 50));
  connect();
  expect(agos).toEqual([expect.any(Number), expect.any(Number)]);
  expect(Math.min(...agos)).toBeGreaterThanOrEqual(2_050);
  answers[0]!(true);
  answers[1]!();
  expect(heard.mock.calls).toEqual([[{ type: 'missed' }]]);
  expect(other).not.toHaveBeenCalled();
});

test('what many hear at once is heard within the time that the server names, what few hear at once', async () => {
  const { live, connect, signal } = fakeSocket();
  const [heard, coming] = [listener(), listener()];
  live.watch({ kind: 'post', id: 'post_1' }, heardBy(heard, coming));
  await settled();
  connect();
  jest.useFakeTimers();
  try {
    signal({ type: 'commentPosted' }, 25_000);
    expect(heard).not.toHaveBeenCalled();
    // That it comes is known at once.
    expect(coming.mock.calls).toEqual([[{ type: 'commentPosted' }]]);
    jest.advanceTimersByTime(25_000);
    expect(heard).toHaveBeenCalledTimes(1);
    signal({ type: 'commentPosted' });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(coming).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});
