import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/** Sources of the web application, seen from here and from the built server alike. */
const sources = ['../../../web/src', '../../web/src'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * The operations of the web application by name, as its client sends them: with the fragments they spread, and `__typename` in each selection.
 * They are read from its sources, so that what is measured is what pages ask.
 */
export function webOperations(): Map<string, string> {
  const definitions = documents().flatMap((document) => document.definitions);
  const fragments = new Map(definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return new Map(operations.map((operation) => {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    return [operation.name!.value, print(withTypeNames({ ...document, definitions: [operation, ...spreadIn(document, fragments)] }))];
  }));
}

function documents(): DocumentNode[] {
  const folder = sources.find((path) => readdirOf(path).some((name) => name === 'routes.tsx'));
  if (!folder) throw new Error('The bench sends what the web application sends and reads it from its sources: run it in a checkout of Parvis.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql.ts'));
  return files.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/graphql\(\/\* GraphQL \*\/ `([^`]*)`\)/g)].map(([, text]) => parse(text!)));
}

function readdirOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Fragments spread in a document, and in those, each once. */
function spreadIn(document: DocumentNode, all: ReadonlyMap<string, FragmentDefinitionNode>, found = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> {
  visit(document, {
    FragmentSpread: ({ name }) => {
      const fragment = all.get(name.value);
      if (!fragment) throw new Error(`The web application spreads a fragment that is nowhere: ${name.value}.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      spreadIn({ kind: Kind.DOCUMENT, definitions: [fragment] }, all, found);
    },
  });
  return found;
}

/** As Apollo Client does: everywhere but at the root of an operation. */
function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set, _key, parent) => {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      return { ...set, selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
    },
  });
}
