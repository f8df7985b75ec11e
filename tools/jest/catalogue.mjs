// Compiles a catalogue of libs/i18n for a spec, as the Vite plugin does for the browser.
import { basename } from 'node:path';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';

const format = formatter();

export default {
  process(source, path) {
    const locale = basename(path, '.po');
    const messages = format.parse(source, { locale, sourceLocale: 'en', filename: path });
    const words = Object.fromEntries(Object.entries(messages).map(([id, { translation, message }]) => [id, translation || message || id]));
    const { source: code } = createCompiledCatalog(locale, words, { strict: false, namespace: 'es', outputPrefix: '' });
    return { code };
  },
};
