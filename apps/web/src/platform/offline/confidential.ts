/** Anything in an answer of the server. */
interface Thing {
  __typename?: string;
  id?: string;
  [field: string]: unknown;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The levels of a community that may stay on a device. What does not say its level stays nowhere. */
const mayStay = new Set<unknown>(['open', 'closed']);

/**
 * An answer without what must not stay on a device: whatever is of a secret community, and policies that are not for everyone. Null where nothing
 * is left of it. `left` are the ids of what was taken out.
 */
export function withoutConfidential(data: unknown): { data: unknown; left: string[] } {
  const left: string[] = [];
  const kept = walk(data, false, left);
  return { data: kept === undefined ? null : kept, left };
}

/** The value to keep; undefined where it is confidential. `placed`: it stands in something whose community may stay. */
function walk(value: unknown, placed: boolean, left: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, placed, left)).filter((one) => one !== undefined);
  if (!isThing(value)) return value;
  const here = placedBy(value, placed);
  if (here !== null) {
    const entries = Object.entries(value).map(([field, one]) => [field, walk(one, here, left)] as const);
    // What names something confidential is as confidential.
    if (entries.every(([, one]) => one !== undefined)) return Object.fromEntries(entries);
  }
  if (value.id) left.push(value.id);
  return undefined;
}

/** Whether what stands in it is of a community that may stay; null where it must not stay itself. */
function placedBy(thing: Thing, placed: boolean): boolean | null {
  switch (thing.__typename) {
    case 'Community':
      return mayStay.has(thing.visibility) ? true : null;
    case 'Document':
      return thing.audience === 'everyone' ? placed : null;
    // Their community says whether they may; without one nobody knows.
    case 'Post':
      return placed || isThing(thing.community) ? true : null;
    case 'Comment':
      return placed || isThing(thing.post) ? true : null;
    // What a link into Parvis names says no level of its own.
    case 'LinkCard':
      return thing.path === null ? placed : null;
    default:
      return placed;
  }
}
