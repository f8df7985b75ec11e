import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Spinner } from './Spinner.tsx';

test('a wait is shown and told only once it lasts more than 300 ms', () => {
  jest.useFakeTimers();
  render(<Spinner label="Loading" />);
  act(() => jest.advanceTimersByTime(299));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => jest.advanceTimersByTime(1));
  expect(screen.getByRole('status')).toHaveTextContent('Loading');
  jest.useRealTimers();
});
