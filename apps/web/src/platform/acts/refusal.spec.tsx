import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../test/show.tsx';
import { Failed } from '../page/Failed.tsx';
import { useRefusal, type Outcome } from './use-act.ts';

const failed = new CombinedGraphQLErrors({ data: null, errors: [{ message: 'Something failed on our side.', extensions: { code: 'INTERNAL', reference: '3F9C01AB' } }] });

function Page({ work }: { work: () => Outcome }) {
  const refusal = useRefusal();
  const [said, setSaid] = useState<string | null>('…');
  return <button onClick={() => void refusal(work()).then(setSaid)}>{said ?? 'Fait'}</button>;
}
const saidOf = async (work: () => Outcome) => {
  const { user, unmount } = await show(<Page work={work} />);
  await user.click(screen.getByRole('button'));
  const said = screen.getByRole('button').textContent;
  unmount();
  return said;
};

test('why an act was not done is said: the reason, that there was no answer, or the number under which our log tells what failed', async () => {
  expect(await saidOf(async () => [])).toBe('Fait');
  expect(await saidOf(async () => [{ message: 'Trois publications sont déjà épinglées.' }])).toBe('Trois publications sont déjà épinglées.');
  expect(await saidOf(async () => Promise.reject(new Error('down')))).toMatch(/ne répond pas|n’a pas répondu/);
  expect(await saidOf(async () => Promise.reject(failed))).toMatch(/vient de chez nous.*référence\s: 3F9C01AB/);
});

test('what could not be read shows that number too, and none where there is none', async () => {
  const { unmount } = await show(<Failed title="Rien" error={failed} onRetry={() => undefined} />);
  expect(screen.getByRole('alert')).toHaveTextContent(/Référence\s: 3F9C01AB/);
  unmount();
  await show(<Failed title="Rien" error={new Error('down')} onRetry={() => undefined} />);
  expect(screen.getByRole('alert')).not.toHaveTextContent('Référence');
});
