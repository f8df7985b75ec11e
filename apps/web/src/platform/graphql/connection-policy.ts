import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client';

/** A page of a Relay connection as the cache holds it; an operation may ask for `edges`, for `nodes`, or for both. */
interface CachedConnection {
  edges?: readonly { node?: Reference | null }[];
  nodes?: readonly Reference[];
  pageInfo?: Record<string, unknown>;
  /** How many lie before and after the page, where a list counts them. */
  previousCount?: number;
  nextCount?: number;
}

/** One growing list per set of `keyArgs`: a page asked with `after` is put behind what is there, one with `before` ahead of it, a page without either begins anew. */
export function connectionPolicy(keyArgs: string[]): FieldPolicy<CachedConnection> {
  return {
    keyArgs: keyArgs.length > 0 ? keyArgs : false,
    // What is gone leaves: of `nodes` the cache sees to it, of `edges` the rest would be asked for again.
    read: (existing, { canRead }) =>
      existing?.edges?.some(({ node }) => node && !canRead(node)) ? { ...existing, edges: existing.edges.filter(({ node }) => !node || canRead(node)) } : existing,
    merge(existing, incoming, { args }) {
      if (!existing || !(args?.after || args?.before)) return { ...existing, ...incoming };
      const [first, last] = args.after ? [existing, incoming] : [incoming, existing];
      return {
        ...existing,
        ...incoming,
        ...joined('edges', appendEdges(first.edges, last.edges)),
        ...joined('nodes', appendNodes(first.nodes, last.nodes)),
        ...joined('pageInfo', first.pageInfo && last.pageInfo && { ...last.pageInfo, ...startOf(first.pageInfo) }),
        ...joined('previousCount', first.previousCount),
        ...joined('nextCount', last.nextCount),
      };
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

// A field that no operation asked for stays absent.
const joined = <T>(field: string, value: T | undefined) => (value === undefined ? {} : { [field]: value });

function startOf(pageInfo: Record<string, unknown>) {
  return Object.fromEntries(['startCursor', 'hasPreviousPage'].filter((field) => field in pageInfo).map((field) => [field, pageInfo[field]]));
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
