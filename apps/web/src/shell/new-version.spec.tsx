import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show.tsx';
import { keep } from '../platform/kept.ts';
import { PostComposer } from '../features/posts/PostComposer.tsx';
import { NewVersionNote } from './notes.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'open', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false, viewerPostRefusal: null };
const page = (entry: string) => `<!doctype html><script type="module" crossorigin src="/assets/${entry}"></script>`;
const minute = 60_000;
const { fetch } = globalThis;
let served: () => Promise<{ ok: boolean; text: () => Promise<string> }>;
const serves = (html: string, ok = true) => (served = () => Promise.resolve({ ok, text: () => Promise.resolve(html) }));
const asked = jest.fn();

beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
  // The page on screen is of this build.
  document.head.innerHTML = page('index-one.js');
  asked.mockClear();
  globalThis.fetch = ((address: string) => (asked(address), served())) as never;
});
afterEach(() => {
  jest.restoreAllMocks();
  document.head.innerHTML = '';
  globalThis.fetch = fetch;
});
async function write() {
  const refresh = jest.fn();
  const scene = await show(
    <>
      <NewVersionNote watching refresh={refresh} />
      <PostComposer communityId="community_fibre" onPosted={() => {}} />
    </>,
    { answers: { PlaceToPost: { community: fibre } } },
  );
  const text = await screen.findByRole('textbox', { name: 'Votre texte' });
  await scene.user.type(text, 'Ranger par couleur.');
  return { ...scene, refresh, text };
}
const said = () => screen.queryByText('Une nouvelle version est disponible.');
const comeBack = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')));
/** As time goes by in another tab. */
function later(minutes: number) {
  const now = Date.now() + minutes * minute;
  jest.spyOn(Date, 'now').mockReturnValue(now);
}

test('who comes back to the tab after some minutes is told of a new version, and goes on writing', async () => {
  serves(page('index-two.js'));
  const { user, refresh, text } = await write();
  later(6);
  await comeBack();
  expect(await screen.findByText('Une nouvelle version est disponible.')).toBeVisible();
  expect(said()!.closest('[role="status"]')).not.toBeNull();
  await user.type(text, ' Et par taille.');
  expect(text).toHaveValue('Ranger par couleur. Et par taille.');
  expect(text).toHaveFocus();
  // However long, and however often one comes back: the page stays.
  later(300);
  await comeBack();
  expect(refresh).not.toHaveBeenCalled();
});

test('only the person refreshes, and finds what was being written', async () => {
  serves(page('index-two.js'));
  const { user, refresh, unmount } = await write();
  later(6);
  await comeBack();
  await user.click(await screen.findByRole('button', { name: 'Actualiser' }));
  expect(refresh).toHaveBeenCalledTimes(1);
  unmount();
  serves(page('index-one.js'));
  await show(<PostComposer communityId="community_fibre" onPosted={() => {}} />, { answers: { PlaceToPost: { community: fibre } } });
  expect(await screen.findByRole('textbox', { name: 'Votre texte' })).toHaveValue('Ranger par couleur.');
});

test('a part of the page that is no longer served asks at once', async () => {
  serves(page('index-two.js'));
  const { refresh } = await write();
  await act(async () => void dispatchEvent(new Event('vite:preloadError')));
  expect(await screen.findByText('Une nouvelle version est disponible.')).toBeVisible();
  expect(refresh).not.toHaveBeenCalled();
});

test.each([
  ['the same build', () => serves(page('index-one.js'))],
  ['an error page', () => serves('<p>502</p>', false)],
  ['a page of something else', () => serves('<p>Portail</p>')],
  ['nothing', () => (served = () => Promise.reject(new TypeError('Failed to fetch')))],
])('nothing is said where the server answers with %s', async (_, answers) => {
  answers();
  await write();
  later(6);
  await comeBack();
  await waitFor(() => expect(asked).toHaveBeenCalledWith('/'));
  await act(async () => undefined);
  expect(said()).toBeNull();
});

test('a glance at another tab asks nothing', async () => {
  serves(page('index-two.js'));
  await write();
  asked.mockClear();
  later(2);
  await comeBack();
  expect(asked).not.toHaveBeenCalled();
  expect(said()).toBeNull();
});
