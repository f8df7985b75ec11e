import type { Plugin } from 'vite';

/** Where the rest of the texts is announced: what is loaded later waits for it before it is drawn. */
const announced = 'globalThis.parvisWords';

/**
 * Two catalogues a language: the texts of what is loaded first, and the rest (`….po?rest`), which no first page waits for. Which text is
 * whose is read from the chunks themselves, and each later chunk with texts awaits the rest, so that nobody has to think of it.
 */
export function wordsApart(): Plugin {
  const catalogues = new Map<string, Record<string, unknown>>();
  const idsOf = new Map<string, string[]>();
  const literals = /["'`]([A-Za-z0-9_-]{6})["'`]/g;
  const placeholder = (part: string, language: string) => `"words of ${language}, ${part}"`;
  let building = false;

  /** Ids of texts in a module; an id that names no text is dropped by whoever looks it up. */
  function wordsIn(modules: readonly string[]): Set<string> {
    return new Set(modules.flatMap((id) => idsOf.get(id) ?? []));
  }

  return {
    name: 'parvis-words-apart',
    enforce: 'post',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    load: (id) => {
      const [, language] = /(\w+)\.po\?rest$/.exec(id) ?? [];
      if (!language) return null;
      return building ? `export const messages = JSON.parse(${placeholder('rest', language)});` : 'export const messages = {};';
    },
    async transform(code, id) {
      if (!building || id.includes('?rest')) return null;
      const [, language] = /(\w+)\.po$/.exec(id) ?? [];
      if (!language) {
        idsOf.set(id, [...code.matchAll(literals)].map(([, word]) => word!));
        return null;
      }
      const { messages } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { messages: Record<string, unknown> };
      catalogues.set(language, messages);
      return { code: `export const messages = JSON.parse(${placeholder('first', language)});`, map: null };
    },
    renderChunk(code, chunk, _options, { chunks }) {
      const first = new Set<string>();
      const add = (name: string): void => {
        if (first.has(name) || !chunks[name]) return;
        first.add(name);
        chunks[name].imports.forEach(add);
      };
      for (const { fileName, isEntry } of Object.values(chunks)) if (isEntry) add(fileName);
      const words = wordsIn([...first].flatMap((name) => chunks[name]!.moduleIds));
      let changed = code;
      for (const [language, messages] of catalogues) {
        for (const part of ['first', 'rest']) {
          const chosen = Object.fromEntries(Object.entries(messages).filter(([id]) => words.has(id) === (part === 'first')));
          changed = changed.replace(placeholder(part, language), () => JSON.stringify(JSON.stringify(chosen)));
        }
      }
      const known = [...catalogues.values()][0] ?? {};
      if (!first.has(chunk.fileName) && [...wordsIn(chunk.moduleIds)].some((id) => id in known)) changed = `await ${announced};\n${changed}`;
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
