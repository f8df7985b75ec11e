import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { TextEditor } from './TextEditor.tsx';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

const ines = { __typename: 'Person', id: 'person_ines', name: 'Inès Carvalho', jobTitle: 'Juriste', photoUrl: null };
const ingrid = { __typename: 'Person', id: 'person_ingrid', name: 'Ingrid Sand', jobTitle: 'Chimiste', photoUrl: null };
const people = {
  PeopleToMention: ({ search }: Record<string, unknown>) => ({
    people: { __typename: 'PersonConnection', nodes: [ines, ingrid].filter(({ name }) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().startsWith(search as string)) },
  }),
  MentionedName: { person: null },
};

function Composer({ onBody }: { onBody: (body: string) => void }) {
  const [body, setBody] = useState('');
  return <TextEditor eager files={false} tells={false} label="Votre texte" value={body} onChange={(next) => (setBody(next), onBody(next))} onSend={() => onBody('sent')} />;
}

beforeAll(() => {
  // jsdom lays out no text.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
async function write() {
  let body = '';
  const scene = await show(<Composer onBody={(next) => (body = next)} />, { answers: people });
  await screen.findByRole('toolbar', undefined, { timeout: 4000 });
  const field = screen.getByLabelText('Votre texte');
  const { editor } = field as unknown as { editor: Editor };
  return {
    ...scene,
    field,
    body: () => body,
    /** Letters come one by one, as from a keyboard. */
    async type(words: string) {
      for (const letter of words) await act(async () => editor.view.dispatch(editor.state.tr.insertText(letter)));
    },
    press: (key: string) => act(async () => fireEvent.keyDown(field, { key })),
    said: () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(''),
    active: () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
  };
}
const options = (name: string) => screen.findByRole('listbox', { name }, { timeout: 4000 }).then((list) => within(list).findAllByRole('option'));

describe('@ and a name', () => {
  test('open a list that the text says it has: how many are in it is heard, and which one is active', async () => {
    const { field, type, press, said, active } = await write();
    expect(field).toHaveAttribute('role', 'textbox');
    await type('@in');
    const found = await options('Personnes à mentionner');
    await waitFor(() => expect(said()).toBe('2 personnes'));
    expect(field).toHaveAttribute('role', 'combobox');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-haspopup', 'listbox');
    expect(field).toHaveAttribute('aria-controls', found[0]!.parentElement!.id);
    expect(active()).toContain('Inès Carvalho');
    await press('ArrowDown');
    expect(active()).toContain('Ingrid Sand');
    expect(found.map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    await press('ArrowDown');
    expect(active()).toContain('Inès Carvalho');
    await press('ArrowUp');
    expect(active()).toContain('Ingrid Sand');
  });

  test.each(['Enter', 'Tab'])('%s takes the active person', async (key) => {
    const { field, type, press, body } = await write();
    await type('@in');
    await options('Personnes à mentionner');
    await press('ArrowDown');
    await press(key);
    expect(body()).toBe('<person:person_ingrid>');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field).toHaveAttribute('role', 'textbox');
    for (const name of ['aria-expanded', 'aria-haspopup', 'aria-controls', 'aria-activedescendant']) expect(field).not.toHaveAttribute(name);
  });

  test('a tap takes a person, and the focus stays in the text', async () => {
    const { user, field, type, body } = await write();
    act(() => field.focus());
    await type('@in');
    await user.click((await options('Personnes à mentionner'))[1]!);
    expect(body()).toBe('<person:person_ingrid>');
    expect(field).toHaveFocus();
  });

  test('Esc closes the list alone, and what was typed stays', async () => {
    const { field, type, press, body } = await write();
    const around = jest.fn();
    document.body.addEventListener('keydown', around);
    await type('@in');
    await options('Personnes à mentionner');
    await press('Escape');
    document.body.removeEventListener('keydown', around);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(around).not.toHaveBeenCalled();
    expect(field).toHaveAttribute('role', 'textbox');
    expect(body()).toBe('@in');
  });

  test('nobody by that name is said', async () => {
    const { field, type, said } = await write();
    await type('@zo');
    await waitFor(() => expect(said()).toBe('Personne de ce nom'));
    expect(field).not.toHaveAttribute('aria-expanded');
  });
});

describe('a colon and two letters', () => {
  test('open emoji by their French names without accents, and Enter puts the sign itself', async () => {
    const { type, press, body, active } = await write();
    await type('Bravo :sapin');
    await options('Emoji');
    await waitFor(() => expect(active()).toContain('sapin de Noël'));
    await press('Enter');
    expect(body()).toBe('Bravo 🎄');
  });

  test('open nothing in a time', async () => {
    const { type } = await write();
    await type('À 14:30');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.queryByText(/Recherche|emoji/)).toBeNull();
  });
});

describe('who does not know the signs', () => {
  test('opens the people by a button', async () => {
    const { user, field, type, body } = await write();
    await user.click(screen.getByRole('button', { name: 'Mentionner quelqu’un' }));
    await screen.findAllByText('Écrivez un nom');
    await type('in');
    await options('Personnes à mentionner');
    expect(field).toHaveFocus();
    expect(body()).toBe('@in');
  });

  test('opens the emoji by a button, with the usual ones before a letter', async () => {
    const { user, type, press, body } = await write();
    await type('Merci');
    await user.click(screen.getByRole('button', { name: 'Emoji' }));
    expect(await options('Emoji')).toHaveLength(6);
    await press('Enter');
    expect(body()).toBe('Merci 👍');
  });
});
