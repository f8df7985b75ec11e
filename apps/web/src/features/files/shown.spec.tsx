import { screen, within } from '@testing-library/react';
import { show } from '../../../test/show.tsx';
import { WrittenText } from '../posts/WrittenText.tsx';
import type { ShownFile } from './shown-file.ts';

const image: ShownFile = { id: 'file_a', name: 'armoire.png', kind: 'image', bytes: 90_000, width: 1200, height: 600, colour: '#446688', animated: false, sizes: [480, 960, 1200] };
const table: ShownFile = { id: 'file_b', name: 'relevé.csv', kind: 'spreadsheet', bytes: 1_400, animated: false, sizes: [] };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const draw = (files: ShownFile[], ...content: object[]) => show(<WrittenText tree={{ type: 'doc', content }} files={files} />);
const shows = (alt: string | null) => paragraph({ type: 'image', attrs: { id: 'file_a', alt } });
// jsdom knows no wishes of the person.
const lessMotion = (reduced: boolean) => Object.assign(window, { matchMedia: (query: string) => ({ matches: reduced && query.includes('reduced-motion') }) });

test('an image keeps its place, and comes in the size that the screen needs, once it is near', async () => {
  await draw([image], shows('Une armoire ouverte'));
  const shown = screen.getByRole('img', { name: 'Une armoire ouverte' });
  expect(shown).toHaveAttribute('srcset', '/files/file_a/480 480w, /files/file_a/960 960w, /files/file_a/1200 1200w');
  for (const [name, value] of [['width', '1200'], ['height', '600'], ['loading', 'lazy']]) expect(shown).toHaveAttribute(name!, value);
  expect(shown).toHaveStyle({ backgroundColor: '#446688' });
});

test('a press shows it larger, with its words; the keyboard does too, and comes back', async () => {
  const { user } = await draw([image], shows('Une armoire ouverte'));
  await user.tab();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'armoire.png' });
  expect(within(dialog).getByRole('img', { name: 'Une armoire ouverte' })).toBeInTheDocument();
  // A paragraph of the text would not be one any more with a dialog in it.
  expect(dialog.closest('p')).toBeNull();
  expect(within(dialog).getByRole('link', { name: 'Télécharger' })).toHaveAttribute('href', '/files/file_a');
  await user.click(within(dialog).getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: /Agrandir/ })).toHaveFocus();
});

test('shown larger, its words are still in the language of the text', async () => {
  const { user } = await show(<WrittenText tree={{ type: 'doc', content: [shows('An open cabinet')] }} files={[image]} language="en" />);
  await user.click(screen.getByRole('button', { name: /Agrandir/ }));
  expect(within(await screen.findByRole('dialog')).getByRole('img', { name: 'An open cabinet' }).closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('an image that nobody described says so, one that only decorates says nothing', async () => {
  const first = await draw([image], shows(null));
  expect(screen.getByRole('img', { name: 'Image sans description' })).toBeInTheDocument();
  first.unmount();
  const { container } = await draw([image], shows(''));
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
});

test('what moves can be stopped, and stands still from the start for who asked for less motion', async () => {
  const moving = { ...image, animated: true, sizes: [480] };
  lessMotion(false);
  const first = await draw([moving], shows('Un croquis'));
  expect(screen.getByRole('img')).toHaveAttribute('src', '/files/file_a/480');
  await first.user.click(screen.getByRole('button', { name: 'Arrêter l’animation' }));
  expect(screen.getByRole('img')).toHaveAttribute('src', '/files/file_a/still-480');
  first.unmount();
  lessMotion(true);
  await draw([moving], shows('Un croquis'));
  expect(screen.getByRole('img')).toHaveAttribute('srcset', '/files/file_a/still-480 480w');
  expect(screen.getByRole('button', { name: 'Lancer l’animation' })).toBeInTheDocument();
});

test('other files are rows at the end: name, kind in words, size, a download', async () => {
  await draw([table], paragraph({ type: 'mention', attrs: { kind: 'file', id: 'file_b' } }));
  const row = screen.getByRole('link', { name: /relevé\.csv/ });
  expect(row).toHaveTextContent('Tableau · 1,4 ko');
  expect(row).toHaveAttribute('download', 'relevé.csv');
});

test('a file that is not there for this reader leaves its words', async () => {
  await draw([], shows('Une armoire ouverte'), paragraph({ type: 'mention', attrs: { kind: 'file', id: 'file_z' } }));
  expect(screen.getByText('Une armoire ouverte')).toBeInTheDocument();
  expect(screen.getByText('Fichier joint')).toBeInTheDocument();
  expect(screen.queryByRole('img')).toBeNull();
});
