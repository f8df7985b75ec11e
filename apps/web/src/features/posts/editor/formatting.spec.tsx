import { act, screen, within } from '@testing-library/react';
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
    expect(field).toHaveFocus();
    expect(within(bar).getByRole('button', { name: 'Gras' })).toHaveAttribute('aria-pressed', 'true');
  });
});
