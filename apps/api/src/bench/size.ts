/** How large the company of the bench is. */
export interface BenchSize {
  people: number;
  communities: number;
  posts: number;
  comments: number;
}

export interface BenchOptions {
  size: BenchSize;
  /** How long each operation is measured at most, with each number of clients. */
  seconds: number;
  /** How many screens have one thread open at once. */
  sockets: number;
  /** Only operations whose name holds this. */
  only: string;
}

const usual: BenchSize & { seconds: number; sockets: number } = { people: 10_000, communities: 1_000, posts: 100_000, comments: 400_000, seconds: 5, sockets: 5_000 };
/** Below this there is no company to speak of, and some operations would find nothing to act on. */
const least: typeof usual = { people: 500, communities: 20, posts: 500, comments: 1_000, seconds: 1, sockets: 1 };

export const optionsUsage = '[--people=N --communities=N --posts=N --comments=N --seconds=N --sockets=N --only=NAME]';

/** Reads `--people=2000 --posts=20000 …`; what isn't said is as usual. Throws a sentence for what can't be read. */
export function readOptions(words: readonly string[]): BenchOptions {
  const chosen = { ...usual };
  let only = '';
  for (const word of words) {
    if (/^--only=./.test(word)) {
      only = word.slice('--only='.length);
      continue;
    }
    const [, name = '', value = ''] = /^--([a-z]+)=(\d{1,9})$/.exec(word) ?? [];
    if (!Object.hasOwn(usual, name)) {
      throw new Error(`"${word}" is no option of the bench: say ${Object.entries(usual).map(([option, amount]) => `--${option}=${amount}`).join(' ')} or other numbers, and --only=thread for one operation.`);
    }
    const option = name as keyof typeof usual;
    if (Number(value) < least[option]) throw new Error(`--${option} must be ${least[option]} at least, not ${value}.`);
    chosen[option] = Number(value);
  }
  const { seconds, sockets, ...size } = chosen;
  return { size, seconds, sockets, only };
}

/** "10,000 people, 1,000 communities, …" */
export const sizeInWords = (size: BenchSize): string => Object.entries(size).map(([what, amount]: [string, number]) => `${amount.toLocaleString('en')} ${what}`).join(', ');
