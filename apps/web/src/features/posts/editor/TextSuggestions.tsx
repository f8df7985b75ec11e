import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { caretRect } from './caret-rect.ts';
import type { Choice, ListKind, Shown } from './choices.ts';
import { openList, searches } from './lists.ts';
import { optionId, SuggestionList, SuggestionsSaid } from './SuggestionList.tsx';
import { typedSign } from './typed-sign.ts';

export interface TextSuggestionsProps {
  area: RefObject<HTMLTextAreaElement | null>;
  communityId?: string | undefined;
}

/** The lists after `@`, `#` and `:` where one writes plain text: the same as in the visual editor, and what is chosen stands in the text as that one writes it. */
export function TextSuggestions({ area, communityId }: TextSuggestionsProps) {
  const client = useApolloClient();
  const id = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const community = useRef(communityId);
  useEffect(() => {
    community.current = communityId;
  }, [communityId]);

  useEffect(() => {
    const field = area.current;
    if (!field) return;
    return listenTo(field, searches(client, () => community.current), setShown);
  }, [area, client]);

  const listed = shown && shown.choices.length > 0;
  const active = listed ? optionId(id, shown.active) : null;
  useEffect(() => {
    // A field of several lines can't be a combo box: it says what a text box may of its list.
    const attributes = { 'aria-autocomplete': listed ? 'list' : null, 'aria-haspopup': listed ? 'listbox' : null, 'aria-controls': listed ? id : null, 'aria-activedescendant': active };
    for (const [name, said] of Object.entries(attributes)) {
      if (said) area.current?.setAttribute(name, said);
      else area.current?.removeAttribute(name);
    }
  }, [area, id, listed, active]);

  return (
    <>
      <SuggestionsSaid shown={shown} />
      {shown && <SuggestionList id={id} shown={shown} ofTextBox />}
    </>
  );
}

function listenTo(field: HTMLTextAreaElement, search: ReturnType<typeof searches>, show: (next: Shown | null) => void): () => void {
  let now: { kind: ListKind; query: string; from: number } | null = null;
  /** Where a list was closed by Esc: it stays closed while one goes on with that word. */
  let dismissed: number | null = null;
  const lists = { mentions: openList('mentions', show), topics: openList('topics', show), emoji: openList('emoji', show) };

  function close() {
    if (now) lists[now.kind].close();
    now = null;
  }
  async function look() {
    const { selectionStart: at, selectionEnd, value } = field;
    const typed = at === selectionEnd ? typedSign(value.slice(0, at)) : null;
    if (!typed) dismissed = null;
    if (!typed || typed.from === dismissed) return close();
    if (now && now.kind === typed.kind && now.from === typed.from && now.query === typed.query) return;
    if (now && now.kind !== typed.kind) close();
    now = typed;
    const rect = caretRect(field, typed.from);
    const looked = { query: typed.query, rect, choose: (choice: Choice) => put(typed.from, written(choice)) };
    lists[typed.kind].update({ ...looked, found: null });
    const found = await search[typed.kind](typed.query).catch(() => 'failed' as const);
    if (now === typed) lists[typed.kind].update({ ...looked, found });
  }
  function put(from: number, words: string) {
    close();
    field.focus();
    field.setSelectionRange(from, field.selectionEnd);
    // As if it were typed, so that Ctrl + Z takes it back; where that can't be, as if it were pasted.
    if (document.execCommand?.('insertText', false, words)) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!now || event.isComposing) return;
    const { kind, from } = now;
    if (lists[kind].onKeyDown(event)) {
      event.preventDefault();
      // Nor does Enter send the text.
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      dismissed = from;
      close();
    }
  }
  const onMoved = () => void look();
  const moves = ['input', 'keyup', 'click'];
  field.addEventListener('keydown', onKeyDown);
  field.addEventListener('blur', close);
  for (const moved of moves) field.addEventListener(moved, onMoved);
  return () => {
    field.removeEventListener('keydown', onKeyDown);
    field.removeEventListener('blur', close);
    for (const moved of moves) field.removeEventListener(moved, onMoved);
    close();
  };
}

/** What a choice is in Markdown. */
function written(choice: Choice): string {
  if (choice.kind === 'emoji') return choice.sign;
  return choice.kind === 'topic' ? `${choice.hash} ` : `<${choice.kind}:${choice.id}> `;
}
