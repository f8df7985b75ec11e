import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { showRoutes } from '../../../test/show.tsx';
import { claire } from '../../../test/server.ts';
import { ViewerProvider, type Viewer } from '../../platform/session/viewer.ts';
import { showPalette, usePaletteOpen } from '../palette/open-palette.ts';
import { useOfferedAct } from './offered-acts.ts';
import { openShortcutList } from './open-list.ts';
import { Shortcuts } from './Shortcuts.tsx';
import { allShortcuts, combinations } from './shortcuts.ts';

function Page({ on = true, dialog = false, searched = false }: { on?: boolean; dialog?: boolean; searched?: boolean }) {
  const quick = usePaletteOpen();
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
        {searched && <input type="search" aria-label="Chercher ici" />}
        <p>Accès rapide : {quick ? 'ouvert' : 'fermé'}</p>
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

test('/ leads to the field that searches the page, and where there is none to the quick access', async () => {
  const { unmount } = await open({ searched: true });
  press('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByText('Accès rapide : fermé')).toBeVisible();
  unmount();
  await open();
  press('/');
  expect(screen.getByText('Accès rapide : ouvert')).toBeVisible();
  act(() => showPalette(false));
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

describe('with the post or the comment that one is at', () => {
  const done: string[] = [];
  function Thing({ id, mine = false }: { id: string; mine?: boolean }) {
    useOfferedAct('like', id, () => done.push(`like ${id}`));
    useOfferedAct('bookmark', id, () => done.push(`bookmark ${id}`));
    useOfferedAct('edit', id, mine ? () => done.push(`edit ${id}`) : undefined);
    return <p>{id}</p>;
  }
  const Around = ({ children }: { children: ReactNode }) => (
    <ViewerProvider value={claire.viewer as Viewer}>
      <main id="main">
        {children}
        <textarea aria-label="Texte" />
      </main>
      <Shortcuts />
    </ViewerProvider>
  );
  const show = (element: ReactNode) => showRoutes([{ path: '*', element: <Around>{element}</Around> }]);
  const feed = (
    <div role="feed" aria-label="Publications">
      {['post_1', 'post_2', 'post_3'].map((id) => (
        <article key={id} data-post={id} data-unread={id === 'post_1' ? undefined : ''} aria-label={id} tabIndex={0}>
          <Thing id={id} mine={id === 'post_2'} />
        </article>
      ))}
    </div>
  );
  beforeEach(() => done.splice(0));

  test('l likes, b puts aside, e edits what is mine, and nothing else', async () => {
    await show(feed);
    for (const key of ['l', 'j', 'l', 'b', 'e', 'j', 'l', 'b', 'e', 'j', 'e']) press(key);
    expect(done).toEqual(['like post_1', 'bookmark post_1', 'like post_2', 'bookmark post_2', 'edit post_2']);
  });

  test('on its own page a post needs no focus; the comment that has it comes first', async () => {
    await show(
      <>
        <article data-post="post_1">
          <Thing id="post_1" />
        </article>
        <div className="comment" id="comment_1" tabIndex={-1}>
          <Thing id="comment_1" />
        </div>
      </>,
    );
    press('l');
    press('j');
    press('l');
    expect(done).toEqual(['like post_1', 'like comment_1']);
  });

  test('n goes to the next new one, and from the last to the first', async () => {
    await show(feed);
    const at = () => document.activeElement?.getAttribute('aria-label');
    press('n');
    expect(at()).toBe('post_2');
    press('n');
    expect(at()).toBe('post_3');
    press('n');
    expect(at()).toBe('post_2');
  });

  test('none of them while one writes', async () => {
    await show(feed);
    press('j');
    const text = screen.getByRole('textbox');
    text.focus();
    for (const key of ['l', 'b', 'e', 'n', 'r']) press(key, {}, text);
    expect(done).toEqual([]);
    expect(text).toHaveFocus();
  });
});

describe('F6', () => {
  const regions = (
    <ViewerProvider value={{ ...(claire.viewer as Viewer), singleKeyShortcuts: false }}>
      <header className="topbar" aria-label="Haut" />
      <nav className="rail" aria-label="Navigation" />
      <main id="main" tabIndex={-1} aria-label="Contenu">
        <textarea aria-label="Texte" />
      </main>
      <aside className="aside" aria-label="À côté" />
      <Shortcuts />
    </ViewerProvider>
  );
  const at = () => document.activeElement?.getAttribute('aria-label');

  test('goes from the content round the parts of the page, Shift+F6 back, also where shortcuts of one key are off and while one writes', async () => {
    await showRoutes([{ path: '*', element: regions }]);
    press('F6');
    expect(at()).toBe('Contenu');
    press('F6');
    expect(at()).toBe('À côté');
    press('F6');
    expect(at()).toBe('Haut');
    press('F6', { shiftKey: true });
    expect(at()).toBe('À côté');
    const text = screen.getByRole('textbox');
    text.focus();
    press('F6', { shiftKey: true }, text);
    expect(at()).toBe('Navigation');
  });

  test('with Ctrl it is the browser’s', async () => {
    await showRoutes([{ path: '*', element: regions }]);
    press('F6', { ctrlKey: true });
    expect(document.body).toHaveFocus();
  });
});
