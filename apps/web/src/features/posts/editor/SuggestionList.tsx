import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar } from '@parvis/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Shown } from './use-suggestions.ts';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** What can be put where one types: people after `@`, emoji after `:`. The focus stays in the text, which says which line is active. */
export function SuggestionList({ id, shown }: { id: string; shown: Shown }) {
  const { t } = useLingui();
  const { kind, choices, active, choose, place } = shown;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const box = list.current;
    const line = box?.children[active];
    // Only the list may scroll, never the page that is written in.
    if (!box || !(line instanceof HTMLElement)) return;
    box.scrollTop = Math.min(line.offsetTop, Math.max(box.scrollTop, line.offsetTop + line.offsetHeight - box.clientHeight));
  }, [active]);
  return (
    <div className="menu suggestions" style={place} onMouseDown={(event) => event.preventDefault()}>
      {choices.length === 0 && (
        <p className="muted small suggestions__none">
          <NoChoice shown={shown} />
        </p>
      )}
      {choices.length > 0 && (
        <ul ref={list} role="listbox" id={id} aria-label={kind === 'people' ? t`People to mention` : t`Emoji`}>
          {choices.map((choice, index) => (
            <li
              key={choice.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              // Pressing must not take the focus out of the text.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice.kind === 'emoji' ? (
                <span className="suggestions__emoji" aria-hidden="true">
                  {choice.sign}
                </span>
              ) : (
                <Avatar id={choice.id} name={choice.name} photo={choice.photoUrl} size="s" />
              )}
              <span>
                {choice.kind === 'emoji' ? choice.name : <b>{choice.name}</b>}
                {choice.kind === 'person' && (
                  <>
                    <br />
                    <span className="muted small">{choice.jobTitle}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many choices there are, for who hears the page. It stands before the list does: what comes into the page with its words is not always said. */
export function SuggestionsSaid({ shown }: { shown: Shown | null }) {
  const count = shown?.choices.length ?? 0;
  let words: ReactNode = null;
  if (shown && count === 0) words = <NoChoice shown={shown} />;
  else if (shown?.kind === 'people') words = <Plural value={count} one="One person" other="# people" />;
  else if (shown) words = <Plural value={count} one="One emoji" other="# emoji" />;
  return (
    <p className="sr" role="status">
      {words}
    </p>
  );
}

function NoChoice({ shown: { kind, query, state } }: { shown: Shown }) {
  if (state === 'asking') return query || kind === 'emoji' ? <Trans>Searching…</Trans> : <Trans>Type a name</Trans>;
  if (state === 'failed') return <Trans>The search doesn’t answer now</Trans>;
  if (!query) return <Trans>Type a name</Trans>;
  return kind === 'people' ? <Trans>Nobody by that name</Trans> : <Trans>No emoji by that name</Trans>;
}
