import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazily } from './lazily.ts';

const Word = () => <p>here</p>;
const drawn = (load: () => Promise<{ default: typeof Word }>) => {
  const Late = lazily(load);
  render(
    <Suspense fallback="on its way">
      <Late />
    </Suspense>,
  );
};

afterEach(() => jest.restoreAllMocks());

test('a piece that could not be loaded off line comes once the line is back, and the page stays meanwhile', async () => {
  const line = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  drawn(() => (navigator.onLine ? Promise.resolve({ default: Word }) : Promise.reject(new TypeError('Failed to fetch dynamically imported module'))));
  await act(() => Promise.resolve());
  expect(screen.getByText('on its way')).toBeVisible();
  line.mockReturnValue(true);
  await act(async () => {
    dispatchEvent(new Event('online'));
    await Promise.resolve();
  });
  expect(await screen.findByText('here')).toBeVisible();
});

test('a stumble on line is tried again', async () => {
  let times = 0;
  drawn(() => (++times < 2 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve({ default: Word })));
  expect(await screen.findByText('here', {}, { timeout: 4_000 })).toBeVisible();
  expect(times).toBe(2);
});
