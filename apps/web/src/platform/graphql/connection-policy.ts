import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client';

/** A page of a Relay connection as the cache holds it; an operation may ask for `edges`, for `nodes`, or for both. */
interface CachedConnection {
  edges?: readonly { node?: Reference | null }[];
  nodes?: readonly Reference[];
  pageInfo?: Record<string, unknown>;
}

/** One growing list per set of `keyArgs`: a page asked with `after` is put behind what is there, a page without it begins anew. */
export function connectionPolicy(keyArgs: string[]): FieldPolicy<CachedConnection> {
  return {
    keyArgs: keyArgs.length > 0 ? keyArgs : false,
    merge(existing, incoming, { args }) {
      if (!existing || !args?.after) return { ...existing, ...incoming };
      return { ...existing, ...incoming, edges: appendEdges(existing.edges, incoming.edges), nodes: appendNodes(existing.nodes, incoming.nodes) };
    },
  };
}

export function connectionPolicies(connections: Record<string, Record<string, string[]>>): TypePolicies {
  return Object.fromEntries(
    Object.entries(connections).map(([type, fields]) => [
      type,
      { fields: Object.fromEntries(Object.entries(fields).map(([field, keyArgs]) => [field, connectionPolicy(keyArgs)])) },
    ]),
  );
}

// A thing that moved between two pages would stand twice in the list: its first place is kept.
function appendNodes(before: CachedConnection['nodes'], after: CachedConnection['nodes']) {
  if (!before || !after) return after ?? before;
  const known = new Set(before.map((node) => node.__ref));
  // What has no id of its own (a membership) is no reference: each stands for itself.
  return [...before, ...after.filter(({ __ref }) => __ref === undefined || !known.has(__ref))];
}

function appendEdges(before: CachedConnection['edges'], after: CachedConnection['edges']) {
  if (!before || !after) return after ?? before;
  const known = new Set(before.map(({ node }) => node?.__ref));
  return [...before, ...after.filter(({ node }) => !node || !known.has(node.__ref))];
}
