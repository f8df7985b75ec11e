import { applyDecorators } from '@nestjs/common';
import { Field, ID, InterfaceType, type FieldMiddleware } from '@nestjs/graphql';
import { toNodeId } from '@parvis/domain';

const asNodeId = (kind: string): FieldMiddleware => async (_context, next) => {
  const uuid: unknown = await next();
  return typeof uuid === 'string' ? toNodeId(kind, uuid) : null;
};

/** The `id` of a thing: the database's uuid inside, `post_01jx…` in the interface. */
export const NodeId = (kind: string): PropertyDecorator =>
  applyDecorators(Field(() => ID, { description: 'Opaque and stable.', middleware: [asNodeId(kind)] }));

/** Everything with an identity. */
@InterfaceType('Node', { description: 'Everything with an identity.', resolveType: (node: object) => node.constructor.name })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id: string;
}
