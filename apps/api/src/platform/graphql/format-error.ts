import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { log } from '../log/log.ts';
import { tooComplex } from './limits.ts';
import { UserError } from './user-error.ts';

/** Codes that leave as they are: the request itself was at fault, and what is said of it names no data. */
const ofTheRequest = new Set([
  'UNAUTHENTICATED', 'BAD_REQUEST', 'BAD_USER_INPUT', 'TOO_COMPLEX', 'RATE_LIMITED', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What a client reads of a failure: a code, and for our own faults a reference to the log. Never a stack, a statement or a text. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  // A read that throws a refusal is answered like one of what is unknown.
  if (original instanceof UserError) return { message: original.code, extensions: { code: original.code }, path: formatted.path };
  const code = formatted.message === tooComplex ? 'TOO_COMPLEX' : String(formatted.extensions?.code ?? 'INTERNAL');
  if (ofTheRequest.has(code)) return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { code } };
  // Short enough to be read out on the telephone.
  const reference = randomUUID().slice(0, 8).toUpperCase();
  log.error({ reference, path: formatted.path, err: original instanceof Error ? { name: original.name, message: original.message, stack: original.stack } : String(original) }, 'A GraphQL operation failed');
  return { message: 'Something failed on our side.', path: formatted.path, extensions: { code: 'INTERNAL', reference } };
}
