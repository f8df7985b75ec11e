import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompactEmoji } from 'emojibase';
import type { Plugin } from 'vite';

const source = /emojibase-data\/(\w+)\/compact\.json$/;

/** Of the names of emoji only what is searched is sent, with their licence: a language is a chunk of its own, loaded when someone looks for an emoji. */
export function emojiApart(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'parvis-emoji-apart',
    enforce: 'pre',
    load(id) {
      const [, language] = source.exec(id) ?? [];
      if (!language) return null;
      const emoji = (require(`emojibase-data/${language}/compact.json`) as CompactEmoji[])
        .filter(({ order, group }) => order !== undefined && group !== undefined)
        .sort((a, b) => a.order! - b.order!)
        .map(({ unicode, label, tags, order, group }) => ({ unicode, label, tags, order, group }));
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(emoji))});`, map: null, moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      const licence = readFileSync(require.resolve('emojibase-data/LICENSE'), 'utf8').trim();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => source.test(id))) chunk.code += `\n/*! emojibase-data: ${licence} */\n`;
      }
    },
  };
}
