import { entryOf } from './use-new-version.ts';

test('a build is known by its entry script', () => {
  expect(entryOf('<html><script src="/before-paint.js"></script><script type="module" crossorigin src="/assets/index-Ab12.js"></script>')).toBe('/assets/index-Ab12.js');
  expect(entryOf('<p>502</p>')).toBeNull();
});
