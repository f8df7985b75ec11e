import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The number under which our server wrote a failure of its own into its log; null for any other failure. */
export function referenceOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const references = error.errors.map(({ extensions }) => extensions?.reference);
  return references.find((reference) => typeof reference === 'string') ?? null;
}
