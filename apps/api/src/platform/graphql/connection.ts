import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { defaultPageSize, type Page, type PageArguments } from '../database/keyset.ts';

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: `How many, 1 to 100; ${defaultPageSize} unless said.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last thing already at hand.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends (Relay connection specification).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether the page starts after others; pages are read forwards.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first thing; null where there is none.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last thing, to be sent as `after`; null where there is none.' })
  endCursor: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** A page as a Relay connection. */
export function toConnection<T>(page: Page<T>, asked: PageArguments = {}): Connection<T> {
  return {
    edges: page.things.map((node, i) => ({ node, cursor: page.cursors[i]! })),
    nodes: page.things,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: Boolean(asked.after),
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
  };
}

/** Makes the types `<Name>Connection` and `<Name>Edge` for things of type `Thing`; extend it with an `@ObjectType()` class. */
export function connectionOf<T>(Thing: Type<T>, name: string = Thing.name): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page.` })
  class ThingEdge implements Edge<T> {
    @Field(() => String, { description: 'Where it stands in the list.' })
    cursor: string;

    @Field(() => Thing, { description: 'The thing itself.' })
    node: T;
  }

  @ObjectType({ isAbstract: true })
  abstract class ThingConnection implements Connection<T> {
    @Field(() => [ThingEdge], { description: 'The things with their cursors.' })
    edges: Edge<T>[];

    @Field(() => [Thing], { description: 'The things themselves, without their cursors.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;
  }
  return ThingConnection as Type<Connection<T>>;
}
