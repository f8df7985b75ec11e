import type { ApolloClient } from '@apollo/client';
import { i18n } from '@lingui/core';
import { isLanguage } from '@parvis/domain';
import { hashOf } from '@parvis/rich-text';
import type { Choice, ListKind, Shown } from './choices.ts';
import { topicsToNameQuery, toMentionQuery } from './editor.graphql.ts';
import { emojiNamed } from './emoji/emoji-names.ts';

export type Show = (next: Shown | null) => void;
export type Search = (typed: string) => Promise<Choice[]>;

/** What each list finds for what was typed after its sign: who will read the text and communities that the writer may see, topics of communities, emoji by their names in the language that is read. */
export function searches(client: ApolloClient, communityId: () => string | undefined): Record<ListKind, Search> {
  return {
    async mentions(search) {
      if (!search) return [];
      const { data } = await client.query({ query: toMentionQuery, variables: { search, communityId: communityId() } });
      return [
        ...(data?.people.nodes ?? []).map(({ id, name, jobTitle, photoUrl }): Choice => ({ kind: 'person', id, name, jobTitle, photoUrl })),
        ...(data?.communities.nodes ?? []).map(({ id, name, visibility, memberCount }): Choice => ({ kind: 'community', id, name, visibility, memberCount })),
      ];
    },
    async topics(typed) {
      if (!typed) return [];
      const { data } = await client.query({ query: topicsToNameQuery, variables: { typed } });
      return (data?.topicsToName ?? []).flatMap(({ topic, count }): Choice[] => {
        const hash = hashOf(topic);
        return hash ? [{ kind: 'topic', id: topic, hash, name: topic, count }] : [];
      });
    },
    async emoji(typed) {
      const language = isLanguage(i18n.locale) ? i18n.locale : 'en';
      return (await emojiNamed(typed, language)).map(({ sign, name }) => ({ kind: 'emoji', id: sign, sign, name }));
    },
  };
}

/** What was typed, and what became of it. */
export interface Looked {
  query: string;
  /** Null while it is looked for. */
  found: readonly Choice[] | 'failed' | null;
  /** Where it was typed. */
  rect: DOMRect | null;
  choose: (choice: Choice) => void;
}

export interface OpenList {
  update: (looked: Looked) => void;
  close: () => void;
  /** Whether the list took the key. */
  onKeyDown: (event: KeyboardEvent) => boolean;
}

/** What all lists share: how they are shown and gone through. */
export function openList(kind: ListKind, show: Show): OpenList {
  let now: Shown | null = null;
  /** Enter came before the answer: it takes the first choice. */
  let awaited = false;
  function set(next: Shown | null) {
    now = next;
    show(next);
  }
  return {
    update({ query, found, rect, choose }) {
      // What is found stays while more letters are looked for: the list doesn't flicker.
      const choices = found === null ? (now?.choices ?? []) : found === 'failed' ? [] : found;
      const state = found === null ? 'asking' : found === 'failed' ? 'failed' : 'found';
      if (found === null) awaited = false;
      set({ kind, choices, query, active: 0, state, place: placeNear(rect), choose });
      if (found !== null && awaited && choices[0]) choose(choices[0]);
    },
    close: () => set(null),
    onKeyDown(event) {
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
