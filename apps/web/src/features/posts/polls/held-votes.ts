/** A vote in an anonymous poll as this device sent it. Only here do its secret and what it chose stand together. */
export interface HeldVote {
  secret: string;
  optionIds: string[];
}

const prefix = 'parvis:vote:';
const keyOf = (personId: string, postId: string) => `${prefix}${personId}:${postId}`;
/** Where the browser keeps nothing, a vote can be changed until the page is left. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

/** 256 random bits: without them nobody finds out what was chosen, the server included. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
}

/** As it is kept, so that React sees whether it changed; null where this device holds no vote. */
export function heldText(personId: string, postId: string): string | null {
  const key = keyOf(personId, postId);
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** The votes that this device sent and of which one may be counted, the newest last. */
export function heldVotes(text: string | null): HeldVote[] {
  try {
    return text ? (JSON.parse(text) as HeldVote[]) : [];
  } catch {
    return [];
  }
}

export function holdVotes(personId: string, postId: string, votes: readonly HeldVote[]): void {
  const key = keyOf(personId, postId);
  try {
    if (votes.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(votes));
    memory.delete(key);
  } catch {
    memory.set(key, JSON.stringify(votes));
  }
  listeners.forEach((tell) => tell());
}

/** Signing out: whoever uses this device next must not find what the person voted. These votes change no more. */
export function forgetVotes(personId: string): void {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`${prefix}${personId}:`)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Another tab of this device may vote too. */
export function onHeldVotes(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    removeEventListener('storage', tell);
  };
}
