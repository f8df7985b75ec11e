import type { PostPostInput } from '../posts/posts.types.ts';

// An object of a person's input never has this name: what comes in has the shape of the interface.
const instant = '$instant';

/** An input of the interface as plain JSON: instants are kept as such, so that new parts of posts travel along. */
export function toStored(input: PostPostInput): unknown {
  return JSON.parse(JSON.stringify(input, function (this: Record<string, unknown>, name, value: unknown) {
    // JSON asks a Date for its text before it comes here.
    const given = this[name];
    return given instanceof Date ? { [instant]: given.toISOString() } : value;
  }));
}

/** The input as it came in. */
export function fromStored(stored: unknown): PostPostInput {
  return JSON.parse(JSON.stringify(stored), (_name, value: unknown) =>
    value && typeof value === 'object' && instant in value ? new Date((value as Record<string, string>)[instant]!) : value) as PostPostInput;
}
