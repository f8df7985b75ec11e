import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLInputField } from 'graphql';
import { committedSchema } from './schema.ts';

/** What says all by its name: ids, the `input` of a mutation, what a payload hands back. */
const plain = (type: string, name: string): boolean => /^(id|input)$|Ids?$/.test(name) || type.endsWith('Payload');

describe('the schema explains itself', () => {
  test('every type, field, argument and value of meaning has a description', () => {
    const without: string[] = [];
    const look = (type: string, name: string, thing: { description?: string | null }): void => {
      if (!thing.description && !plain(type, name.split('.').at(-1)!)) without.push(name);
    };
    for (const type of Object.values(buildSchema(committedSchema()).getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if (!/(Input|Payload|^Query|^Mutation)$/.test(type.name)) look('', type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(type.name, `${type.name}.${value.name}`, value);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
        look(type.name, `${type.name}.${field.name}`, field);
        for (const argument of 'args' in field ? field.args : []) look(type.name, `${type.name}.${field.name}.${argument.name}`, argument);
      }
    }
    expect(without).toEqual([]);
  });
});
