import {
  getNamedType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';


/** The same in all operations, so that two answers differ by what they tell alone. */
const instant = new Date().toISOString();

/** Values that make sense everywhere; ids are what the walk is about. */
const plainValues: Record<string, unknown> = { String: 'planted', Int: 20, Float: 1, Boolean: true };

/** A value of an input type: `id` wherever an id is asked for. */
export function valueOf(type: GraphQLInputType, name: string, id: string, clientId: string, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, id, clientId, depth);
  if (isListType(type)) return [valueOf(type.ofType, name, id, clientId, depth)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    return depth > 3 ? undefined : Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, field.name, id, clientId, depth + 1)]));
  }
  if (name === 'clientId') return clientId;
  if (type.name === 'ID' || /Id$/.test(name)) return id;
  if (type.name === 'DateTime') return instant;
  if (!(type.name in plainValues)) throw new Error(`The walk has no value for the scalar ${type.name} (${name}).`);
  return name === 'first' ? 6 : name === 'after' ? undefined : plainValues[type.name];
}

/** The value as it stands in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === undefined || value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    return `{ ${Object.entries(value as Record<string, unknown>).filter(([, inner]) => inner !== undefined).map(([name, inner]) => `${name}: ${literal(inner, type.getFields()[name]!.type)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

const asksForId = (arg: GraphQLArgument | GraphQLInputField): boolean => getNamedType(arg.type).toString() === 'ID' || /Id$/.test(arg.name) || isInputObjectType(getNamedType(arg.type));

/** Whether a field is asked with an id, so that it must be asked with each private one. */
export const takesId = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(asksForId);

/** Arguments of a field: those it insists on, ids, and page sizes; other options keep their defaults. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, id: string, clientId: string): string {
  const given = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined ? true : asksForId(arg) || arg.name === 'first');
  const texts = given.map((arg) => `${arg.name}: ${literal(valueOf(arg.type, arg.name, id, clientId), arg.type)}`);
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** Every field that can be read from a type, `depth` objects deep; a type does not come back under itself more than once. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, id: string, above: string[] = []): string {
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) {
      parts.push(`${field.name}${argumentsOf(field, id, id)}`);
      continue;
    }
    const isWrapping = /(Connection|Edge)$/.test(inner.name);
    if ((depth <= 0 && !isWrapping) || above.filter((name) => name === inner.name).length > 0 || /Edge$/.test(inner.name)) continue;
    const possible = isObjectType(inner) ? [inner] : isInterfaceType(inner) || isUnionType(inner) ? schema.getPossibleTypes(inner) : [];
    const nested = possible.map((one) => {
      const selection = selectionOf(schema, one, depth - (isWrapping ? 0 : 1), id, [...above, type.name]);
      return possible.length === 1 ? selection : selection && `... on ${one.name} { ${selection} }`;
    }).filter(Boolean).join(' ');
    if (nested) parts.push(`${field.name}${argumentsOf(field, id, id)} { ${nested} }`);
  }
  return [...new Set(parts)].join(' ');
}

/** The operation that asks one root field for everything. */
export function operationFor(schema: GraphQLSchema, kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, id: string, clientId: string, depth: number): string {
  const type = getNamedType(field.type);
  const selection = isObjectType(type) ? ` { ${selectionOf(schema, type, depth, id)} }` : '';
  return `${kind} { ${field.name}${argumentsOf(field, id, clientId)}${selection} }`;
}
