import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { pageSize } from '../database/keyset.ts';

/** How many things a list without pages is taken to hold: kinds of reactions to a post, people it mentions, managers of a community. */
export const usualLength = 3;

/** What a page counts for, beside what stands in it: some take a statement of their own for each thing they hang on. */
export const pageCost = 50;

/** Arguments that say how long a page is. */
const sizes = new Set(['first', 'last']);

interface Asked {
  parent: GraphQLCompositeType;
  nodes: FieldNode[];
}

/**
 * The most values, objects and scalars, that the answer to an operation may hold, and `pageCost` for each page: every page full, as long as literals, variables or the
 * default make it; what `@skip` and `@include` leave out counted in; what is asked twice under one name counted once, as it is answered once.
 * `variables` are those of the request, defaults of the operation filled in. Counting ends once `enough` is passed, so that its own time is bounded.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, enough: number): number {
  const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  let total = 0;

  const collect = (parent: GraphQLCompositeType, set: SelectionSetNode, asked: Map<string, Asked>, visited: Set<string>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = `${parent.name} ${selection.alias?.value ?? selection.name.value}`;
        asked.set(key, { parent, nodes: [...(asked.get(key)?.nodes ?? []), selection] });
        continue;
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (spread && visited.has(selection.name.value)) continue;
      if (spread) visited.add(selection.name.value);
      const fragment = spread ? fragments.get(selection.name.value) : selection;
      const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (fragment && isCompositeType(type)) collect(isObjectType(parent) ? parent : type, fragment.selectionSet, asked, visited);
    }
  };

  /** Values below `times` objects of type `parent`, themselves counted already; lists of a connection hold `page` things. */
  const count = (parent: GraphQLCompositeType, sets: readonly SelectionSetNode[], times: number, page: number | null): void => {
    const asked = new Map<string, Asked>();
    const visited = new Set<string>();
    for (const set of sets) collect(parent, set, asked, visited);
    for (const { parent: owner, nodes } of asked.values()) {
      if (total > enough) return;
      const field = fieldOf(owner, nodes[0]!.name.value);
      const length = field && isListType(getNullableType(field.type)) ? (page ?? usualLength) : 1;
      total += times * length;
      const type = field && getNamedType(field.type);
      if (!field || !isCompositeType(type)) continue;
      const inside = pageOf(field, nodes[0]!, variables);
      if (inside !== null) total += times * length * pageCost;
      count(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []), times * length, inside);
    }
  };

  const root = schema.getRootType(operation.operation);
  if (root) count(root, [operation.selectionSet], 1, null);
  return total;
}

/** The field, or undefined for those of introspection, which graphql itself bounds. */
const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** How many things each page of a field may hold; null for a field that has no pages. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): number | null {
  if (!field.args.some(({ name }) => sizes.has(name))) return null;
  const given = (node.arguments ?? []).filter(({ name }) => sizes.has(name.value)).map(({ value }) => {
    if (value.kind === Kind.INT) return Number(value.value);
    return value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  });
  const numbers = given.filter((size) => typeof size === 'number');
  return pageSize(numbers.length > 0 ? Math.max(...numbers) : null);
}
