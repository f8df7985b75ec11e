import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { refusal } from '../../../../test/communities.ts';
import { draftSection, draftText, editedGuide } from '../../../../test/documents.ts';
import { claire, type Answers } from '../../../../test/server.ts';
import { showRoutes } from '../../../../test/show.tsx';
import { ToastProvider } from '@parvis/ui';
import { keep } from '../../../platform/kept.ts';
// Loaded before the first test, which then doesn't wait for it.
import '../../posts/editor/VisualEditor.tsx';
import { ViewerProvider } from '../../../platform/session/viewer.ts';
import { EditDocumentPage } from './EditDocumentPage.tsx';

const element = (
  <ViewerProvider value={claire.viewer!}>
    <ToastProvider>
      <EditDocumentPage />
    </ToastProvider>
  </ViewerProvider>
);
const write = (answers: Answers) => showRoutes([{ path: '/hr/documents/:documentId', element }], { at: '/hr/documents/document_guide', answers });
const body = () => screen.getByRole('textbox', { name: 'Texte' });
const open = async (user: Awaited<ReturnType<typeof write>>['user']) => user.click(await screen.findByRole('button', { name: /1\. Dire qui l’on est/ }));
const saved = (sent: { operation: string; variables: Record<string, unknown> }[]) =>
  sent.filter(({ operation }) => operation === 'SaveSection').map(({ variables }) => variables.input as { basedOn: string; texts: { body: string }[] });
const patient = { timeout: 4_000 };

/** A server that holds one section, refuses to write over words that the writer didn't see, and can be written by someone else. */
function sharedDraft() {
  let section = draftSection('first');
  const hold = (revision: string, bodyMarkdown: string) => {
    section = draftSection(revision, { fr: draftText('Dire qui l’on est', bodyMarkdown) });
  };
  const answers: Answers = {
    EditDocument: () => ({ document: editedGuide(section) }),
    SaveSection: ({ input }) => {
      const { basedOn, texts } = input as { basedOn: string; texts: { body: string }[] };
      if (basedOn !== section.revision) {
        return { saveSection: { section: null, errors: [{ ...refusal('Quelqu’un a enregistré ce texte entre-temps.'), code: 'CHANGED_MEANWHILE' }] } };
      }
      hold(`after ${section.revision}`, texts[0]!.body.trim());
      return { saveSection: { section, errors: [] } };
    },
  };
  return { answers, someoneElseSaves: (text: string) => hold('theirs', text), body: () => section.fr.bodyMarkdown };
}

beforeEach(() => {
  localStorage.clear();
  // Except where the bar is what one looks at.
  keep('editor', 'plain');
});

test('a section is written as any other text, with the same bar; it names nobody and holds no files', async () => {
  localStorage.clear();
  const draft = sharedDraft();
  const { user, sent } = await write(draft.answers);
  await open(user);
  const [bar] = within((await screen.findByRole('textbox', { name: 'Texte' })).closest<HTMLElement>('.field')!).getAllByRole('toolbar', { name: 'Mise en forme' });
  const tools = within(bar!).getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(tools).toEqual(['Mise en forme', 'Gras', 'Italique', 'Barré', 'Titre', 'Liste à puces', 'Liste numérotée', 'Citation', 'Lien', 'Tableau', 'Code', 'Bloc de code', 'Texte simple']);
  const { editor } = body() as unknown as { editor: Editor };
  act(() => void editor.chain().selectAll().toggleStrike().run());
  await waitFor(() => expect(draft.body()).toBe('~~Indiquez votre lien.~~'), patient);
  expect(saved(sent)).toHaveLength(1);
});

test('a section is saved while it is written, each time on top of what was saved before', async () => {
  const draft = sharedDraft();
  const { user, sent } = await write(draft.answers);
  await open(user);
  await user.type(body(), ' Toujours ');
  expect(await screen.findByText(/Enregistré à/, {}, patient)).toBeVisible();
  // What the server trims stays as it was typed: one goes on writing.
  expect(body()).toHaveValue('Indiquez votre lien. Toujours ');
  await user.type(body(), 'et partout.');
  await waitFor(() => expect(saved(sent)).toHaveLength(2), patient);
  expect(saved(sent).map(({ basedOn }) => basedOn)).toEqual(['first', 'after first']);
  expect(draft.body()).toBe('Indiquez votre lien. Toujours et partout.');
});

test('when someone else saved meanwhile, both texts are shown, nothing is sent until one chooses, and mine can be kept', async () => {
  const draft = sharedDraft();
  const { user, sent } = await write(draft.answers);
  await open(user);
  draft.someoneElseSaves('Dites votre métier.');
  await user.type(body(), ' Toujours.');
  expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('Quelqu’un d’autre a enregistré ce texte');
  expect(screen.getByRole('region', { name: 'Enregistré par quelqu’un d’autre' })).toHaveTextContent(/Dites.*votre.*métier/);
  expect(screen.getByRole('region', { name: 'Écrit ici' })).toHaveTextContent(/Toujours/);
  expect(body()).toHaveValue('Indiquez votre lien. Toujours.');
  // Taking over some of their words by hand sends nothing yet.
  await user.click(body());
  await user.paste(' Dites votre métier.');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(saved(sent)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Garder mon texte' }));
  await waitFor(() => expect(draft.body()).toBe('Indiquez votre lien. Toujours. Dites votre métier.'));
  expect(saved(sent).at(-1)!.basedOn).toBe('theirs');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was left unsaved on this device is not sent over what someone saved since; taking theirs can be undone', async () => {
  const draft = sharedDraft();
  const mine = { kind: 'recommendation', shownWhenSharing: false, fr: { chapter: '', title: 'Dire qui l’on est', body: 'Le mien.', source: '' }, en: { chapter: '', title: '', body: '', source: '' } };
  localStorage.setItem('parvis:draft:person_claire:draft-section:section_draft', JSON.stringify({ value: { value: mine, basedOn: 'first' }, savedAt: '2026-11-24T10:00:00.000Z' }));
  draft.someoneElseSaves('Le sien.');
  const { user, sent } = await write(draft.answers);
  await open(user);
  expect(await screen.findByRole('alert')).toHaveTextContent('Quelqu’un d’autre a enregistré ce texte');
  expect(body()).toHaveValue('Le mien.');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(saved(sent)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Prendre l’autre texte' }));
  expect(body()).toHaveValue('Le sien.');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(body()).toHaveValue('Le mien.');
});

describe('publishing', () => {
  const publish = async (answers: Answers) => {
    const shown = await write({ EditDocument: { document: editedGuide() }, ...answers });
    await shown.user.click(await screen.findByRole('button', { name: 'Publier' }));
    return { ...shown, dialog: within(await screen.findByRole('dialog')) };
  };

  test('what is refused stands at its field, and nothing that was typed is lost', async () => {
    const errors = [refusal('Dites ce qui change.', 'changeSummaryEn'), refusal('Une règle a changé : la version ne peut pas être mineure.', 'change'), refusal('Une règle dit d’où elle vient.', 'versionId')];
    const { user, dialog } = await publish({ PublishVersion: { publishVersion: { version: null, errors } } });
    await user.click(dialog.getByRole('radio', { name: /Mineure/ }));
    await user.type(dialog.getByLabelText(/Ce qui change, en français/), 'Le guide s’applique aux messageries.');
    await user.click(dialog.getByRole('button', { name: 'Publier la version 3' }));
    expect(await dialog.findByLabelText(/Ce qui change, en anglais/)).toHaveAccessibleDescription(/Dites ce qui change/);
    expect(dialog.getByRole('alert')).toHaveTextContent('Une règle dit d’où elle vient.');
    expect(dialog.getByRole('group', { name: /De quelle nature/ })).toHaveTextContent('la version ne peut pas être mineure');
    expect(dialog.getByLabelText(/Ce qui change, en français/)).toHaveValue('Le guide s’applique aux messageries.');
    expect(dialog.getByRole('radio', { name: /Mineure/ })).toBeChecked();
  });

  test('two presses publish once', async () => {
    const { sent, dialog } = await publish({ PublishVersion: { publishVersion: { version: { __typename: 'DocumentVersion', id: 'version_3', number: 3 }, errors: [] } } });
    const button = dialog.getByRole('button', { name: 'Publier la version 3' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('La version 3 est en vigueur.')).toBeVisible();
    expect(sent.filter(({ operation }) => operation === 'PublishVersion')).toHaveLength(1);
  });
});
