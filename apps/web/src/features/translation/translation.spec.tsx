import { ToastProvider } from '@parvis/ui';
import { screen, waitFor } from '@testing-library/react';
import { comment, post, thread } from '../../../test/posts.ts';
import { claire, type Answers } from '../../../test/server.ts';
import { showRoutes } from '../../../test/show.tsx';
import { ViewerProvider, type Viewer } from '../../platform/session/viewer.ts';
import { ThreadPage } from '../comments/ThreadPage.tsx';

const cabinets = { ...post('1', 'Sort them by colour.', { title: 'Street cabinets' }), language: 'en' };
const answer = { ...comment('1', 'Works here too.'), language: 'en' };
const mine = comment('2', 'Chez nous aussi.');
const doc = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const translated = (title: string | null, text: string) => ({
  translate: { __typename: 'TranslatePayload', translation: { __typename: 'Translation', from: 'en', into: 'fr', title, body: doc(text) }, errors: [] },
});

async function open(answers: Answers = {}, viewer: Partial<Viewer> = { canTranslate: true }) {
  const element = (
    <ViewerProvider value={{ ...claire.viewer!, ...viewer }}>
      <ToastProvider>
        <ThreadPage />
      </ToastProvider>
    </ViewerProvider>
  );
  const scene = await showRoutes([{ path: '/posts/:postId', element }], { answers: { Thread: thread(cabinets, [answer, mine]), ...answers }, at: '/posts/post_1' });
  await screen.findByText('Street cabinets', { selector: 'h1' });
  return scene;
}

describe('a text in another language than mine', () => {
  test('is translated where it stands when I ask, says that a machine did it, and is the original again at once', async () => {
    const { user, sent } = await open({ Translate: translated('Armoires de rue', 'Rangez-les par couleur.') });
    const button = screen.getByLabelText(/^Traduire la publication de/);
    await user.click(button);
    expect(await screen.findByText('Armoires de rue', { selector: 'h1' })).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('Rangez-les par couleur.').closest('[lang]')).toHaveAttribute('lang', 'fr');
    expect(screen.queryByText('Sort them by colour.')).toBeNull();
    expect(screen.getByText('Traduit de l’anglais par une machine.')).toBeVisible();
    // Who pressed it by keyboard is still on it.
    expect(button).toHaveFocus();
    await user.click(screen.getByLabelText(/^Voir l’original de la publication de/));
    expect(screen.getByText('Sort them by colour.').closest('[lang]')).toHaveAttribute('lang', 'en');
    await user.click(screen.getByLabelText(/^Traduire la publication de/));
    expect(screen.getByText('Rangez-les par couleur.')).toBeVisible();
    expect(sent.filter(({ operation }) => operation === 'Translate').map(({ variables }) => variables.input)).toEqual([{ postId: 'post_1', into: 'fr' }]);
  });

  test('a comment is too, by itself; what is in my language offers nothing', async () => {
    const { user, sent } = await open({ Translate: translated(null, 'Chez nous, ça marche.') });
    const buttons = screen.getAllByLabelText(/^Traduire le commentaire de/);
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0]!);
    expect(await screen.findByText('Chez nous, ça marche.')).toBeVisible();
    expect(screen.getByText('Sort them by colour.')).toBeVisible();
    expect(sent.find(({ operation }) => operation === 'Translate')?.variables.input).toEqual({ commentId: 'comment_1', into: 'fr' });
  });

  test('stays as it was written where the translator does not answer: that is said, and one may try again', async () => {
    let up = false;
    const refused = { translate: { __typename: 'TranslatePayload', translation: null, errors: [{ __typename: 'UserError', code: 'TRANSLATION_UNAVAILABLE', message: 'La traduction n’a pas répondu.' }] } };
    const { user } = await open({ Translate: () => (up ? translated('Armoires de rue', 'Rangez-les par couleur.') : refused) });
    await user.click(screen.getByLabelText(/^Traduire la publication de/));
    expect(await screen.findByRole('alert')).toHaveTextContent('La traduction n’a pas répondu.');
    expect(screen.getByText('Sort them by colour.')).toBeVisible();
    up = true;
    await user.click(screen.getByLabelText(/^Traduire la publication de/));
    expect(await screen.findByText('Rangez-les par couleur.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('offers nothing where the company has no translator', async () => {
    await open({}, { canTranslate: false });
    expect(screen.queryByText('Traduire')).toBeNull();
  });
});
