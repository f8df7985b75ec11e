import { jestTotals } from './totals.ts';

test('the totals of several runs are added up, in colour or not, whatever stands between', () => {
  const output = [
    'Tests:       1 failed, 2 skipped, 11 passed, 14 total',
    'a test that says: Tests: 5 failed',
    '\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[32m7 passed\u001b[39m\u001b[22m, 7 total',
    'Test Suites: 3 failed, 4 passed, 7 total',
    'Tests:       0 total',
  ].join('\n');
  expect(jestTotals(output)).toEqual({ passed: 18, failed: 1 });
});
