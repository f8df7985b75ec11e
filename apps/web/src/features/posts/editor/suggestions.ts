import type { ApolloClient } from '@apollo/client';
import { i18n } from '@lingui/core';
import { isLanguage } from '@parvis/domain';
import { PluginKey } from '@tiptap/pm/state';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import type { PeopleToMentionQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { peopleToMentionQuery } from './editor.graphql.ts';
import { emojiNamed } from './emoji/emoji-names.ts';
import { typedEmoji } from './emoji/typed-emoji.ts';

type Person = PeopleToMentionQuery['people']['nodes'][number];

/** One line of the list. */
export type Choice = { kind: 'person'; id: string; name: string; jobTitle: Person['jobTitle']; photoUrl: Person['photoUrl'] } | { kind: 'emoji'; id: string; sign: string; name: string };

/** The list as it is open. */
export interface Shown {
  kind: 'people' | 'emoji';
  choices: readonly Choice[];
  query: string;
  /** Index of the choice that Enter takes. */
  active: number;
  state: 'asking' | 'found' | 'failed';
  /** In pixels of the window. */
  place: { left: number; maxHeight: number } & ({ top: number } | { bottom: number });
  choose: (choice: Choice) => void;
}

type Show = (next: Shown | null) => void;
type Options = Omit<SuggestionOptions<Choice, Choice>, 'editor'>;

// One of each: an editor has its own state under them.
export const peopleKey = new PluginKey<{ active: boolean }>('people');
export const emojiKey = new PluginKey<{ active: boolean }>('emoji');

/** `@` and a name: those who will read the text. */
export function peopleSuggestions({ client, show, communityId, onChosen }: { client: ApolloClient; show: Show; communityId: () => string | undefined; onChosen: (person: Choice) => void }): Options {
  async function named(search: string): Promise<Choice[]> {
    if (!search) return [];
    const { data } = await client.query({ query: peopleToMentionQuery, variables: { search, communityId: communityId() } });
    return (data?.people.nodes ?? []).map(({ id, name, jobTitle, photoUrl }) => ({ kind: 'person', id, name, jobTitle, photoUrl }));
  }
  return {
    char: '@',
    pluginKey: peopleKey,
    command({ editor, range, props: person }) {
      onChosen(person);
      editor
        .chain()
        .focus()
        .insertContentAt(range, [{ type: 'mention', attrs: { kind: 'person', id: person.id } }, { type: 'text', text: ' ' }])
        .run();
    },
    ...listed('people', named, show),
  };
}

/** `:` and two letters: emoji by their names in the language that is read. `asked` tells that a button stands for the letters. */
export function emojiSuggestions({ show, asked }: { show: Show; asked: () => boolean }): Options {
  async function named(typed: string): Promise<Choice[]> {
    const language = isLanguage(i18n.locale) ? i18n.locale : 'en';
    return (await emojiNamed(typed, language)).map(({ sign, name }) => ({ kind: 'emoji', id: sign, sign, name }));
  }
  return {
    char: ':',
    pluginKey: emojiKey,
    findSuggestionMatch({ $position }) {
      const query = typedEmoji($position.parent.textBetween(0, $position.parentOffset, '\n', '\uFFFC'), asked());
      return query === null ? null : { range: { from: $position.pos - query.length - 1, to: $position.pos }, query, text: `:${query}` };
    },
    allow: ({ editor }) => !editor.isActive('code') && !editor.isActive('codeBlock'),
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
  const to = from + (seen?.height ?? innerHeight);
  const { left = edge, top = from, bottom = from } = typed ?? {};
  const below = to - bottom - gap - edge;
  const above = top - from - gap - edge;
  const across = Math.max(edge, Math.min(left, innerWidth - width));
  if (below < enough && above > below) return { left: across, bottom: innerHeight - top + gap, maxHeight: above };
  return { left: across, top: bottom + gap, maxHeight: Math.max(below, 100) };
}
