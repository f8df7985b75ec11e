import { act, fireEvent, screen } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { claire } from '../../../../test/server.ts';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import type { Viewer } from '../../../platform/session/viewer.ts';
import { CommentComposer } from '../../comments/CommentComposer.tsx';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

const { matchMedia } = globalThis;
beforeAll(() => {
  // jsdom lays out no text.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});
afterEach(() => {
  Object.assign(globalThis, { matchMedia });
});

async function write({ enterSends = false, phone = false, plain = true } = {}) {
  Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: phone && query.includes('coarse'), addEventListener: () => undefined, removeEventListener: () => undefined }) });
  keep('editor', plain ? 'plain' : null);
  const sent: string[] = [];
  const viewer = { ...(claire.viewer as Viewer), enterSends };
  const scene = await show(<CommentComposer destination="comment:post_1" label="Votre commentaire" autoFocus community={{ id: 'community_fibre', name: 'Fibre', memberCount: 3, visibility: 'open' }} onSend={({ body }) => sent.push(body)} />, { viewer, answers: { MentionedName: { person: null } } });
  return { ...scene, sent, field: () => screen.getByLabelText<HTMLTextAreaElement>('Votre commentaire', { selector: 'textarea, [contenteditable]' }) };
}

describe('Enter in a comment', () => {
  test('makes a new line, and Ctrl + Enter sends; the field says so', async () => {
    const { user, sent, field } = await write();
    expect(field()).toHaveAccessibleDescription('Ctrl + Entrée envoie.');
    await user.type(field(), 'Un{Enter}deux');
    expect(sent).toEqual([]);
    expect(field()).toHaveValue('Un\ndeux');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toEqual(['Un\ndeux']);
  });

  test('sends for who chose so, and Shift + Enter makes a new line; the field says that', async () => {
    const { user, sent, field } = await write({ enterSends: true });
    expect(field()).toHaveAccessibleDescription('Entrée envoie, Maj + Entrée va à la ligne.');
    await user.type(field(), 'Un{Shift>}{Enter}{/Shift}deux');
    expect(sent).toEqual([]);
    await user.keyboard('{Enter}');
    expect(sent).toEqual(['Un\ndeux']);
  });

  test('sends nothing while letters are still being put together, nor an empty comment', async () => {
    const { sent, field } = await write({ enterSends: true });
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.change(field(), { target: { value: 'に' } });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(sent).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(sent).toEqual(['に']);
  });

  test('on a phone always makes a new line, whatever was chosen, and nothing is said of keys that it lacks', async () => {
    const { user, sent, field } = await write({ enterSends: true, phone: true });
    expect(field()).not.toHaveAccessibleDescription();
    await user.type(field(), 'Un{Enter}deux');
    expect(sent).toEqual([]);
    expect(field()).toHaveValue('Un\ndeux');
  });

  test('is the same in the visual editor, but goes on with a list', async () => {
    const { sent, field } = await write({ enterSends: true, plain: false });
    await screen.findByRole('toolbar', undefined, { timeout: 4000 });
    const { editor } = field() as unknown as { editor: Editor };
    const type = (words: string) => act(async () => editor.view.dispatch(editor.state.tr.insertText(words)));
    await act(async () => void editor.commands.toggleBulletList());
    await type('Un');
    await act(async () => fireEvent.keyDown(field(), { key: 'Enter' }));
    expect(sent).toEqual([]);
    await act(async () => void editor.commands.setContent('<p></p>'));
    await type('Bonjour');
    await act(async () => fireEvent.keyDown(field(), { key: 'Enter' }));
    expect(sent).toEqual(['Bonjour']);
  });
});
