import { useApolloClient } from '@apollo/client/react';
import type { Editor } from '@tiptap/core';
import { exitSuggestion } from '@tiptap/suggestion';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { filesQuery } from '../../files/files.graphql.ts';
import { mentionedNameQuery } from './editor.graphql.ts';
import { emojiKey, emojiSuggestions, peopleKey, peopleSuggestions, type Shown } from './suggestions.ts';

export type { Shown } from './suggestions.ts';

/**
 * Typing `@` searches those who will read the text, `:` and letters search emoji; arrows, Enter, Tab, Esc and a press choose. `known` are
 * names already at hand.
 */
export function useSuggestions(known: readonly { id: string; name: string }[], communityId?: string) {
  const client = useApolloClient();
  const listId = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const community = useRef(communityId);
  useEffect(() => {
    community.current = communityId;
  }, [communityId]);
  const names = useRef(new Map(known.map(({ id, name }) => [id, name])));

  const parts = useMemo(() => {
    /** Whether the list of emoji was asked for by its button: it opens before two letters. */
    let asked = false;
    async function nameOf(id: string): Promise<string | null> {
      const name = names.current.get(id);
      if (name) return name;
      const { data } = await client.query({ query: mentionedNameQuery, variables: { id } }).catch(() => ({ data: null }));
      if (data?.person) names.current.set(id, data.person.name);
      return data?.person?.name ?? null;
    }
    async function fileNameOf(id: string): Promise<string | null> {
      const { data } = await client.query({ query: filesQuery, variables: { ids: [id] } }).catch(() => ({ data: null }));
      return data?.files[0]?.name ?? null;
    }
    const people = peopleSuggestions({ client, show: setShown, communityId: () => community.current, onChosen: ({ id, name }) => names.current.set(id, name) });
    const emoji = emojiSuggestions({
      show(next) {
        if (!next) asked = false;
        setShown(next);
      },
      asked: () => asked,
    });
    return {
      nameOf,
      fileNameOf,
      suggestions: [people, emoji],
      /** Writes the sign that opens a list, for who doesn't know it, and opens the list. */
      open(editor: Editor, sign: '@' | ':') {
        asked = sign === ':';
        editor.chain().focus().insertContent(needsSpace(editor) ? ` ${sign}` : sign).run();
        asked &&= emojiKey.getState(editor.state)?.active ?? false;
      },
      /** Closes the list; what was typed stays. */
      close(editor: Editor) {
        for (const key of [peopleKey, emojiKey]) if (key.getState(editor.state)?.active) exitSuggestion(editor.view, key);
      },
    };
  }, [client]);

  return { ...parts, shown, listId };
}

function needsSpace({ state }: Editor): boolean {
  const { $from } = state.selection;
  return /\S$/.test($from.parent.textBetween(0, $from.parentOffset, ' ', ' '));
}
