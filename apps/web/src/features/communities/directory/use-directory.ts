import type { Language } from '@parvis/domain';
import type { CommunityActivity, CommunityOrder, CommunityVisibility } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFilters } from '../../../platform/navigation/use-filters.ts';

const oneOf = <Word extends string>(value: string | null, words: readonly Word[]): Word | null => words.find((word) => word === value) ?? null;
const orders: readonly CommunityOrder[] = ['match', 'activity', 'size', 'name'];
const activities: readonly CommunityActivity[] = ['week', 'month', 'quarter', 'quiet'];
const visibilities: readonly CommunityVisibility[] = ['open', 'closed', 'secret'];
const languages: readonly Language[] = ['fr', 'en'];

/** What narrows the directory, each under its name in the address. */
const narrowing = ['q', 'about', 'language', 'visibility', 'topic', 'entity', 'active', 'archived'] as const;

/** What the directory is narrowed to, as it stands in the address. */
export function useDirectory() {
  const { get, set } = useFilters();
  const search = get('q') ?? '';
  const about = oneOf(get('about'), ['work', 'beside'] as const);
  const variables = {
    search: search || null,
    work: about && about === 'work',
    language: oneOf(get('language'), languages),
    visibility: oneOf(get('visibility'), visibilities),
    topic: get('topic'),
    entityId: get('entity'),
    active: oneOf(get('active'), activities),
    archived: get('archived') === 'yes',
  };
  // Unless another order is asked for: the nearest first where something is searched, else the most active.
  const order = oneOf(get('order'), orders) ?? (search ? 'match' : 'activity');
  return {
    search,
    about,
    variables,
    order,
    narrowed: narrowing.some((name) => get(name)),
    set,
    clear: () => set(Object.fromEntries(narrowing.map((name) => [name, null]))),
  };
}

export type Directory = ReturnType<typeof useDirectory>;
