import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { claire } from '../../../../test/server.ts';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import type { Viewer } from '../../../platform/session/viewer.ts';
import { CommentComposer } from '../../comments/CommentComposer.tsx';
import { TextEditor } from './TextEditor.tsx';
import './TextSuggestions.tsx';
// Loaded before the first test, which then doesn't wait for it.
import './VisualEditor.tsx';

const ines = { __typename: 'Person', id: 'person_ines', name: 'Inès Carvalho', jobTitle: 'Juriste', photoUrl: null };
const ingrid = { __typename: 'Person', id: 'person_ingrid', name: 'Ingrid Sand', jobTitle: 'Chimiste', photoUrl: null };
const inter = { __typename: 'Community', id: 'community_inter', name: 'Intérim et alternance', visibility: 'open', memberCount: 12 };
const inside = { __typename: 'Community', id: 'community_inside', name: 'Interne', visibility: 'secret', memberCount: 8 };
const plainly = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const begins = (search: unknown) => ({ name }: { name: string }) => plainly(name).startsWith(search as string);
const lists = {
  ToMention: ({ search }: Record<string, unknown>) => ({
    people: { __typename: 'PersonConnection', nodes: [ines, ingrid].filter(begins(search)) },
    communities: { __typename: 'CommunityConnection', nodes: [inter, inside].filter(begins(search)) },
  }),
  TopicsToName: ({ typed }: Record<string, unknown>) => ({
    topicsToName: [
      { __typename: 'TopicCount', topic: 'service après-vente', count: 1 },
      { __typename: 'TopicCount', topic: 'services généraux', count: 4 },
    ].filter(({ topic }) => plainly(topic).startsWith(typed as string)),
  }),
  MentionedName: { person: null },
  MentionedCommunity: { community: null },
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
  const scene = await show(<Composer onBody={(next) => (body = next)} />, { answers: lists });
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
const mentioning = 'Personnes et communautés à mentionner';
const options = (name: string) => screen.findByRole('listbox', { name }, { timeout: 4000 }).then((list) => within(list).findAllByRole('option'));

describe('@ and a name', () => {
  test('open a list that the text says it has: how many are in it is heard, and which one is active', async () => {
    const { field, type, press, said, active } = await write();
    expect(field).toHaveAttribute('role', 'textbox');
    await type('@in');
    const found = await options(mentioning);
    await waitFor(() => expect(said()).toBe('2 personnes, 2 communautés'));
    expect(field).toHaveAttribute('role', 'combobox');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-haspopup', 'listbox');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(active()).toContain('Inès Carvalho');
    await press('ArrowDown');
    expect(active()).toContain('Ingrid Sand');
    expect(found.map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false', 'false']);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(active()).toContain('Interne');
    await press('ArrowDown');
    expect(active()).toContain('Inès Carvalho');
  });

  test.each(['Enter', 'Tab'])('%s takes the active person', async (key) => {
    const { field, type, press, body } = await write();
    await type('@in');
    await options(mentioning);
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
    await user.click((await options(mentioning))[1]!);
    expect(body()).toBe('<person:person_ingrid>');
    expect(field).toHaveFocus();
  });

  test('Esc closes the list alone, and what was typed stays', async () => {
    const { field, type, press, body } = await write();
    const around = jest.fn();
    document.body.addEventListener('keydown', around);
    await type('@in');
    await options(mentioning);
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
    await waitFor(() => expect(said()).toBe('Ni personne ni communauté de ce nom'));
    expect(field).not.toHaveAttribute('aria-expanded');
  });
});

describe('communities', () => {
  test('come after people, each kind under a heading that is heard with it; a secret one says what others read', async () => {
    const { type } = await write();
    await type('@in');
    await options(mentioning);
    const [people, communities] = screen.getAllByRole('group');
    expect(people).toHaveAccessibleName('Personnes');
    expect(within(people!).getAllByRole('option').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Inès'), expect.stringContaining('Ingrid')]);
    expect(communities).toHaveAccessibleName('Communautés');
    expect(within(communities!).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Intérim et alternance12 membres', expect.stringContaining('les autres lisent «\u00a0une communauté\u00a0»')]);
  });

  test('are mentioned by their id, and the writer sees the name', async () => {
    const { field, type, press, body } = await write();
    await type('Voir @inter');
    await options(mentioning);
    await press('Enter');
    expect(body()).toBe('Voir <community:community_inter>');
    await waitFor(() => expect(field).toHaveTextContent('Voir @Intérim et alternance'));
  });
});

describe('# and letters', () => {
  test('open the topics of communities, told as the other lists are; Enter writes the words of one', async () => {
    const { field, type, press, said, active, body } = await write();
    await type('Au #serv');
    const found = await options('Sujets des communautés');
    await waitFor(() => expect(said()).toBe('2 sujets'));
    expect(field).toHaveAttribute('role', 'combobox');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(found.map(({ textContent }) => textContent)).toEqual(['service après-venteUne communauté', 'services généraux4 communautés']);
    await press('ArrowDown');
    expect(active()).toContain('services généraux');
    await press('ArrowUp');
    await press('Enter');
    expect(body()).toBe('Au #service-après-vente');
    expect(field).toHaveAttribute('role', 'textbox');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('a tap takes a topic', async () => {
    const { user, field, type, body } = await write();
    act(() => field.focus());
    await type('#services');
    await user.click((await options('Sujets des communautés'))[0]!);
    expect(body()).toBe('\\#services-généraux');
    expect(field).toHaveFocus();
  });

  test('that are no topic stay words, which is said', async () => {
    const { type, said, body } = await write();
    await type('Mon #chat');
    await waitFor(() => expect(said()).toBe('Aucun sujet de ce nom\u00a0: il reste un mot'));
    expect(body()).toBe('Mon #chat');
  });

  test('open nothing in a heading’s sign', async () => {
    const { type } = await write();
    await type('# ');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('a colon and two letters', () => {
  test('open emoji by their French names without accents, and Enter puts the sign itself', async () => {
    const { field, type, press, said, body, active } = await write();
    await type('Bravo :sapin');
    const found = await options('Emoji');
    await waitFor(() => expect(active()).toContain('sapin de Noël'));
    // Told as the other lists are: a combo box, its list, the active line, and how many there are.
    expect(field).toHaveAttribute('role', 'combobox');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(found[0]).toHaveAttribute('aria-selected', 'true');
    expect(said()).toBe(found.length === 1 ? 'Un emoji' : `${found.length} emojis`);
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
    await user.click(screen.getByRole('button', { name: 'Mentionner quelqu’un ou une communauté' }));
    await screen.findAllByText('Écrivez un nom');
    await type('in');
    await options(mentioning);
    expect(field).toHaveFocus();
    expect(body()).toBe('@in');
  });

  test('opens the topics by a button', async () => {
    const { user, type, press, body } = await write();
    await type('Du');
    await user.click(screen.getByRole('button', { name: 'Nommer un sujet' }));
    await screen.findAllByText('Écrivez un sujet');
    await type('services');
    await options('Sujets des communautés');
    await press('Enter');
    expect(body()).toBe('Du #services-généraux');
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

describe('where one writes plain text', () => {
  beforeEach(() => keep('editor', 'plain'));
  afterEach(() => keep('editor', null));
  async function writePlain() {
    let body = '';
    const scene = await show(<Composer onBody={(next) => (body = next)} />, { answers: lists });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre texte' });
    await scene.user.click(field);
    return {
      ...scene,
      field,
      body: () => body,
      type: (words: string) => scene.user.keyboard(words),
      said: () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(''),
      active: () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
    };
  }

  test('@ opens the same list, which the field says it has; arrows move in it, and Enter writes what the visual editor would', async () => {
    const { field, type, said, active, body } = await writePlain();
    await type('Voir @in');
    await options(mentioning);
    await waitFor(() => expect(said()).toBe('2 personnes, 2 communautés'));
    expect(field).toHaveAttribute('aria-autocomplete', 'list');
    expect(field).toHaveAttribute('aria-haspopup', 'listbox');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(active()).toContain('Inès Carvalho');
    await type('{ArrowDown}');
    expect(active()).toContain('Ingrid Sand');
    await type('{Enter}');
    expect(body()).toBe('Voir <person:person_ingrid> ');
    expect(screen.queryByRole('listbox')).toBeNull();
    for (const name of ['aria-autocomplete', 'aria-haspopup', 'aria-controls', 'aria-activedescendant']) expect(field).not.toHaveAttribute(name);
    await type('et la suite');
    expect(body()).toBe('Voir <person:person_ingrid> et la suite');
  });

  test('a tap takes a community, within what was written before and after, and the focus stays in the text', async () => {
    const { user, field, type, body } = await writePlain();
    await type('Voir  demain{ArrowLeft>7/}@inter');
    await user.click((await options(mentioning))[0]!);
    expect(body()).toBe('Voir <community:community_inter>  demain');
    expect(field).toHaveFocus();
  });

  test('# opens topics and : emoji', async () => {
    const { type, body } = await writePlain();
    await type('#services');
    await options('Sujets des communautés');
    await type('{Tab}');
    expect(body()).toBe('#services-généraux ');
    await type(':sapin');
    await options('Emoji');
    await type('{Enter}');
    expect(body()).toBe('#services-généraux 🎄');
  });

  test('Esc closes the list alone, which stays closed for that word', async () => {
    const { type, body } = await writePlain();
    const around = jest.fn();
    document.body.addEventListener('keydown', around);
    await type('@in');
    await options(mentioning);
    around.mockClear();
    await type('{Escape}');
    document.body.removeEventListener('keydown', around);
    expect(around).not.toHaveBeenCalled();
    await type('g');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(body()).toBe('@ing');
    await type(' @ing');
    expect(await options(mentioning)).toHaveLength(1);
  });

  test.each(['a@inter', '14:30', '`@inter', '```{Enter}#serv'])('nothing opens in %s', async (words) => {
    const { type } = await writePlain();
    await type(words);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.queryByText(/Recherche|Écrivez/)).toBeNull();
  });

  test('Enter takes a choice, and sends only where no list is open', async () => {
    const bodies: string[] = [];
    const { user } = await show(<CommentComposer destination="comment:post_1" label="Votre commentaire" autoFocus community={{ id: 'community_fibre', name: 'Fibre', memberCount: 3, visibility: 'open' }} onSend={({ body }) => bodies.push(body)} />, {
      viewer: { ...(claire.viewer as Viewer), enterSends: true },
      answers: { ...lists, PeopleNotReading: { community: null } },
    });
    await user.click(screen.getByLabelText('Votre commentaire', { selector: 'textarea' }));
    await user.keyboard('@ing');
    await options(mentioning);
    await user.keyboard('{Enter}');
    expect(bodies).toEqual([]);
    await user.keyboard('{Enter}');
    expect(bodies).toEqual(['<person:person_ingrid> ']);
  });
});
