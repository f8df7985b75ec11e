import { getArgumentValues, Kind, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * The arguments of each field asked for at `path` below the running one; the last field of the path is one of the object type `type`.
 * A resolver that knows them may load a level ahead, so that two levels load what they share in one batch.
 */
export function argumentsBelow(info: GraphQLResolveInfo, path: readonly string[], type: string): Record<string, unknown>[] {
  const field = (info.schema.getType(type) as GraphQLObjectType).getFields()[path.at(-1)!]!;
  const nodes = path.reduce<readonly FieldNode[]>((found, name) => found.flatMap((node) => fieldsNamed(name, node.selectionSet, info)), info.fieldNodes);
  return nodes.map((node) => getArgumentValues(field, node, info.variableValues));
}

function fieldsNamed(name: string, selectionSet: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    return fieldsNamed(name, selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet, info);
  });
}
