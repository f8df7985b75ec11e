import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import { EditComment } from '../comments/EditComment.tsx';
import '../files/LeaveQuestion.tsx';
import { EditPost } from './EditPost.tsx';

const mentioned = { mentionedPeople: [], mentionedCommunities: [], mentionedTopics: [] };
const community = { __typename: 'Community', id: 'community_fibre' };
const plan = `file_${'0'.repeat(25)}1`;
const answers = {
  PostSource: { post: { __typename: 'Post', id: 'post_1', title: null, bodyMarkdown: 'Bonjour', language: 'fr', community, ...mentioned } },
  CommentSource: { comment: { __typename: 'Comment', id: 'comment_1', bodyMarkdown: 'Bonjour', language: 'fr', post: { __typename: 'Post', id: 'post_1', community }, ...mentioned } },
  Files: { files: [{ __typename: 'File', id: plan, name: 'plan.png', kind: 'image', bytes: 90_000 }] },
  FileAllowance: { fileAllowance: { __typename: 'FileAllowance', bytesToday: 1_000_000, bytesInAll: 1_000_000 } },
};

beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
  // Nothing answers: a file stays on its way.
  globalThis.fetch = () => new Promise(() => undefined);
});

describe.each([
  ['a post', 'Votre texte', (onEnd: () => void) => <EditPost postId="post_1" onEnd={onEnd} />],
  ['a comment', 'Votre commentaire', (onEnd: () => void) => <EditComment commentId="comment_1" onEnd={onEnd} />],
])('giving up the changes of %s', (_, label, edit) => {
  async function write() {
    let ended = 0;
    const scene = await show(edit(() => (ended += 1)), { answers });
    return { ...scene, ended: () => ended, text: await screen.findByRole('textbox', { name: label }), cancel: () => scene.user.click(screen.getByRole('button', { name: 'Annuler' })) };
  }

  test('of words alone asks nothing', async () => {
    const { user, text, cancel, ended } = await write();
    await user.type(text, ' à tous');
    await cancel();
    expect(ended()).toBe(1);
  });

  test('while a file is on its way asks first', async () => {
    const { user, container, cancel, ended } = await write();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]')!;
    act(() => void fireEvent.change(input, { target: { files: [new File(['x'.repeat(500)], 'rapport.pdf')] } }));
    await screen.findByRole('progressbar', { name: 'Envoi de rapport.pdf' });
    await cancel();
    expect(await screen.findByRole('alertdialog', { name: 'Des fichiers sont encore en route' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rester ici' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(ended()).toBe(0);
    await cancel();
    await user.click(await screen.findByRole('button', { name: 'Partir quand même' }));
    expect(ended()).toBe(1);
  });

  test('with a file that was added asks first, and then throws it away', async () => {
    const { user, text, cancel, ended } = await write();
    await user.click(text);
    await user.paste(`\n\n<file:${plan}>`);
    await cancel();
    expect(await screen.findByRole('alertdialog', { name: 'Vous avez ajouté des fichiers' })).toBeVisible();
    expect(ended()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Partir quand même' }));
    expect(ended()).toBe(1);
  });
});
