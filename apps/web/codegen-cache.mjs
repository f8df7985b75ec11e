import { getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';

const paging = new Set(['first', 'after', 'last', 'before', 'around', 'aroundUnread']);

/** What Apollo's cache must know of the schema: which types stand behind an interface or union, which are only a part of another (they have no id), and which fields are lists that grow (Relay connections), with the arguments that make another list of them. */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const possibleTypes = {};
  const connections = {};
  const parts = types.filter((type) => isObjectType(type) && !type.getFields().id && !/^(Query|Mutation|Viewer|PageInfo)$|(Connection|Edge|Payload)$/.test(type.name)).map(({ name }) => name);
  for (const type of types) {
    if (isInterfaceType(type) || isUnionType(type)) possibleTypes[type.name] = schema.getPossibleTypes(type).map(({ name }) => name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      connections[type.name] ??= {};
      connections[type.name][field.name] = field.args.map(({ name }) => name).filter((name) => !paging.has(name));
    }
  }
  return [
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};`,
    `export const parts: string[] = ${JSON.stringify(parts, null, 2)};`,
    `export const connections: Record<string, Record<string, string[]>> = ${JSON.stringify(connections, null, 2)};`,
  ].join('\n\n');
}
