import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { showRoutes } from '../../../test/show.tsx';
import { useFilters, useSearch } from './use-filters.ts';

function List() {
  const { get, set } = useFilters();
  const field = useSearch(get('q') ?? '', (q) => set({ q }));
  return <input aria-label="Chercher" {...field} />;
}
const open = (page: Promise<{ Component: () => React.ReactNode }>) => showRoutes([{ path: '/', element: <List /> }, { path: '/far', lazy: () => page }]);

test('what is typed is in the address once the hand rests', async () => {
  const { router } = await open(new Promise(() => {}));
  fireEvent.change(await screen.findByLabelText('Chercher'), { target: { value: 'fibre ' } });
  await waitFor(() => expect(router.state.location.search).toBe('?q=fibre'));
});

test('who has chosen a result is not called back by a search that still rested', async () => {
  let arrive = (_page: { Component: () => React.ReactNode }) => {};
  const { router } = await open(new Promise((resolve) => (arrive = resolve)));
  const field = await screen.findByLabelText('Chercher');
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  try {
    fireEvent.change(field, { target: { value: 'fibre' } });
    jest.advanceTimersByTime(249);
    // The way is taken, and nothing is drawn anew before the timer's turn.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    void router.navigate('/far');
    jest.advanceTimersByTime(10);
    expect(router.state.navigation.location?.pathname).toBe('/far');
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    jest.useRealTimers();
  }
  arrive({ Component: () => <p>Loin</p> });
  await screen.findByText('Loin');
});
