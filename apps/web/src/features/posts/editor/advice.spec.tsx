import { screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import './TextAdvice.tsx';
import { TextEditor } from './TextEditor.tsx';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

const text = '## Plan\n\n#### Matin\n\nLisez [ici](https://a.example), ou [ici](https://b.example).';

function Composer({ start, onSend }: { start: string; onSend: () => void }) {
  const [body, setBody] = useState(start);
  return (
    <form onSubmit={(event) => (event.preventDefault(), onSend())}>
      <TextEditor eager tells={false} label="Votre texte" value={body} onChange={setBody} onSend={onSend} />
      <button type="submit">Publier</button>
    </form>
  );
}

beforeAll(() => {
  // jsdom lays out no text.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
async function write(start: string, { plain = true } = {}) {
  keep('editor', plain ? 'plain' : null);
  let sent = 0;
  const scene = await show(<Composer start={start} onSend={() => (sent += 1)} />, { answers: { Files: { files: [] } } });
  if (!plain) await screen.findByRole('toolbar', { name: 'Mise en forme' }, { timeout: 4000 });
  return { ...scene, sent: () => sent, field: screen.getByLabelText<HTMLTextAreaElement>('Votre texte', { selector: 'textarea, [contenteditable]' }) };
}
const told = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what would be hard to read', () => {
  test('is said under the text, counted for who hears the page, and does not stand in the way of sending', async () => {
    const { user, sent } = await write(text);
    expect(await screen.findByText('Plus facile à lire pour tous')).toBeVisible();
    expect(told()).toEqual([
      expect.stringContaining('Le titre «\u00a0Matin\u00a0» saute un niveau'),
      expect.stringContaining('Le lien «\u00a0ici\u00a0» ne dit pas où il mène.'),
      expect.stringContaining('Le lien «\u00a0ici\u00a0» ne dit pas où il mène.'),
    ]);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('3 endroits de votre texte pourraient être plus faciles à lire.');
    await user.click(screen.getByRole('button', { name: 'Publier' }));
    expect(sent()).toBe(1);
  });

  test('goes as soon as it is put right', async () => {
    const { user, field } = await write('Lisez [ici](https://a.example).');
    await screen.findByText('Plus facile à lire pour tous');
    await user.type(field, 'le plan de Cesson', { initialSelectionStart: 7, initialSelectionEnd: 10 });
    expect(field).toHaveValue('Lisez [le plan de Cesson](https://a.example).');
    expect(screen.queryByText('Plus facile à lire pour tous')).toBeNull();
  });

  test('is not said of an address while it is being typed', async () => {
    const { user, field } = await write('');
    await user.type(field, 'Voir https://a.example');
    expect(screen.queryByText('Plus facile à lire pour tous')).toBeNull();
    expect(await screen.findByText('Plus facile à lire pour tous', undefined, { timeout: 3000 })).toBeVisible();
  });
});

describe('its button leads to the place', () => {
  test('in plain text', async () => {
    const { user, field } = await write(text);
    await user.click((await screen.findAllByRole('button', { name: 'Aller au lien ici' }))[1]!);
    expect(field).toHaveFocus();
    expect(text.slice(field.selectionStart, field.selectionEnd)).toBe('[ici](https://b.example)');
  });

  test('in the visual editor', async () => {
    const { user, field } = await write(text, { plain: false });
    const { editor } = field as unknown as { editor: Editor };
    const chosen = () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to);
    await user.click(await screen.findByRole('button', { name: 'Aller au titre Matin' }));
    expect(chosen()).toBe('Matin');
    await user.click((await screen.findAllByRole('button', { name: 'Aller au lien ici' }))[1]!);
    expect(chosen()).toBe('ici');
    expect(editor.getAttributes('link')['href']).toBe('https://b.example');
    await waitFor(() => expect(field).toHaveFocus());
  });

  test('to the words that an image lacks', async () => {
    const { user } = await write('Voici\n\n![](file:file_01jx0000000000000000000000)');
    const description = await screen.findByRole('textbox', { name: /Décrivez l’image/ });
    await user.click(await screen.findByRole('button', { name: 'Décrire l’image' }));
    expect(description).toHaveFocus();
  });
});
