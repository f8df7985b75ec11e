import { act, screen, waitFor, within } from '@testing-library/react';
import { guide, version } from '../../../test/documents.ts';
import { watchedScreen } from '../../../test/screen.ts';
import { show } from '../../../test/show.tsx';
import { GuidePage } from './DocumentPage.tsx';

const answers = (document: object) => ({
  GuideId: { guide: { __typename: 'Document', id: 'document_guide' } },
  ReadDocument: { document },
  RecordReading: { recordReading: { version: null, errors: [] } },
});
const told = (sent: { operation: string; variables: Record<string, unknown> }[]) => sent.filter(({ operation }) => operation === 'RecordReading').map(({ variables }) => variables.input);
const contents = () => screen.findByRole('navigation', { name: 'Sommaire du document' });
const progress = async () => (await screen.findByRole('progressbar', { name: 'Lecture' })).getAttribute('aria-valuetext');
const sectionAt = (position: number) => document.getElementById(`section-key-${position}`)!;
const stay = () => act(() => new Promise((resolve) => setTimeout(resolve, 1_100)));

test('a section counts once its end stayed on screen; one that rushed by does not, nor those before it', async () => {
  const eye = watchedScreen();
  const { sent } = await show(<GuidePage />, { answers: answers(guide()) });
  expect(await progress()).toBe('0 section lue sur 3');
  eye.show(sectionAt(1));
  eye.leave(sectionAt(1));
  eye.show(sectionAt(2));
  await stay();
  await waitFor(async () => expect(await progress()).toBe('1 section lue sur 3'));
  expect(within(await contents()).getByRole('link', { name: /Parler en son nom/ })).toHaveAccessibleName(/1 section lue sur 2/);
  await waitFor(() => expect(told(sent)).toEqual([{ versionId: 'version_2', sectionsSeen: [2], reachedEnd: false }]), { timeout: 3_000 });
});

test('what was read on another device is there', async () => {
  watchedScreen();
  const viewerReading = { __typename: 'ReadingProgress', sectionsSeen: [1, 2], reachedEnd: false };
  await show(<GuidePage />, { answers: answers(guide({ versionInForce: version({ viewerReading }) })) });
  expect(await progress()).toBe('2 sections lues sur 3');
  expect(within(await contents()).getByRole('link', { name: /Parler en son nom/ })).toHaveAccessibleName(/lu$/);
  expect(screen.getByRole('button', { name: 'Accepter la version 2' })).toHaveAttribute('aria-disabled', 'true');
});

test('going to the end opens the acceptance, marks nothing as read, and says how much was not on screen', async () => {
  watchedScreen();
  const { user, sent, router } = await show(<GuidePage />, { answers: answers(guide()), at: '/guide' });
  const accept = await screen.findByRole('button', { name: 'Accepter la version 2' });
  expect(accept).toHaveAttribute('aria-disabled', 'true');
  expect(accept).toHaveAccessibleDescription(/Le bouton s’ouvre/);
  const way = screen.getByRole('button', { name: 'Aller à la fin' });
  await user.click(way);
  expect(accept).not.toHaveAttribute('aria-disabled');
  expect(router.state.location.hash).toBe('#section-key-3');
  expect(way).toBeVisible();
  expect(screen.getByText(/La fin est atteinte/)).toHaveTextContent('3 sections ne sont pas encore passées à votre écran.');
  expect(await progress()).toBe('0 section lue sur 3');
  await waitFor(() => expect(told(sent)).toEqual([{ versionId: 'version_2', sectionsSeen: [], reachedEnd: true }]), { timeout: 3_000 });
});

test('the end is reached by scrolling too, and no button vanishes from under the finger', async () => {
  const eye = watchedScreen();
  await show(<GuidePage />, { answers: answers(guide()) });
  const way = await screen.findByRole('button', { name: 'Aller à la fin' });
  eye.show(document.body);
  expect(screen.getByRole('button', { name: 'Accepter la version 2' })).not.toHaveAttribute('aria-disabled');
  expect(way).toBeVisible();
});

test('the rules alone can be read: they count one by one, the end does not', async () => {
  const eye = watchedScreen();
  const { user } = await show(<GuidePage />, { answers: answers(guide()) });
  await user.click(await screen.findByRole('button', { name: 'Ce qui m’oblige' }));
  expect(screen.queryByText('Dire qui l’on est')).toBeNull();
  eye.show(document.body);
  await stay();
  await waitFor(async () => expect(await progress()).toBe('1 section lue sur 3'));
  expect(screen.getByRole('button', { name: 'Accepter la version 2' })).toHaveAttribute('aria-disabled', 'true');
});
