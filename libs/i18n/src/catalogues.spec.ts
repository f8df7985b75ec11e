import { spawnSync } from 'node:child_process';

test('every text of the interface is written in French', () => {
  const run = spawnSync(process.execPath, ['check-messages.mjs'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
}, 60_000);
