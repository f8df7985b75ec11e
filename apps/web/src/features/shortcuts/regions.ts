/** In the order of the page: top bar, navigation at the side, content, what stands beside it, bar at the foot of a phone. */
const places = '.topbar, .rail, #main, .aside, .tabbar';

/** Puts the focus on the next region of the page (1) or the one before (-1), and round; a screen reader says its name. */
export function stepAmongRegions(step: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>(places)].filter((one) => one.checkVisibility?.() ?? true);
  if (regions.length === 0) return false;
  const at = regions.findIndex((one) => one.contains(document.activeElement));
  // From nowhere: forwards to the content, backwards to the end.
  const to = at >= 0 ? at + step : step > 0 ? regions.findIndex(({ id }) => id === 'main') : -1;
  const next = regions[(to + regions.length) % regions.length]!;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  return true;
}
