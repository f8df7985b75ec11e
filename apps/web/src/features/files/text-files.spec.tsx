import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import { keepPage } from '../../platform/page/keep-page.ts';
import { CommentComposer } from '../comments/CommentComposer.tsx';
import { TextEditor } from '../posts/editor/TextEditor.tsx';

const plan = `file_${'0'.repeat(25)}1`;
const list = `file_${'0'.repeat(25)}2`;
const files = [
  { __typename: 'File', id: plan, name: 'plan.png', kind: 'image', bytes: 90_000 },
  { __typename: 'File', id: list, name: 'relevé.csv', kind: 'spreadsheet', bytes: 1_400 },
];
const answers = {
  Files: ({ ids }: Record<string, unknown>) => ({ files: files.filter(({ id }) => (ids as string[]).includes(id)) }),
  FileAllowance: { fileAllowance: { __typename: 'FileAllowance', bytesToday: 1_000_000, bytesInAll: 5_000_000 } },
};

function Composer({ start, onSent }: { start: string; onSent: (body: string) => void }) {
  const [body, setBody] = useState(start);
  return (
    <form onSubmit={(event) => (event.preventDefault(), onSent(body))}>
      <TextEditor eager label="Votre texte" value={body} onChange={setBody} onSend={() => onSent(body)} />
      <button type="submit">Publier</button>
    </form>
  );
}

beforeEach(() => {
  // jsdom lays out no rich text.
  keep('editor', 'plain');
});
async function compose(start: string, more: object = {}) {
  const sent: string[] = [];
  const scene = await show(<Composer start={start} onSent={(body) => sent.push(body)} />, { answers: { ...answers, ...more } });
  return { ...scene, sent, text: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Votre texte' }) };
}
const choose = (container: HTMLElement, ...chosen: File[]) => fireEvent.change(container.querySelector('input[type="file"][multiple]')!, { target: { files: chosen } });
const file = (name: string, size = 10, type = '') => Object.defineProperty(new File(['x'], name, { type }), 'size', { value: size });

test('an image asks for its words beside it, and they stand in the text', async () => {
  const { user, text, sent } = await compose(`Voici :\n\n![](file:${plan})`);
  await user.type(await screen.findByRole('textbox', { name: 'Décrivez l’image pour qui ne la voit pas' }), 'Un plan{Enter}');
  expect(sent).toEqual([]);
  expect(text).toHaveValue(`Voici :\n\n![Un plan](file:${plan})`);
  await user.click(screen.getByRole('button', { name: 'Publier' }));
  expect(sent).toEqual([`Voici :\n\n![Un plan](file:${plan})`]);
});

test('without words the text waits, says which image wants some, and takes that it only decorates', async () => {
  const { user, sent } = await compose(`![](file:${plan})`);
  const words = await screen.findByRole('textbox', { name: 'Décrivez l’image pour qui ne la voit pas' });
  await user.click(screen.getByRole('button', { name: 'Publier' }));
  expect(sent).toEqual([]);
  expect(words).toHaveFocus();
  expect(words).toBeInvalid();
  await user.click(screen.getByRole('checkbox', { name: /ne fait que décorer/ }));
  await user.click(screen.getByRole('button', { name: 'Publier' }));
  expect(sent).toEqual([`![](file:${plan} "decorative")`]);
});

test('a phone is asked for pictures in our formats, so that an iPhone makes a JPEG of its own; one that still comes as it is kept there is refused with what to do', async () => {
  const { container, text } = await compose('');
  fireEvent.focus(text);
  const inputs = [...container.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  expect(inputs[0]!.accept).toMatch(/^image\/jpeg,/);
  expect(inputs.map(({ accept }) => accept).join()).not.toMatch(/hei[cf]/);
  choose(container, file('IMG_0042.HEIC', 10, 'image/heic'));
  expect(await screen.findByText(/au format HEIC.*exportez-la en JPEG/)).toBeVisible();
});

test('a file is taken out of the text, the rest stays as it was typed', async () => {
  const { user, text } = await compose(`*  Deux mots\n\n<file:${list}>`);
  await user.click(await screen.findByRole('button', { name: 'Retirer relevé.csv' }));
  expect(text).toHaveValue('*  Deux mots');
  expect(screen.queryByRole('list', { name: 'Fichiers joints' })).toBeNull();
});

test('what can be sent is said before; what can’t is refused at once, each file alone', async () => {
  const { container } = await compose('');
  expect(screen.getByText(/Images jusqu’à 20\sMo, autres fichiers jusqu’à 100\sMo, 20 en tout/)).toBeInTheDocument();
  choose(container, file('setup.exe'), file('photo.jpg', 30_000_000), file('rapport.pdf', 2_000_000), file('vide.txt', 0));
  const items = within(await screen.findByRole('list', { name: 'Fichiers joints' })).getAllByRole('listitem');
  await waitFor(() => expect(items.map((item) => within(item).getByRole('status').textContent)).toEqual([
    expect.stringContaining('n’est pas accepté'), expect.stringMatching(/trop lourd\s: 20\sMo au plus/), expect.stringMatching(/encore envoyer 1\sMo/), 'Ce fichier est vide.',
  ]));
});

test('files dragged over the page show where they can be dropped', async () => {
  const { text } = await compose('');
  const dataTransfer = { types: ['Files'], files: [file('setup.exe')] };
  act(() => void fireEvent.dragEnter(document.body, { dataTransfer }));
  expect(screen.getByText('Déposez les fichiers ici')).toBeInTheDocument();
  act(() => void fireEvent.drop(text, { dataTransfer }));
  expect(screen.queryByText('Déposez les fichiers ici')).toBeNull();
  expect(await screen.findByText('setup.exe')).toBeInTheDocument();
});

test('a picture on the clipboard becomes a file, words with a picture stay words', async () => {
  const { text } = await compose('');
  fireEvent.paste(text, { clipboardData: { getData: () => 'Des mots', files: [file('image.exe')] } });
  expect(screen.queryByText('image.exe')).toBeNull();
  fireEvent.paste(text, { clipboardData: { getData: () => '', files: [file('image.exe')] } });
  expect(await screen.findByText('image.exe')).toBeInTheDocument();
});

test('a text that is sent while a file is on its way waits for it, and goes by itself', async () => {
  const { user, container, sent } = await compose('Bonjour');
  choose(container, file('rapport.pdf', 500_000));
  await screen.findByRole('progressbar', { name: 'Envoi de rapport.pdf' });
  await user.click(screen.getByRole('button', { name: 'Publier' }));
  expect(sent).toEqual([]);
  expect(screen.getByText(/Un fichier est encore en route/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Arrêter l’envoi de rapport.pdf' }));
  await waitFor(() => expect(sent).toEqual(['Bonjour']));
});

test('leaving asks once while a file is on its way, and never for a text alone', async () => {
  const { user, container, router } = await compose('Bonjour');
  await act(() => router.navigate('/ailleurs'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  choose(container, file('rapport.pdf', 500_000));
  await screen.findByRole('progressbar', { name: 'Envoi de rapport.pdf' });
  // The guard is a part of its own, that comes a moment later.
  await waitFor(async () => {
    await act(() => router.navigate('/plus-loin'));
    expect(screen.getByRole('alertdialog', { name: 'Des fichiers sont encore en route' })).toBeInTheDocument();
  });
  await user.click(screen.getByRole('button', { name: 'Rester ici' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Arrêter l’envoi de rapport.pdf' }));
});

describe('a file that is dropped', () => {
  const dropped = { types: ['Files'], files: [file('setup.exe')] };

  test('beside the form goes into it', async () => {
    await compose('');
    act(() => void fireEvent.drop(document.body, { dataTransfer: dropped }));
    expect(await screen.findByText('setup.exe')).toBeInTheDocument();
  });

  test('goes into the form that was written in last, or the one beneath it', async () => {
    const { user } = await show(
      <>
        <section aria-label="Un"><Composer start="" onSent={() => undefined} /></section>
        <section aria-label="Deux"><Composer start="" onSent={() => undefined} /></section>
      </>,
      { answers },
    );
    const [one, two] = ['Un', 'Deux'].map((name) => within(screen.getByRole('region', { name })));
    await user.click(one!.getByRole('textbox'));
    act(() => void fireEvent.drop(document.body, { dataTransfer: dropped }));
    expect(await one!.findByText('setup.exe')).toBeInTheDocument();
    expect(two!.queryByText('setup.exe')).toBeNull();
    act(() => void fireEvent.drop(two!.getByRole('textbox'), { dataTransfer: { types: ['Files'], files: [file('autre.exe')] } }));
    expect(await two!.findByText('autre.exe')).toBeInTheDocument();
  });

  test('on a page with no form never replaces the page', () => {
    keepPage();
    expect(fireEvent.dragOver(document.body, { dataTransfer: dropped })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer: dropped })).toBe(false);
    expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  });
});

test('closing what holds the form asks once while a file is on its way, and never for a text alone', async () => {
  const community = { id: 'community_1', name: 'Fibre au quotidien', memberCount: 3, visibility: 'open' as const };
  const onCancel = jest.fn();
  const { user, container } = await show(<CommentComposer destination="reply:comment_1" label="Votre réponse" community={community} autoFocus onSend={() => undefined} onCancel={onCancel} />, { answers });
  await user.type(screen.getByRole('textbox', { name: 'Votre réponse' }), 'Un texte');
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  choose(container, file('rapport.pdf', 500_000));
  await screen.findByRole('progressbar', { name: 'Envoi de rapport.pdf' });
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  const question = within(await screen.findByRole('alertdialog', { name: 'Des fichiers sont encore en route' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  await user.click(question.getByRole('button', { name: 'Partir quand même' }));
  expect(onCancel).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});
