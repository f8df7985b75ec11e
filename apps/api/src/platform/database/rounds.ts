import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';

const requests = new AsyncLocalStorage<Rounds>();

/**
 * The reads of one request go in rounds: what is asked by key waits until no statement of the request is at work, so that what the answers of a round
 * lead to is asked together, however much sooner some came than others. How many statements a page takes is then the same each time.
 */
class Rounds {
  private running = 0;
  private waiting: (() => void)[] = [];
  private last: (() => void)[] = [];

  async during<T>(statement: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await statement();
    } finally {
      this.running -= 1;
      this.afterThisTick();
    }
  }

  wait(load: () => void, last: boolean): void {
    // It runs where it was asked: in the transaction of who asks, if any.
    (last ? this.last : this.waiting).push(AsyncResource.bind(load));
    this.afterThisTick();
  }

  /** Once all promises that are answered have said what else they need. */
  private afterThisTick(): void {
    if (this.waiting.length + this.last.length > 0) void Promise.resolve().then(() => process.nextTick(() => this.go()));
  }

  private go(): void {
    if (this.running > 0) return;
    const round = this.waiting.length > 0 ? this.waiting : this.last;
    if (round === this.waiting) this.waiting = [];
    else this.last = [];
    for (const load of round) load();
  }
}

/** Runs a request whose reads go in rounds. */
export function inRounds<T>(work: () => T): T {
  return requests.run(new Rounds(), work);
}

/** A statement, during which the request's next round waits. */
export function duringRound<T>(statement: () => Promise<T>): Promise<T> {
  const rounds = requests.getStore();
  return rounds ? rounds.during(statement) : statement();
}

/** Calls `load` with the next round of the request; `last` once nothing else is asked. Outside a request there are no rounds: at the end of the tick. */
export function withNextRound(load: () => void, last: boolean): void {
  const rounds = requests.getStore();
  if (rounds) rounds.wait(load, last);
  else void Promise.resolve().then(() => process.nextTick(load));
}
