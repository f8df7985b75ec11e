import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationRule } from 'graphql';

const tooComplex = (): never => {
  throw new GraphQLError('This operation asks for too much at once.', { extensions: { code: 'TOO_COMPLEX' } });
};
const refuse = { onReject: [tooComplex], propagateOnRejection: false };

/**
 * Bounds of one operation, checked before anything runs: depth, cost, aliases, directives, size.
 * The largest screen of the web application uses about half of each.
 */
export const limitsOfOperations = {
  parseOptions: { maxTokens: 2000 },
  validationRules: [
    maxDepthRule({ n: 14, ...refuse }),
    costLimitRule({ maxCost: 6000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true, ...refuse }),
    maxAliasesRule({ n: 20, ...refuse }),
    maxDirectivesRule({ n: 30, ...refuse }),
  ] as ValidationRule[],
};
