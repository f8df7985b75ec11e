/** Whether the browser brought back a page that was shown before, by reload or from outside: then it is shown where it was left. */
export function wasBroughtBack(): boolean {
  const [load] = (performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return load !== undefined && load.type !== 'navigate';
}
