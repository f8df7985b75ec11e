import type { Rule, SourceCode } from 'eslint';
import type { CallExpression } from 'estree';

const READS = new Set(['find', 'findOne', 'findBy', 'findOneBy', 'findAndCount', 'findAndCountBy', 'findOneOrFail', 'findOneByOrFail', 'exists', 'existsBy', 'count', 'countBy']);
// What TypeORM's repositories and managers are called here: an array has `find` too, and may keep it.
const HOLDER = /(manager|repository|repositories|dataSource)$/i;

type Holder = CallExpression['callee'];

/**
 * A feature reads guarded things through `see`, which asks who may see them; a repository or entity manager doesn't ask.
 * Recognized by name: `manager.find(…)`, `this.posts.findOneBy(…)` of a repository, `getRepository(Post).find(…)`.
 */
const rule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: '{{call}} asks nobody who may see this: read through see.one, see.require, see.all or see.who (a file that must not is listed with its reason in eslint.config.mjs).',
    },
  },
  create(context) {
    const { sourceCode } = context;
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const method = callee.property.name;
        const holder = callee.object;
        const reads = READS.has(method) || (method === 'createQueryBuilder' && !writes(node.parent));
        if (reads && isDatabase(holder, method, sourceCode)) context.report({ node: callee.property, messageId: 'read', data: { call: `${sourceCode.getText(callee)}()` } });
      },
    };
  },
};

export default rule;

function isDatabase(holder: Holder, method: string, sourceCode: SourceCode): boolean {
  // `findOneBy` and its like exist on TypeORM's classes only, whatever the variable is called.
  if (/^find.*By|^findOne|^findAndCount|^existsBy|^countBy|^createQueryBuilder/.test(method)) return true;
  if (holder.type === 'CallExpression') return /getRepository$/.test(sourceCode.getText(holder.callee));
  const last = holder.type === 'MemberExpression' ? holder.property : holder;
  return last.type === 'Identifier' && HOLDER.test(last.name);
}

/** `createQueryBuilder().insert()`, `.update(…)` and `.delete()` write. */
function writes(parent: Rule.Node): boolean {
  return parent.type === 'MemberExpression' && parent.property.type === 'Identifier' && /^(insert|update|delete|softDelete|restore)$/.test(parent.property.name);
}
