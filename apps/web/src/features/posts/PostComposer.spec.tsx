import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refusal } from '../../../test/communities.ts';
import { show } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import '../files/LeaveQuestion.tsx';
import { PostComposer } from './PostComposer.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'closed', language: 'fr', viewerCanPost: true, viewerPostRefusal: null };
const posted = { postPost: { __typename: 'PostPostPayload', post: { __typename: 'Post', id: 'post_new' }, errors: [] } };

beforeEach(() => {
  localStorage.clear();
  // jsdom lays out no rich text: people who prefer it write in plain Markdown too.
  keep('editor', 'plain');
});

async function write(answers: object = {}) {
  const opened: string[] = [];
  const scene = await show(<PostComposer communityId="community_fibre" onPosted={(id) => opened.push(id)} />, { answers: { PlaceToPost: { community: fibre }, ...answers } });
  return { ...scene, opened, text: await screen.findByRole('textbox', { name: 'Votre texte' }), title: screen.getByRole('textbox', { name: /Titre/ }) };
}
const send = () => screen.getByRole('button', { name: 'Publier' });

test('who will read it is said in words', async () => {
  await write();
  expect(screen.getByRole('form', { name: 'Nouvelle publication' })).toHaveTextContent('Visible seulement par les 178 membres de « Fibre au quotidien ».');
  // Beside the button that sends it there, whatever the kind asks for.
  const end = send().closest('.composer__end')!;
  expect(end.previousElementSibling).toHaveTextContent(/^Visible seulement par/);
});

test('what is being written is still there after a reload, and gone once it is posted', async () => {
  const before = await write();
  await before.user.type(before.title, 'Armoires de rue');
  await before.user.type(before.text, 'Ranger par couleur.');
  before.unmount();

  const after = await write({ PostPost: posted });
  expect(after.title).toHaveValue('Armoires de rue');
  expect(after.text).toHaveValue('Ranger par couleur.');
  await after.user.click(send());
  await waitFor(() => expect(after.opened).toEqual(['post_new']));
  after.unmount();

  const later = await write();
  expect(later.title).toHaveValue('');
  expect(later.text).toHaveValue('');
});

test('a draft for one community does not show in another', async () => {
  const here = await write();
  await here.user.type(here.text, 'Pour Fibre.');
  here.unmount();
  await show(<PostComposer communityId="community_ouest" onPosted={() => {}} />, { answers: { PlaceToPost: { community: { ...fibre, id: 'community_ouest', name: 'Ouest' } } } });
  expect(await screen.findByRole('textbox', { name: 'Votre texte' })).toHaveValue('');
});

test('a send that fails keeps the text and says so; sending again, also after a reload, carries the same id', async () => {
  let up = false;
  const answers = { PostPost: () => (up ? posted : new Error('down')), EditPost: { editPost: { __typename: 'EditPostPayload', post: null, errors: [] } } };
  const { user, text, sent, unmount } = await write(answers);
  await user.type(text, 'Ranger par couleur.');
  await user.click(send());
  expect(await screen.findByRole('alert')).toHaveTextContent('Non envoyé.');
  expect(text).toHaveValue('Ranger par couleur.');
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('alert');
  unmount();

  up = true;
  const again = await write(answers);
  expect(again.text).toHaveValue('Ranger par couleur.');
  await again.user.click(send());
  await waitFor(() => expect(again.opened).toEqual(['post_new']));
  const ids = [...sent, ...again.sent].filter(({ operation }) => operation === 'PostPost').map(({ variables }) => (variables.input as { clientId: string }).clientId);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
});

test('words changed between two sends are the ones that count', async () => {
  let up = false;
  const { user, text, sent, opened } = await write({
    PostPost: () => (up ? posted : new Error('down')),
    EditPost: { editPost: { __typename: 'EditPostPayload', post: null, errors: [] } },
  });
  await user.type(text, 'Ranger');
  await user.click(send());
  await screen.findByRole('alert');
  up = true;
  await user.type(text, ' par couleur.');
  await user.click(send());
  await waitFor(() => expect(opened).toEqual(['post_new']));
  expect(sent.find(({ operation }) => operation === 'EditPost')?.variables).toEqual({ input: { postId: 'post_new', title: null, body: 'Ranger par couleur.', language: 'fr' } });
});

test('a refusal stands at its field, in the words of the server, and the text stays', async () => {
  const { user, text, title, opened } = await write({ PostPost: { postPost: { __typename: 'PostPostPayload', post: null, errors: [refusal('C’est trop long : 150 caractères au plus.', 'title')] } } });
  await user.type(title, 'Un titre');
  await user.type(text, 'Du texte.');
  await user.click(send());
  expect(await screen.findByText('C’est trop long : 150 caractères au plus.')).toBeVisible();
  expect(title).toBeInvalid();
  expect(text).toHaveValue('Du texte.');
  expect(opened).toEqual([]);
});

test('nothing is sent while there is no text', async () => {
  const { user, sent, text } = await write();
  await user.click(send());
  expect(await screen.findByText('Écrivez d’abord quelque chose.')).toBeVisible();
  expect(text).toBeInvalid();
  expect(sent.map(({ operation }) => operation)).not.toContain('PostPost');
  await user.type(text, 'Voilà.');
  expect(screen.queryByText('Écrivez d’abord quelque chose.')).toBeNull();
});

describe('throwing the draft away', () => {
  const plan = `file_${'0'.repeat(25)}1`;
  const files = {
    Files: { files: [{ __typename: 'File', id: plan, name: 'plan.png', kind: 'image', bytes: 90_000 }] },
    FileAllowance: { fileAllowance: { __typename: 'FileAllowance', bytesToday: 1_000_000, bytesInAll: 1_000_000 } },
  };
  const text = () => screen.getByRole('textbox', { name: 'Votre texte' });
  const throwAway = () => screen.getByRole('button', { name: 'Supprimer le brouillon' });

  test('of words alone happens at once, leaves one in the next text, and can be undone', async () => {
    const { user, title } = await write();
    await user.type(title, 'Armoires');
    await user.type(text(), 'Ranger.');
    await user.click(throwAway());
    expect(text()).toHaveValue('');
    expect(text()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(text()).toHaveValue('Ranger.');
    expect(screen.getByRole('textbox', { name: /Titre/ })).toHaveValue('Armoires');
  });

  test('with files that came, or are on their way, asks first', async () => {
    const { user, container } = await write(files);
    await user.click(text());
    await user.paste(`Voici\n\n<file:${plan}>`);
    await user.click(throwAway());
    expect(await screen.findByRole('alertdialog', { name: 'Vous avez ajouté des fichiers' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Garder le brouillon' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(text()).toHaveValue(`Voici\n\n<file:${plan}>`);

    await user.clear(text());
    await user.type(text(), 'Sans plan');
    globalThis.fetch = () => new Promise(() => undefined);
    act(() => void fireEvent.change(container.querySelector('input[type="file"]')!, { target: { files: [new File(['x'.repeat(500)], 'rapport.pdf')] } }));
    await screen.findByRole('progressbar', { name: 'Envoi de rapport.pdf' });
    await user.click(throwAway());
    const question = await screen.findByRole('alertdialog', { name: 'Des fichiers sont encore en route' });
    await user.click(within(question).getByRole('button', { name: 'Supprimer le brouillon' }));
    expect(text()).toHaveValue('');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
