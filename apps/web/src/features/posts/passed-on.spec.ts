import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileTypes } from '@parvis/domain';
import { receivedIn } from './passed-on.ts';

test('a phone offers us for pictures of any kind and for every other file that a text takes', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/manifest.webmanifest'), 'utf8')) as { share_target: { action: string; method: string; params: { files: { accept: string[] }[] } } };
  const { action, method, params } = manifest.share_target;
  expect([action, method]).toEqual(['/write', 'POST']);
  // A picture that is not taken is told so, with what to do. Drawings and pages that may hold scripts are sent on purpose only.
  const others = Object.entries(fileTypes).flatMap(([type, { kind }]) => (kind === 'image' || kind === 'markup' ? [] : [type]));
  expect(params.files[0]!.accept).toEqual(['image/*', ...others]);
});

test('words in the address begin a post; an address said in the text is not said twice', () => {
  expect(receivedIn(new URLSearchParams())).toBeNull();
  expect(receivedIn(new URLSearchParams({ title: ' Froid ' }))).toEqual({ title: '', body: 'Froid', files: [] });
  expect(receivedIn(new URLSearchParams({ title: 'Froid', text: 'Voir https://example.org', url: 'https://example.org' }))).toEqual({ title: 'Froid', body: 'Voir https://example.org', files: [] });
});
