import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema, lexicographicSortSchema } from 'graphql';
import type { Product } from './product.ts';

/** Where the schema is kept in git, so that a change of the interface shows in review. */
export const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** The schema as the running product has it. */
export function schemaOf(product: Product): string {
  const { schema } = product.app.get(GraphQLSchemaHost);
  return `# Generated from the code: npm run schema\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

export const committedSchema = (): string => readFileSync(schemaFile, 'utf8');
