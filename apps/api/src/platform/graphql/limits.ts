import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** What a client reads of it; `formatError` gives it its code, since Apollo Server gives all rules the same one. */
export const tooComplex = 'This operation asks for too much at once.';

const refuse = {
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(tooComplex))],
  propagateOnRejection: false,
};

/**
 * Bounds of one operation, checked before anything runs: depth, cost, aliases, directives, size.
 * The largest screen of the web application (home, a cost of about 9,000) uses about half of each.
 */
export const limitsOfOperations = {
  parseOptions: { maxTokens: 2000 },
  validationRules: [
    maxDepthRule({ n: 14, ...refuse }),
    costLimitRule({ maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true, ...refuse }),
    maxAliasesRule({ n: 20, ...refuse }),
    maxDirectivesRule({ n: 30, ...refuse }),
  ] as ValidationRule[],
};
