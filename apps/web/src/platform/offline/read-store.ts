import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { withoutConfidential } from './confidential.ts';

/** Docs: docs/decisions/0029-reading-without-a-network.md. The limits of what is kept, and for how long. */
export const bounds = { days: 7, answers: 150, bytes: 6_000_000 } as const;

const database = 'parvis-read';
const day = 86_400_000;

/** One answer of the server, as one person was given it. */
interface KeptAnswer {
  key: string;
  operation: string;
  /** The first id among the variables: the thing that was read. */
  thing: string;
  personId: string;
  data: unknown;
  /** Ids of all that it shows, so that it can be thrown away when one of them is no longer seen. */
  ids: string[];
  bytes: number;
  keptAt: number;
}

interface Schema extends DBSchema {
  answers: { key: string; value: KeptAnswer; indexes: { keptAt: number; thing: [string, string] } };
}

const guarded = /^(?:post|comment|community|document)_/;

/** Ids of the things in an answer. What a text only links to or mentions is not shown by it. */
function shownIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(shownIn);
  if (typeof data !== 'object' || data === null) return [];
  const { __typename, id } = data as { __typename?: unknown; id?: unknown };
  const own = __typename && typeof id === 'string' && guarded.test(id) ? [id] : [];
  return [...own, ...Object.values(data).flatMap(shownIn)];
}

const keyOf = (operation: string, variables: Record<string, unknown>) => `${operation} ${JSON.stringify(variables)}`;
const thingIn = (variables: Record<string, unknown>) => Object.values(variables).find((value): value is string => typeof value === 'string' && /^[a-z]+_/.test(value)) ?? '';

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(database, 1, {
    upgrade(db) {
      const answers = db.createObjectStore('answers', { keyPath: 'key' });
      answers.createIndex('keptAt', 'keptAt');
      answers.createIndex('thing', ['operation', 'thing']);
    },
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** Keeps an answer for this person, but for what is confidential. What another person left is thrown away first. A browser that keeps nothing loses nothing but this. */
export async function keepAnswer(personId: string, operation: string, variables: Record<string, unknown>, data: unknown): Promise<void> {
  const { data: mine, left } = withoutConfidential(data);
  await forgetShowing(left);
  const db = await open();
  const key = keyOf(operation, variables);
  if (mine === null) return db.delete('answers', key);
  const text = JSON.stringify(mine);
  const tx = db.transaction('answers', 'readwrite');
  const [someone] = await tx.store.getAll(undefined, 1);
  if (someone && someone.personId !== personId) await tx.store.clear();
  await tx.store.put({
    key, operation, thing: thingIn(variables), personId, data: JSON.parse(text), ids: [...new Set(shownIn(mine))], bytes: text.length, keptAt: Date.now(),
  });
  // The oldest go first.
  let [answers, bytes] = [0, 0];
  for (let cursor = await tx.store.index('keptAt').openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    answers += 1;
    bytes += cursor.value.bytes;
    if (answers > bounds.answers || bytes > bounds.bytes || cursor.value.keptAt < Date.now() - bounds.days * day) await cursor.delete();
  }
  await tx.done;
}

/** What was answered last to this question, or else to another one about the same thing. `personId` null asks who was here last. */
export async function findAnswer(personId: string | null, operation: string, variables: Record<string, unknown>): Promise<unknown> {
  const db = await open();
  const thing = thingIn(variables);
  const near = thing ? (await db.getAllFromIndex('answers', 'thing', [operation, thing])).sort((a, b) => b.keptAt - a.keptAt)[0] : undefined;
  const found = (await db.get('answers', keyOf(operation, variables))) ?? near;
  if (!found || found.keptAt < Date.now() - bounds.days * day) return null;
  return personId === null || found.personId === personId ? found.data : null;
}

/** Ids of all that is kept here. */
export async function keptIds(): Promise<string[]> {
  const answers = await (await open()).getAll('answers');
  return [...new Set(answers.flatMap(({ ids }) => ids))];
}

/** Throws away every answer that shows one of these things. */
export async function forgetShowing(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  const tx = (await open()).transaction('answers', 'readwrite');
  for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.ids.some((id) => gone.has(id))) await cursor.delete();
  }
  await tx.done;
}

/** Nothing that was read stays on this device. */
export async function forgetAll(): Promise<void> {
  await (await open()).clear('answers');
}
