import { render } from '@testing-library/react';
import { tintOf } from '../stable-hash.ts';
import { initials } from './initials.ts';
import { pavingOf, pavings } from './paving.tsx';
import { Tile } from './Tile.tsx';

test('a person is known by the first letters of their first and last name', () => {
  expect(initials('Claire Vasseur')).toBe('CV');
  expect(initials('  joël  le goff ')).toBe('JG');
  expect(initials('Élodie')).toBe('É');
  expect(initials('')).toBe('');
});

test('an id keeps its tint and paving for ever', () => {
  // Written down once: a change here changes the face of every community.
  expect([tintOf('community_fibre'), pavingOf('community_fibre')]).toEqual([7, 'fan']);
});

test('many communities share out all tints and pavings', () => {
  const ids = Array.from({ length: 400 }, (_, at) => `community_${at}`);
  const tints = ids.map(tintOf);
  const stones = ids.map(pavingOf);
  for (let tint = 1; tint <= 8; tint++) expect(tints.filter((one) => one === tint).length).toBeGreaterThan(20);
  for (const paving of pavings) expect(stones.filter((one) => one === paving).length).toBeGreaterThan(20);
});

test('two tiles of one community in a page do not share a pattern id', () => {
  const { container } = render(
    <>
      <Tile id="fibre" />
      <Tile id="fibre" />
    </>,
  );
  const ids = [...container.querySelectorAll('pattern')].map((pattern) => pattern.id);
  expect(new Set(ids).size).toBe(2);
  expect(container.querySelector('rect')).toHaveAttribute('fill', `url(#${ids[0]})`);
});
