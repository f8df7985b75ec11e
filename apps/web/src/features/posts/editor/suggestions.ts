import type { ApolloClient } from '@apollo/client';
import { i18n } from '@lingui/core';
import { isLanguage } from '@parvis/domain';
import { hashOf } from '@parvis/rich-text';
import { PluginKey } from '@tiptap/pm/state';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import type { Choice, Shown } from './choices.ts';
import { topicsToNameQuery, toMentionQuery } from './editor.graphql.ts';
import { emojiNamed } from './emoji/emoji-names.ts';
import { typedEmoji } from './emoji/typed-emoji.ts';

type Show = (next: Shown | null) => void;
type Options = Omit<SuggestionOptions<Choice, Choice>, 'editor'>;

// One of each: an editor has its own state under them.
export const listKeys = {
  mentions: new PluginKey<{ active: boolean }>('mentions'),
  topics: new PluginKey<{ active: boolean }>('topics'),
  emoji: new PluginKey<{ active: boolean }>('emoji'),
} as const;

interface Asking {
  client: ApolloClient;
  show: Show;
}

/** `@` and a name: those who will read the text, then communities that the writer may see. */
export function mentionSuggestions({ client, show, communityId, onChosen }: Asking & { communityId: () => string | undefined; onChosen: (named: Choice) => void }): Options {
  async function named(search: string): Promise<Choice[]> {
    if (!search) return [];
    const { data } = await client.query({ query: toMentionQuery, variables: { search, communityId: communityId() } });
    return [
      ...(data?.people.nodes ?? []).map(({ id, name, jobTitle, photoUrl }): Choice => ({ kind: 'person', id, name, jobTitle, photoUrl })),
      ...(data?.communities.nodes ?? []).map(({ id, name, visibility, memberCount }): Choice => ({ kind: 'community', id, name, visibility, memberCount })),
    ];
  }
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
    ...listed('mentions', named, show),
  };
}

/** `#` and letters: topics of communities. What is chosen stands in the text as words, which are a link where they are read. */
export function topicSuggestions({ client, show }: Asking): Options {
  async function named(typed: string): Promise<Choice[]> {
    if (!typed) return [];
    const { data } = await client.query({ query: topicsToNameQuery, variables: { typed } });
    return (data?.topicsToName ?? []).flatMap(({ topic, count }): Choice[] => {
      const hash = hashOf(topic);
      return hash ? [{ kind: 'topic', id: topic, hash, name: topic, count }] : [];
    });
  }
  return {
    char: '#',
    pluginKey: listKeys.topics,
    allow: outsideCode,
    command({ editor, range, props }) {
      if (props.kind === 'topic') editor.chain().focus().insertContentAt(range, { type: 'text', text: `${props.hash} ` }).run();
    },
    ...listed('topics', named, show),
  };
}

const outsideCode: Options['allow'] = ({ editor }) => !editor.isActive('code') && !editor.isActive('codeBlock');

/** `:` and two letters: emoji by their names in the language that is read. `asked` tells that a button stands for the letters. */
export function emojiSuggestions({ show, asked }: { show: Show; asked: () => boolean }): Options {
  async function named(typed: string): Promise<Choice[]> {
    const language = isLanguage(i18n.locale) ? i18n.locale : 'en';
    return (await emojiNamed(typed, language)).map(({ sign, name }) => ({ kind: 'emoji', id: sign, sign, name }));
  }
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
    ...listed('emoji', named, show),
  };
}

/** What both lists share: how they are asked for, shown and gone through. */
function listed(kind: Shown['kind'], named: (query: string) => Promise<Choice[]>, show: Show): Pick<Options, 'items' | 'render'> {
  let now: Shown | null = null;
  let failed = false;
  /** Enter came before the answer: it takes the first choice. */
  let awaited = false;
  function set(next: Shown | null) {
    now = next;
    show(next);
  }
  function update({ items, query, command, clientRect, loading }: SuggestionProps<Choice, Choice>) {
    // What is found stays while more letters are looked for: the list doesn't flicker.
    const choices = loading ? (now?.choices ?? []) : items;
    let state: Shown['state'] = failed ? 'failed' : 'found';
    if (loading) state = 'asking';
    if (loading) awaited = false;
    set({ kind, choices, query, active: 0, state, place: placeNear(clientRect?.() ?? null), choose: command });
    if (!loading && awaited && choices[0]) command(choices[0]);
  }
  return {
    async items({ query }) {
      try {
        const found = await named(query);
        failed = false;
        return found;
      } catch {
        failed = true;
        return [];
      }
    },
    render: () => ({
      onStart: update,
      onUpdate: update,
      onExit: () => set(null),
      onKeyDown({ event }) {
        if (!now) return false;
        // Closing the list closes nothing around it.
        if (event.key === 'Escape') event.stopPropagation();
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const takes = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && !event.ctrlKey && !event.metaKey;
        const count = now.choices.length;
        if (takes && now.state === 'asking' && now.query) return (awaited = true);
        if (count === 0) return false;
        if (step) set({ ...now, active: (now.active + step + count) % count });
        else if (takes) now.choose(now.choices[now.active]!);
        return takes || step !== undefined;
      },
    }),
  };
}

const width = 300;
const gap = 4;
const edge = 8;
const enough = 260;

/** Below what is typed; above it where a phone's keyboard or the end of the window leaves too little. */
function placeNear(typed: DOMRect | null): Shown['place'] {
  const seen = globalThis.visualViewport;
  const from = seen?.offsetTop ?? 0;
  const bars = [...document.querySelectorAll('.toolbar--docked')].map((bar) => bar.getBoundingClientRect().top);
  const to = Math.min(from + (seen?.height ?? innerHeight), ...bars);
  const { left = edge, top = from, bottom = from } = typed ?? {};
  const below = to - bottom - gap - edge;
  const above = top - from - gap - edge;
  const across = Math.max(edge, Math.min(left, innerWidth - width));
  if (below < enough && above > below) return { left: across, bottom: innerHeight - top + gap, maxHeight: above };
  return { left: across, top: bottom + gap, maxHeight: Math.max(below, 100) };
}
