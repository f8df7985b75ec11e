import { screen, within } from '@testing-library/react';
import { show } from '../../../../test/show.tsx';
import { keep } from '../../../platform/kept.ts';
import { PostComposer } from '../PostComposer.tsx';
import { ChangeOptionsDialog } from './ChangeOptionsDialog.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false };
const posted = (errors: object[] = []) => ({ postPost: { __typename: 'PostPostPayload', post: errors.length > 0 ? null : { __typename: 'Post', id: 'post_new' }, errors } });
beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});
async function write(answers: object = {}) {
  const scene = await show(<PostComposer communityId="community_fibre" onPosted={() => {}} />, { answers: { PlaceToPost: { community: fibre }, PostPost: posted(), ...answers } });
  await scene.user.click(await screen.findByRole('button', { name: 'Sondage' }));
  await screen.findByRole('group', { name: 'Choix' });
  return scene;
}
const option = (place: number) => screen.getByRole('textbox', { name: `Choix ${place}` });
type User = Awaited<ReturnType<typeof show>>['user'];
/** Words into a field at once, as from a clipboard. */
async function fill(user: User, field: HTMLElement, words: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(words);
}
/** Options one after the other: Enter goes to the next. */
async function list(user: User, ...words: string[]) {
  for (const [at, word] of words.entries()) {
    if (at > 0) await user.keyboard('{Enter}');
    await fill(user, option(at + 1), word);
  }
}
const values = () => within(screen.getByRole('group', { name: 'Choix' })).getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);

test('a poll is written, kept in the draft, and sent with all its terms', async () => {
  const { user, unmount } = await write();
  await fill(user, screen.getByRole('textbox', { name: /Votre question, en une phrase/ }), 'Quel jour ?');
  await list(user, 'Lundi', 'Mardi', 'Jeudi');
  expect(values()).toEqual(['Lundi', 'Mardi', 'Jeudi']);
  await user.click(screen.getByRole('radio', { name: /Anonyme/ }));
  await user.click(screen.getByRole('radio', { name: 'Un ou plusieurs' }));
  await user.type(screen.getByRole('spinbutton', { name: /Au plus/ }), '2');
  await user.click(screen.getByRole('radio', { name: /Visibles après son vote/ }));
  unmount();
  const again = await write();
  expect(values()).toEqual(['Lundi', 'Mardi', 'Jeudi']);
  await fill(again.user, screen.getByRole('textbox', { name: 'Votre texte' }), 'Dites-nous.');
  await again.user.click(screen.getByRole('button', { name: 'Publier le sondage' }));
  expect(again.sent.find(({ operation }) => operation === 'PostPost')?.variables.input).toMatchObject({
    kind: 'poll', title: 'Quel jour ?', poll: { options: ['Lundi', 'Mardi', 'Jeudi'], choices: 'several', most: 2, anonymous: true, results: 'afterVote', endsAt: null },
  });
});

test('options are moved and removed by buttons, and the focus goes along', async () => {
  const { user } = await write();
  await list(user, 'Un', 'Deux', 'Trois');
  await user.click(screen.getByRole('button', { name: 'Monter le choix 3' }));
  expect(values()).toEqual(['Un', 'Trois', 'Deux']);
  expect(screen.getByRole('button', { name: 'Monter le choix 2' })).toHaveFocus();
  expect(screen.getByText('Choix déplacé en place 2.')).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(values()).toEqual(['Trois', 'Un', 'Deux']);
  await user.click(screen.getByRole('button', { name: 'Retirer le choix 1' }));
  expect(values()).toEqual(['Un', 'Deux']);
  expect(option(1)).toHaveFocus();
  // Two are the fewest.
  expect(screen.getByRole('button', { name: 'Retirer le choix 1' })).toHaveAttribute('aria-disabled', 'true');
});

test('an error stands at the option that it is about, and nothing typed is lost', async () => {
  const twice = { __typename: 'UserError', code: 'OPTION_TWICE', field: 'poll.options.1', message: 'Ce choix est déjà dans la liste.' };
  const { user } = await write({ PostPost: posted([twice]) });
  await list(user, 'Lundi', 'lundi');
  await fill(user, screen.getByRole('textbox', { name: 'Votre texte' }), 'Dites-nous.');
  await user.click(screen.getByRole('button', { name: 'Publier le sondage' }));
  expect(await screen.findByRole('textbox', { name: 'Choix 2', description: /déjà dans la liste/ })).toBeInvalid();
  expect(values()).toEqual(['Lundi', 'lundi']);
});

test('the options of a poll change while nobody has voted; the server says when it is too late', async () => {
  const late = { __typename: 'UserError', code: 'POLL_HAS_VOTES', field: 'postId', message: 'Quelqu’un a déjà voté.' };
  const { user, sent } = await show(<ChangeOptionsDialog postId="post_lunch" options={['Lundi', 'Mardi']} language="fr" onClose={() => {}} />, {
    answers: { ChangePollOptions: { changePollOptions: { __typename: 'PollPayload', poll: null, errors: [late] } } },
  });
  await fill(user, option(2), 'Jeudi');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Quelqu’un a déjà voté.')).toBeInTheDocument();
  expect(sent.at(-1)?.variables.input).toEqual({ postId: 'post_lunch', options: ['Lundi', 'Jeudi'] });
});
