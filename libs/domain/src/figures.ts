import { limits } from './limits.ts';

/** A unit of a tree (an entity) with its counts, everything below it included. `parent` null is a top. */
export interface Group {
  readonly key: string;
  readonly parent: string | null;
  readonly people: number;
  readonly accepted: number;
}

/** What may be shown of a group: both counts, or neither. */
export interface Figure {
  readonly key: string;
  readonly parent: string | null;
  readonly people: number | null;
  readonly accepted: number | null;
}

/** Fewest people of which a figure is shown. */
export const smallestGroup = limits.figureGroup.min;

/**
 * Counts of each group alone (people attached to it directly) rolled up: each group with everything below it.
 * Throws for a parent that isn't in the list and for a circle.
 */
export function rolledUp(own: readonly Group[]): Group[] {
  const totals = new Map(own.map((group) => [group.key, { ...group, people: 0, accepted: 0 }]));
  for (const group of own) {
    const path = new Set<string>();
    for (let key: string | null = group.key; key !== null; ) {
      const total = totals.get(key);
      if (!total || path.has(key)) throw new Error(`The groups are no tree: see "${key}" above "${group.key}".`);
      path.add(key);
      total.people += group.people;
      total.accepted += group.accepted;
      key = total.parent;
    }
  }
  return [...totals.values()];
}

/**
 * Figures at one or more times, in which no group under five people is shown, nor can be found by subtracting what is shown.
 *
 * A hidden group hides all below it. People attached to a group directly, beside its sub-groups, count as one more group, never shown.
 * Where what is hidden under a shown group (tops: under all of them together) would be one group, or fewer than five people, the smallest
 * shown sibling is hidden too; where no sibling is left, the group above. Groups of nobody protect nobody and are not counted.
 * A group hidden at one time is hidden at all, so that a group which grows past five, or a sibling hidden another day, tells nothing
 * about the day before. Same order as given. Throws where the groups are no tree, or where sub-groups have more than the group above them.
 */
export function shownFigures(times: readonly (readonly Group[])[]): Figure[][] {
  let hidden = new Set<string>();
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const groups of times) hidden = hiddenKeys(groups, hidden);
  }
  return times.map((groups) => groups.map((group) => figure(group, hidden)));
}

function figure({ key, parent, people, accepted }: Group, hidden: ReadonlySet<string>): Figure {
  return hidden.has(key) ? { key, parent, people: null, accepted: null } : { key, parent, people, accepted };
}

/** The hidden keys: those given, those too small, and those that must hide with them. */
function hiddenKeys(groups: readonly Group[], given: ReadonlySet<string>): Set<string> {
  const order = fromTheTops(groups);
  const hidden = new Set(given);
  // Hiding a parent may leave its own siblings in need of company, so the walk starts again until nothing is added.
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const { parent, children, direct } of order) {
      if (parent && hidden.has(parent.key)) for (const child of children) hidden.add(child.key);
      else if (!hideAmong(children, direct, hidden) && parent) hidden.add(parent.key);
    }
  }
  return hidden;
}

/** Each group (null: above the tops) with its sub-groups and the number of people attached to it alone, parents before children. */
function fromTheTops(groups: readonly Group[]): { parent: Group | null; children: readonly Group[]; direct: number }[] {
  const below = new Map<string | null, Group[]>();
  for (const group of groups) below.set(group.parent, [...(below.get(group.parent) ?? []), group]);
  const tops = below.get(null) ?? [];
  const order: { parent: Group | null; children: readonly Group[]; direct: number }[] = [{ parent: null, children: tops, direct: 0 }];
  for (const { children } of order) {
    for (const parent of children) {
      const inside = below.get(parent.key) ?? [];
      remainder(parent, inside, 'accepted');
      order.push({ parent, children: inside, direct: remainder(parent, inside, 'people') });
    }
  }
  if (order.length !== groups.length + 1) throw new Error('The groups are no tree: some hang on a group that is not there, or on themselves.');
  return order;
}

function remainder(parent: Group, children: readonly Group[], count: 'people' | 'accepted'): number {
  const rest = children.reduce((left, child) => left - child[count], parent[count]);
  if (rest < 0) throw new Error(`The groups under "${parent.key}" have more ${count} than it has.`);
  return rest;
}

/** Hides among siblings what is too small and what must keep it company. False where there is no company left to hide. */
function hideAmong(children: readonly Group[], direct: number, hidden: Set<string>): boolean {
  for (const child of children) if (child.people < smallestGroup) hidden.add(child.key);
  const shown = children.filter((child) => !hidden.has(child.key)).sort((a, b) => b.people - a.people || (a.key < b.key ? 1 : -1));
  const kept = [direct, ...children.filter((child) => hidden.has(child.key)).map((child) => child.people)].filter((people) => people > 0);
  // Five people or more attached directly, alone unshown, are no secret; fewer, or any hidden group, need company.
  const secret = (direct > 0 && direct < smallestGroup) || kept.length > (direct > 0 ? 1 : 0);
  while (secret && (kept.length < 2 || sum(kept) < smallestGroup)) {
    const next = shown.pop();
    if (!next) return false;
    hidden.add(next.key);
    kept.push(next.people);
  }
  return true;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
