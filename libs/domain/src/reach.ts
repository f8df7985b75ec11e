import { rolledUp, shownFigures, smallestGroup, type Figure, type Group } from './figures.ts';

/** How many saw something, where they are a group: null under five. */
export function reachShown(people: number): number | null {
  return people < smallestGroup ? null : people;
}

/**
 * How many of each entity saw it (`accepted`) out of those it was told to (`people`), from the counts of people attached to each directly. No group under
 * five is shown, nor can be found by subtraction. Same order as given.
 */
export function reachByGroup(own: readonly Group[]): Figure[] {
  return shownFigures([rolledUp(own)])[0]!;
}
