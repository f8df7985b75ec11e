/** How many tests passed and failed. */
export interface Totals {
  passed: number;
  failed: number;
}

const COLOURS = /\u001b\[[0-9;]*m/g;

/** Adds up the lines `Tests: 1 failed, 11 passed, 12 total` that Jest ends each of its runs with. */
export function jestTotals(output: string): Totals {
  const totals = { passed: 0, failed: 0 };
  for (const line of output.replace(COLOURS, '').split('\n')) {
    if (!/^\s*Tests:\s.*\btotal\s*$/.test(line)) continue;
    totals.passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    totals.failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
  return totals;
}
