import { useApolloClient } from '@apollo/client/react';
import type { MentionKind } from '@parvis/rich-text';
import type { Editor } from '@tiptap/core';
import { exitSuggestion } from '@tiptap/suggestion';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { filesQuery } from '../../files/files.graphql.ts';
import { signs, type ListKind, type Shown } from './choices.ts';
import { mentionedCommunityQuery, mentionedNameQuery } from './editor.graphql.ts';
import { searches } from './lists.ts';
import { emojiSuggestions, listKeys, mentionSuggestions, topicSuggestions } from './suggestions.ts';

/**
 * Typing `@` searches those who will read the text and communities, `#` topics of communities, `:` emoji; arrows, Enter, Tab, Esc and a press choose.
 * `known` are names already at hand.
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
    let emojiAsked = false;
    const asked = async (kind: MentionKind, id: string): Promise<string | null> => {
      if (kind === 'file') return (await client.query({ query: filesQuery, variables: { ids: [id] } })).data?.files[0]?.name ?? null;
      if (kind === 'community') return (await client.query({ query: mentionedCommunityQuery, variables: { id } })).data?.community?.name ?? null;
      return (await client.query({ query: mentionedNameQuery, variables: { id } })).data?.person?.name ?? null;
    };
    async function nameOf(kind: MentionKind, id: string): Promise<string | null> {
      const name = names.current.get(id) ?? (await asked(kind, id).catch(() => null));
      if (name) names.current.set(id, name);
      return name;
    }
    const search = searches(client, () => community.current);
    const mentions = mentionSuggestions({ search: search.mentions, show: setShown, onChosen: ({ id, name }) => names.current.set(id, name) });
    const topics = topicSuggestions({ search: search.topics, show: setShown });
    const emoji = emojiSuggestions({
      search: search.emoji,
      show(next) {
        if (!next) emojiAsked = false;
        setShown(next);
      },
      asked: () => emojiAsked,
    });
    return {
      nameOf,
      suggestions: [mentions, topics, emoji],
      /** Writes the sign that opens a list, for who doesn't know it, and opens the list. */
      open(editor: Editor, kind: ListKind) {
        emojiAsked = kind === 'emoji';
        editor.chain().focus().insertContent(needsSpace(editor) ? ` ${signs[kind]}` : signs[kind]).run();
        emojiAsked &&= listKeys.emoji.getState(editor.state)?.active ?? false;
      },
      /** Closes the list; what was typed stays. */
      close(editor: Editor) {
        for (const key of Object.values(listKeys)) if (key.getState(editor.state)?.active) exitSuggestion(editor.view, key);
      },
    };
  }, [client]);

  return { ...parts, shown, listId };
}

function needsSpace({ state }: Editor): boolean {
  const { $from } = state.selection;
  return /\S$/.test($from.parent.textBetween(0, $from.parentOffset, ' ', ' '));
}
