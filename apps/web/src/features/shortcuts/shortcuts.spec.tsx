import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { showRoutes } from '../../../test/show.tsx';
import { claire } from '../../../test/server.ts';
import { ViewerProvider, type Viewer } from '../../platform/session/viewer.ts';
import { openShortcutList } from './open-list.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { allShortcuts, combinations } from './shortcuts.ts';

function Page({ on = true, dialog = false }: { on?: boolean; dialog?: boolean }) {
  const [replied, setReplied] = useState('');
  return (
    <ViewerProvider value={{ ...(claire.viewer as Viewer), singleKeyShortcuts: on }}>
      <main id="main">
        <label>
          Texte <textarea />
        </label>
        <div role="feed" aria-label="Publications">
          {['Une', 'Deux'].map((name) => (
            <article key={name} aria-label={name} tabIndex={0}>
              <a href={`/posts/${name}`} onClick={(event) => (event.preventDefault(), setReplied(`ouvert ${name}`))}>
                {name}
              </a>
              <button data-reply="" onClick={() => setReplied(name)}>
                Répondre
              </button>
            </article>
          ))}
        </div>
        <p>Réponse : {replied}</p>
        {dialog && <dialog open>Autre chose</dialog>}
      </main>
      <Shortcuts />
    </ViewerProvider>
  );
}
const saved = { choosePreferences: { __typename: 'ChoosePreferencesPayload', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, singleKeyShortcuts: false }, errors: [] } };
const open = (props: Parameters<typeof Page>[0] = {}) => showRoutes([{ path: '*', element: <Page {...props} /> }], { at: '/ici', answers: { ChooseShortcuts: saved } });
const press = (key: string, more: object = {}, on: Element = document.activeElement ?? document.body) => act(() => void fireEvent.keyDown(on, { key, ...more }));
const list = () => screen.queryByRole('dialog', { name: 'Raccourcis clavier' });

test('? lists every shortcut with its words', async () => {
  await open();
  press('?', { shiftKey: true });
  const dialog = await screen.findByRole('dialog', { name: 'Raccourcis clavier' });
  expect(within(dialog).getAllByRole('term')).toHaveLength(allShortcuts.length + combinations.length);
  expect(within(dialog).getByText('Publication ou commentaire suivant')).toBeVisible();
});

test('no two shortcuts share their keys, and none hides behind the first key of another', () => {
  const all = allShortcuts.map(({ keys }) => keys.join(' '));
  expect(new Set(all).size).toBe(all.length);
  const firsts = allShortcuts.flatMap(({ keys }) => (keys.length === 2 ? [keys[0]] : []));
  expect(all.filter((keys) => (firsts as string[]).includes(keys))).toEqual([]);
});

test('g then h leads home, however slowly; another key between forgets it', async () => {
  const { router } = await open();
  press('g');
  press('x');
  press('h');
  expect(router.state.location.pathname).toBe('/ici');
  press('g');
  press('h');
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('j and k go through the posts, o opens the one that has the focus, r replies to it', async () => {
  await open();
  press('j');
  expect(screen.getByRole('article', { name: 'Une' })).toHaveFocus();
  press('j');
  expect(screen.getByRole('article', { name: 'Deux' })).toHaveFocus();
  press('k');
  press('r');
  expect(screen.getByText('Réponse : Une')).toBeVisible();
  press('o');
  expect(screen.getByText('Réponse : ouvert Une')).toBeVisible();
});

test('nothing happens while one writes, with a dialog open, or with a key of the browser', async () => {
  const first = await open();
  const text = screen.getByRole('textbox');
  text.focus();
  for (const key of ['?', 'c', 'j']) press(key, {}, text);
  text.blur();
  press('c', { ctrlKey: true });
  press('c', { metaKey: true });
  press('c', { altKey: true });
  expect(first.router.state.location.pathname).toBe('/ici');
  expect(list()).toBeNull();
});

test('a dialog that is open has the keyboard', async () => {
  const { router } = await open({ dialog: true });
  press('c');
  expect(router.state.location.pathname).toBe('/ici');
});

test('who switched them off meets none, and finds them in the menu, where they are switched on again for all devices', async () => {
  const { router, sent, user } = await open({ on: false });
  press('?');
  press('c');
  expect(list()).toBeNull();
  expect(router.state.location.pathname).toBe('/ici');
  act(() => openShortcutList());
  const choice = await screen.findByRole('switch', { name: /Raccourcis à une touche/ });
  expect(choice).not.toBeChecked();
  await user.click(choice);
  expect(sent.filter(({ operation }) => operation === 'ChooseShortcuts').map(({ variables }) => variables)).toEqual([{ on: true }]);
});
