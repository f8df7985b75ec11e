import { useApolloClient } from '@apollo/client/react';
import type { MentionOptions } from '@tiptap/extension-mention';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { filesQuery } from '../../files/files.graphql.ts';
import { mentionedNameQuery, peopleToMentionQuery } from './editor.graphql.ts';
import type { Mentionable } from './MentionList.tsx';

interface Shown {
  people: readonly Mentionable[];
  query: string;
  active: number;
  place: { left: number; top: number };
  choose: (person: Mentionable) => void;
}

/** Typing `@` searches those who will read the text; arrows, Enter, Tab, Esc and a press choose. `known` are names already at hand. */
export function useMentions(known: readonly { id: string; name: string }[], communityId?: string) {
  const client = useApolloClient();
  const listId = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const latest = useRef<Shown | null>(null);
  const place = useRef(communityId);
  useEffect(() => {
    place.current = communityId;
  }, [communityId]);
  const names = useRef(new Map(known.map(({ id, name }) => [id, name])));

  const parts = useMemo(() => {
    function show(next: Shown | null) {
      latest.current = next;
      setShown(next);
    }
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
    const suggestion: MentionOptions['suggestion'] = {
      char: '@',
      items: async ({ query }) => {
        if (!query) return [];
        const { data } = await client.query({ query: peopleToMentionQuery, variables: { search: query, communityId: place.current } }).catch(() => ({ data: null }));
        return data ? [...data.people.nodes] : [];
      },
      command: ({ editor, range, props }) => {
        editor
          .chain()
          .focus()
          .insertContentAt(range, [{ type: 'mention', attrs: { kind: 'person', id: props.id } }, { type: 'text', text: ' ' }])
          .run();
      },
      render: () => {
        const update = (props: { items: unknown[]; query: string; command: (props: { id: string }) => void; clientRect?: (() => DOMRect | null) | null }) => {
          const rect = props.clientRect?.();
          show({
            people: props.items as Mentionable[],
            query: props.query,
            active: 0,
            place: { left: Math.max(8, Math.min(rect?.left ?? 8, innerWidth - 300)), top: (rect?.bottom ?? 0) + 4 },
            choose: (person) => {
              names.current.set(person.id, person.name);
              props.command({ id: person.id });
            },
          });
        };
        return {
          onStart: update,
          onUpdate: update,
          onExit: () => show(null),
          onKeyDown: ({ event }) => {
            const now = latest.current;
            if (!now || now.people.length === 0) return false;
            const count = now.people.length;
            if (event.key === 'ArrowDown') show({ ...now, active: (now.active + 1) % count });
            else if (event.key === 'ArrowUp') show({ ...now, active: (now.active + count - 1) % count });
            else if (event.key === 'Enter' || event.key === 'Tab') {
              const person = now.people[now.active];
              if (person) now.choose(person);
            } else return false;
            return true;
          },
        };
      },
    };
    return { suggestion, nameOf, fileNameOf };
  }, [client]);

  return { ...parts, shown, listId };
}
