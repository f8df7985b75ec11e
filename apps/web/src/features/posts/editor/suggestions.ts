import { PluginKey } from '@tiptap/pm/state';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import type { Choice, ListKind } from './choices.ts';
import { typedEmoji } from './emoji/typed-emoji.ts';
import { openList, type Search, type Show } from './lists.ts';

type Options = Omit<SuggestionOptions<Choice, Choice>, 'editor'>;

// One of each: an editor has its own state under them.
export const listKeys = {
  mentions: new PluginKey<{ active: boolean }>('mentions'),
  topics: new PluginKey<{ active: boolean }>('topics'),
  emoji: new PluginKey<{ active: boolean }>('emoji'),
} as const;

interface Asking {
  search: Search;
  show: Show;
}

/** `@` and a name: those who will read the text, then communities that the writer may see. */
export function mentionSuggestions({ search, show, onChosen }: Asking & { onChosen: (named: Choice) => void }): Options {
  return {
    char: '@',
    pluginKey: listKeys.mentions,
    command({ editor, range, props: { kind, id, name } }) {
      onChosen({ kind, id, name } as Choice);
      editor
        .chain()
        .focus()
        .insertContentAt(range, [{ type: 'mention', attrs: { kind, id } }, { type: 'text', text: ' ' }])
        .run();
    },
    ...listed('mentions', search, show),
  };
}

/** `#` and letters: topics of communities. What is chosen stands in the text as words, which are a link where they are read. */
export function topicSuggestions({ search, show }: Asking): Options {
  return {
    char: '#',
    pluginKey: listKeys.topics,
    allow: outsideCode,
    command({ editor, range, props }) {
      if (props.kind === 'topic') editor.chain().focus().insertContentAt(range, { type: 'text', text: `${props.hash} ` }).run();
    },
    ...listed('topics', search, show),
  };
}

const outsideCode: Options['allow'] = ({ editor }) => !editor.isActive('code') && !editor.isActive('codeBlock');

/** `:` and two letters: emoji by their names. `asked` tells that a button stands for the letters. */
export function emojiSuggestions({ search, show, asked }: Asking & { asked: () => boolean }): Options {
  return {
    char: ':',
    pluginKey: listKeys.emoji,
    findSuggestionMatch({ $position }) {
      const query = typedEmoji($position.parent.textBetween(0, $position.parentOffset, '\n', '\uFFFC'), asked());
      return query === null ? null : { range: { from: $position.pos - query.length - 1, to: $position.pos }, query, text: `:${query}` };
    },
    allow: outsideCode,
    command({ editor, range, props }) {
      if (props.kind === 'emoji') editor.chain().focus().insertContentAt(range, { type: 'text', text: props.sign }).run();
    },
    ...listed('emoji', search, show),
  };
}

/** A list as the editor asks for it. */
function listed(kind: ListKind, search: Search, show: Show): Pick<Options, 'items' | 'render'> {
  const list = openList(kind, show);
  let failed = false;
  function update({ items, query, command, clientRect, loading }: SuggestionProps<Choice, Choice>) {
    list.update({ query, found: loading ? null : failed ? 'failed' : items, rect: clientRect?.() ?? null, choose: command });
  }
  return {
    async items({ query }) {
      try {
        const found = await search(query);
        failed = false;
        return found;
      } catch {
        failed = true;
        return [];
      }
    },
    render: () => ({ onStart: update, onUpdate: update, onExit: list.close, onKeyDown: ({ event }) => list.onKeyDown(event) }),
  };
}
