import { act, screen } from '@testing-library/react';
import { Outlet } from 'react-router';
import { showRoutes } from '../../../test/show.tsx';
import { useScrollMemory } from './use-scroll-memory.ts';

function Root() {
  useScrollMemory();
  return <Outlet />;
}

test('Back leads to the same pixel, also when long texts fold a moment later and push it', async () => {
  let grown = () => {};
  const { ResizeObserver } = globalThis;
  globalThis.ResizeObserver = class implements ResizeObserver {
    constructor(tell: ResizeObserverCallback) {
      grown = () => tell([], this);
    }
    observe() {}
    unobserve() {}
    disconnect() {
      grown = () => {};
    }
  };
  const { router } = await showRoutes([{ element: <Root />, children: [{ path: '/', element: <p>Fil</p> }, { path: '/posts/1', element: <p>Publication</p> }] }]);
  // jsdom draws nothing: the place is a number.
  let y = 0;
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => y });
  globalThis.scrollTo = ((_left: number, top: number) => {
    y = top;
  }) as never;
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await settled();
  y = 6000;
  globalThis.dispatchEvent(new Event('scroll'));
  await act(() => router.navigate('/posts/1'));
  expect(y).toBe(0);
  await settled();
  await act(() => router.navigate(-1));
  expect(screen.getByText('Fil')).toBeVisible();
  expect(y).toBe(6000);
  // The browser keeps what is on screen in place while the page grows above it.
  y = 6360;
  grown();
  expect(y).toBe(6000);
  globalThis.dispatchEvent(new Event('wheel'));
  y = 7000;
  grown();
  expect(y).toBe(7000);
  globalThis.ResizeObserver = ResizeObserver;
});

test('who goes on before the list has come finds the old place the next time', async () => {
  const { router } = await showRoutes([{ element: <Root />, children: [{ path: '/', element: <p>Fil</p> }, { path: '/posts/1', element: <p>Publication</p> }] }]);
  let [y, height] = [0, 9000];
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => y });
  globalThis.scrollTo = ((_left: number, top: number) => {
    y = Math.min(top, height);
  }) as never;
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await settled();
  y = 6000;
  globalThis.dispatchEvent(new Event('scroll'));
  await act(() => router.navigate('/posts/1'));
  await settled();
  height = 300;
  await act(() => router.navigate(-1));
  await settled();
  expect(y).toBe(300);
  globalThis.dispatchEvent(new Event('scroll'));
  await act(() => router.navigate(1));
  await settled();
  height = 9000;
  await act(() => router.navigate(-1));
  expect(y).toBe(6000);
});
