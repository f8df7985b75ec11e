import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { getVariableValues, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { costOf } from './cost.ts';

/** What a client reads of it; `formatError` gives it its code, since Apollo Server gives all rules the same one. */
export const tooComplex = 'This operation asks for too much at once.';

const refuse = {
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(tooComplex))],
  propagateOnRejection: false,
};

/**
 * The most that one answer may cost: values, objects and scalars, with every page full, and fifty for each page. That is some two megabytes of JSON, or 800 pages.
 * Of the web's own operations a thread asks the most (20 comments with 20 replies each: 17,000; the 40 it may read again after a cut: 35,000);
 * the home page asks about 1,500.
 */
export const maxCost = 40_000;

/** Refuses what costs too much once the variables are known: a length of page that a variable says counts like one that is written. */
const boundOnCost: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve({
    async didResolveOperation({ schema, document, operation, request }) {
      if (!operation) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      // Variables of a wrong type are refused by the execution, before it runs anything.
      if (coerced && costOf(schema, document, operation, coerced, maxCost) > maxCost) {
        throw new GraphQLError(tooComplex, { extensions: { http: { status: 400 } } });
      }
    },
  }),
};

/** Bounds of one operation, checked before anything runs: depth, aliases, directives and size of its text, then its cost. */
export const limitsOfOperations = {
  parseOptions: { maxTokens: 2000 },
  validationRules: [maxDepthRule({ n: 14, ...refuse }), maxAliasesRule({ n: 20, ...refuse }), maxDirectivesRule({ n: 30, ...refuse })] as ValidationRule[],
  plugins: [boundOnCost],
};
