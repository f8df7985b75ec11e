import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import { wordsApart } from '../words-apart.ts';

/** What the build does to a first page that says `now`, and to a later one that says `later`: the two parts of the catalogue, and the later page. */
async function built(now: readonly string[], later: readonly string[]) {
  const plugin = wordsApart() as unknown as Record<'configResolved' | 'load' | 'transform' | 'renderChunk', (...args: unknown[]) => unknown>;
  plugin.configResolved({ command: 'build' });
  const saying = (texts: readonly string[]) => texts.map((text) => `say(${JSON.stringify(generateMessageId(text))});`).join('\n');
  const all = Object.fromEntries([...now, ...later].map((text) => [generateMessageId(text), [text]]));
  await plugin.transform(saying(now), 'main.tsx');
  await plugin.transform(saying(later), 'later.tsx');
  const { code: first } = (await plugin.transform(`export const messages = ${JSON.stringify(all)};`, 'fr.po')) as { code: string };
  const rest = plugin.load('fr.po?rest') as string;
  const chunks = {
    'main.js': { fileName: 'main.js', isEntry: true, imports: [], moduleIds: ['main.tsx'] },
    'later.js': { fileName: 'later.js', isEntry: false, imports: [], moduleIds: ['later.tsx'] },
    'fr.js': { fileName: 'fr.js', isEntry: false, imports: [], moduleIds: ['fr.po'] },
  };
  const rendered = (code: string, name: keyof typeof chunks) => (plugin.renderChunk(code, chunks[name], {}, { chunks }) as { code: string } | null)?.code ?? code;
  const texts = (code: string) => Object.values((new Function(`${rendered(code, 'fr.js').replace('export const messages =', 'return')}`) as () => Record<string, string[]>)()).flat();
  return { first: texts(first), rest: texts(rest), laterPage: rendered(saying(later), 'later.js') };
}

// Ids of texts are six letters, digits, hyphens and underscores: some of each.
const now = ['Home', ', Home', 'What waits for you', 'Communities', 'My devices'];
const later = ['Undo', 'Find a community', 'Put aside', 'Bookmarked', 'A version of the guide'];

test('every text of the first page comes with it, whatever signs its id has, and none of another page', async () => {
  expect(now.map((text) => generateMessageId(text)).join('')).toMatch(/_.*-|-.*_/);
  const { first, rest } = await built(now, later);
  expect(first).toEqual(now);
  expect(rest).toEqual(later);
});

test('a later page with texts awaits them before it is drawn', async () => {
  for (const text of [...now, ...later]) expect((await built([], [text])).laterPage).toMatch(/^await globalThis\.parvisWords;/);
  expect((await built(now, [])).laterPage).toBe('');
});
