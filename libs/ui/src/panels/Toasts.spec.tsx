import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast, type Toast } from './Toasts.tsx';

function Page({ toast }: { toast: Toast }) {
  const show = useToast();
  return <button onClick={() => show(toast)}>Delete</button>;
}
const draw = (toast: Toast) =>
  render(
    <ToastProvider closeLabel="Close">
      <Page toast={toast} />
    </ToastProvider>,
  );
const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a message is told by a status region that was in the page before', () => {
  draw({ message: 'Comment deleted.' });
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  fireEvent.click(screen.getByText('Delete'));
  expect(region).toHaveTextContent('Comment deleted.');
  wait(7);
  expect(region).toBeEmptyDOMElement();
});

test('why something was not done is told at once, and stays until it is closed, whatever comes after it', () => {
  draw({ message: 'A fourth pin is refused.', refusal: true });
  fireEvent.click(screen.getByText('Delete'));
  wait(600);
  expect(screen.getByRole('alert')).toHaveTextContent('A fourth pin is refused.');
  for (let more = 0; more < 3; more++) fireEvent.click(screen.getByText('Delete'));
  expect(screen.getAllByRole('alert')).toHaveLength(4);
  for (const close of screen.getAllByRole('button', { name: 'Close' })) fireEvent.click(close);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a message with an act stays at least ten seconds, and as long as it is pointed at', () => {
  const onAct = jest.fn();
  draw({ message: 'Comment deleted.', action: { label: 'Undo', onAct } });
  fireEvent.click(screen.getByText('Delete'));
  wait(10);
  fireEvent.pointerEnter(screen.getByText('Comment deleted.').parentElement!);
  wait(60);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onAct).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
