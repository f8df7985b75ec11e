import { screen } from '@testing-library/react';
import { claire } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import type { Viewer } from '../session/viewer.ts';
import { useDraft } from './use-draft.ts';

const empty = { title: '', body: '' };

function Composer({ destination = 'post:community_fibre' }: { destination?: string }) {
  const draft = useDraft(destination, empty);
  return (
    <>
      <textarea aria-label="Texte" value={draft.value.body} onChange={(event) => draft.set({ ...draft.value, body: event.target.value })} />
      <p>{draft.savedAt ? 'Brouillon enregistré' : 'Rien à garder'}</p>
      <button type="button" onClick={draft.discard}>
        Jeter
      </button>
    </>
  );
}

const viewer = claire.viewer as Viewer;
const awa: Viewer = { ...viewer, person: { ...viewer.person, id: 'person_awa', name: 'Awa Diallo' } };
const text = () => screen.getByLabelText('Texte');

beforeEach(() => localStorage.clear());

test('what was being written is there again after a reload', async () => {
  const first = await show(<Composer />);
  await first.user.type(text(), 'Bonjour à');
  expect(screen.getByText('Brouillon enregistré')).toBeVisible();
  first.unmount();
  await show(<Composer />);
  expect(text()).toHaveValue('Bonjour à');
});

test('another person on the same device sees nothing of it, and the first one finds it again', async () => {
  const first = await show(<Composer />);
  await first.user.type(text(), 'Entre nous');
  first.unmount();
  const second = await show(<Composer />, { viewer: awa });
  expect(text()).toHaveValue('');
  second.unmount();
  await show(<Composer />);
  expect(text()).toHaveValue('Entre nous');
});

test('each destination has its own draft', async () => {
  const first = await show(<Composer />);
  await first.user.type(text(), 'Pour la fibre');
  first.unmount();
  await show(<Composer destination="post:community_gardens" />);
  expect(text()).toHaveValue('');
});

test('a draft that was sent, thrown away or emptied leaves nothing behind', async () => {
  const { user } = await show(<Composer />);
  await user.type(text(), 'a');
  await user.clear(text());
  expect(localStorage).toHaveLength(1); // the language
  await user.type(text(), 'b');
  await user.click(screen.getByRole('button', { name: 'Jeter' }));
  expect(text()).toHaveValue('');
  expect(localStorage).toHaveLength(1);
});

test('a browser that keeps nothing lets one write all the same, and does not say that it was kept', async () => {
  const { user } = await show(<Composer />);
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await user.type(text(), 'Sans filet');
  Storage.prototype.setItem = setItem;
  expect(text()).toHaveValue('Sans filet');
  expect(screen.getByText('Rien à garder')).toBeVisible();
});
