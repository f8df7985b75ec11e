import { act, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { TextEditor } from './TextEditor.tsx';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

function Composer({ start, onBody }: { start: string; onBody: (body: string) => void }) {
  const [body, setBody] = useState(start);
  return (
    <>
      <button>Avant</button>
      <TextEditor eager files={false} tells={false} label="Votre texte" value={body} onChange={(next) => (setBody(next), onBody(next))} onSend={() => undefined} />
    </>
  );
}

beforeAll(() => {
  // jsdom lays out no text.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
async function write(start = '') {
  let body = start;
  const scene = await show(<Composer start={start} onBody={(next) => (body = next)} />);
  const bar = await screen.findByRole('toolbar', { name: 'Mise en forme' }, { timeout: 4000 });
  const field = screen.getByLabelText('Votre texte');
  const { editor } = field as unknown as { editor: Editor };
  return { ...scene, bar, field, editor, body: () => body, press: (name: string) => scene.user.click(screen.getByRole('button', { name })) };
}
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the bar of the editor by keyboard', () => {
  test('is one Tab stop before the text; arrows, Home and End move in it', async () => {
    const { user, field } = await write();
    act(() => screen.getByRole('button', { name: 'Avant' }).focus());
    await user.tab();
    expect(focused()).toBe('Mise en forme');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Gras');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Italique');
    await user.keyboard('{End}');
    expect(focused()).toBe('Texte simple');
    await user.keyboard('{Home}{ArrowRight}');
    await user.tab();
    expect(field).toHaveFocus();
    await user.tab({ shift: true });
    expect(focused()).toBe('Gras');
  });

  test('a tool used by keyboard leads back into the text, and says that it is on', async () => {
    const { user, field, bar } = await write('Bonjour');
    act(() => field.focus());
    await user.tab({ shift: true });
    await user.keyboard('{ArrowRight}{Enter}');
    // The editor takes the focus in the next frame.
    await waitFor(() => expect(field).toHaveFocus());
    expect(within(bar).getByRole('button', { name: 'Gras' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('what the bar writes', () => {
  test.each([
    ['Barré', '~~Bonjour~~'],
    ['Code', '`Bonjour`'],
    ['Bloc de code', '```\nBonjour\n```'],
  ])('%s is the same Markdown as one types', async (name, markdown) => {
    const { editor, press, body } = await write('Bonjour');
    await act(async () => void editor.commands.setTextSelection({ from: 1, to: 8 }));
    await press(name);
    expect(body()).toBe(markdown);
    expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    await press(name);
    expect(body()).toBe('Bonjour');
  });
});

const table = '| Lieu | Heure |\n| - | - |\n| Cesson | 9 h |\n| Lannion | 10 h |';

describe('a table', () => {
  async function writeIn(words: string) {
    const scene = await write(table);
    await act(async () => {
      let at = 0;
      scene.editor.state.doc.descendants((node, position) => void (node.isText && node.text === words && (at = position)));
      scene.editor.commands.setTextSelection(at);
    });
    await screen.findByRole('toolbar', { name: 'Tableau' });
    return scene;
  }
  const cells = (body: string) => body.split('\n').filter((line) => !/^\|[ |]*-[ |-]*$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

  test('has tools of its own while one writes in it, in words and as one Tab stop', async () => {
    const { editor } = await writeIn('Cesson');
    const tools = screen.getByRole('toolbar', { name: 'Tableau' });
    expect(within(tools).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Ajouter une ligne', 'Ajouter une colonne', 'Supprimer cette ligne', 'Supprimer cette colonne', 'Supprimer le tableau']);
    expect(tools.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    await act(async () => void editor.commands.setContent('<p>Bonjour</p>'));
    expect(screen.queryByRole('toolbar', { name: 'Tableau' })).toBeNull();
  });

  test('loses one row or one column', async () => {
    const { press, body } = await writeIn('Cesson');
    await press('Supprimer cette ligne');
    expect(cells(body())).toEqual([['Lieu', 'Heure'], ['Lannion', '10 h']]);
    await press('Supprimer cette colonne');
    expect(cells(body())).toEqual([['Heure'], ['10 h']]);
  });

  test('gets one row below, one column after', async () => {
    const { press, body } = await writeIn('Cesson');
    await press('Ajouter une ligne');
    expect(cells(body())).toEqual([['Lieu', 'Heure'], ['Cesson', '9 h'], ['', ''], ['Lannion', '10 h']]);
    await press('Ajouter une colonne');
    expect(cells(body())[0]).toEqual(['Lieu', '', 'Heure']);
  });

  test('without its headers has the next row as headers, here as in Markdown', async () => {
    const { press, body, field } = await writeIn('Lieu');
    await press('Supprimer cette ligne');
    expect(cells(body())).toEqual([['Cesson', '9 h'], ['Lannion', '10 h']]);
    expect(within(field).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Cesson', '9 h']);
  });

  test('without its only row or column is gone', async () => {
    const { press, body } = await writeIn('Cesson');
    await press('Supprimer cette colonne');
    await press('Supprimer cette colonne');
    expect(body()).toBe('');
  });
});
