import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { showRoutes } from '../../test/show.tsx';
import { ErrorPage } from './ErrorPage.tsx';

const broken = (error: Error) => {
  function Broken(): never {
    throw error;
  }
  return [{ path: '/', element: <Broken />, errorElement: <ErrorPage /> }];
};
const answering = (status: number) => (globalThis.fetch = jest.fn(async () => ({ ok: status < 400, status }) as Response));

beforeEach(() => {
  // React writes what broke.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('a page that broke shows the number under which our log tells of it, and tells the server nothing that was written', async () => {
  const sent = answering(204);
  await showRoutes(broken(new RangeError('Le texte de quelqu’un')));
  const reference = await screen.findByText(/^[0-9A-F]{8}$/);
  const body = String((sent.mock.calls as unknown as [string, RequestInit][])[0]![1].body);
  expect(JSON.parse(body)).toMatchObject({ reference: reference.textContent, name: 'RangeError' });
  expect(body).not.toContain('quelqu');
});

test('where the server was not told, no number is shown', async () => {
  const sent = answering(503);
  await showRoutes(broken(new RangeError('x')));
  await waitFor(() => expect(sent).toHaveBeenCalled());
  expect(screen.getByRole('alert')).not.toHaveTextContent('Référence');
});
