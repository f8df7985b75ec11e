import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Icon, Tile } from '@parvis/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Choice, ListKind, Shown } from './choices.ts';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

export interface SuggestionListProps {
  id: string;
  shown: Shown;
  /** A combo box moves through its list for all; what a text box shows must be reached to be scrolled. */
  ofTextBox?: boolean;
}

/** What can be put where one types: people and communities after `@`, topics after `#`, emoji after `:`. The focus stays in the text, which says which line is active. */
export function SuggestionList({ id, shown, ofTextBox }: SuggestionListProps) {
  const { choices, active, place } = shown;
  const label = useListLabel(shown.kind);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    const line = document.getElementById(optionId(id, active));
    // Only the list may scroll, never the page that is written in. The heading above the first line comes along.
    if (!box || !line) return;
    const top = active === 0 ? 0 : line.offsetTop;
    box.scrollTop = Math.min(top, Math.max(box.scrollTop, line.offsetTop + line.offsetHeight - box.clientHeight));
  }, [id, active, choices]);
  const line = (choice: Choice, index: number) => <Line key={choice.id} id={optionId(id, index)} choice={choice} active={index === active} choose={shown.choose} />;
  const communities = choices.findIndex(({ kind }) => kind === 'community');
  const people = communities === -1 ? choices : choices.slice(0, communities);
  return (
    <div className="menu suggestions" style={place} onMouseDown={(event) => event.preventDefault()}>
      {choices.length === 0 && (
        <p className="muted small suggestions__none">
          <NoChoice shown={shown} />
        </p>
      )}
      {choices.length > 0 && (
        <div ref={list} role="listbox" className="suggestions__list" id={id} aria-label={label} tabIndex={ofTextBox ? 0 : undefined}>
          {shown.kind !== 'mentions' && choices.map(line)}
          {shown.kind === 'mentions' && people.length > 0 && (
            <Group id={`${id}-people`} label={<Trans>People</Trans>}>
              {people.map(line)}
            </Group>
          )}
          {shown.kind === 'mentions' && communities !== -1 && (
            <Group id={`${id}-communities`} label={<Trans>Communities</Trans>}>
              {choices.slice(communities).map((choice, at) => line(choice, communities + at))}
            </Group>
          )}
        </div>
      )}
    </div>
  );
}

function useListLabel(kind: ListKind): string {
  const { t } = useLingui();
  if (kind === 'mentions') return t`People and communities to mention`;
  return kind === 'topics' ? t`Topics of communities` : t`Emoji`;
}

function Group({ id, label, children }: { id: string; label: ReactNode; children: ReactNode }) {
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className="suggestions__heading muted small">
        {label}
      </div>
      {children}
    </div>
  );
}

function Line({ id, choice, active, choose }: { id: string; choice: Choice; active: boolean; choose: Shown['choose'] }) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      // Pressing must not take the focus out of the text.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(choice)}
    >
      <Drawn choice={choice} />
      <span>
        {choice.kind === 'emoji' ? choice.name : <b>{choice.name}</b>}
        <Hint choice={choice} />
      </span>
    </div>
  );
}

function Drawn({ choice }: { choice: Choice }) {
  switch (choice.kind) {
    case 'emoji':
      return (
        <span className="suggestions__emoji" aria-hidden="true">
          {choice.sign}
        </span>
      );
    case 'topic':
      return (
        <span className="suggestions__emoji">
          <Icon name="hash" />
        </span>
      );
    case 'community':
      return <Tile id={choice.id} size="s" />;
    case 'person':
      return <Avatar id={choice.id} name={choice.name} photo={choice.photoUrl} size="s" />;
  }
}

/** What tells two of the same name apart. */
function Hint({ choice }: { choice: Choice }) {
  let words: ReactNode = null;
  if (choice.kind === 'person') words = choice.jobTitle;
  if (choice.kind === 'topic' && choice.count !== null) words = <Plural value={choice.count} one="One community" other="# communities" />;
  if (choice.kind === 'community') {
    if (choice.visibility === 'secret') words = <Trans>Secret: others read “a community” in its place</Trans>;
    else if (choice.memberCount !== null) words = <Plural value={choice.memberCount} one="One member" other="# members" />;
  }
  if (!words) return null;
  return (
    <>
      <br />
      <span className="muted small">{words}</span>
    </>
  );
}

/** How many choices there are, for who hears the page. It stands before the list does: what comes into the page with its words is not always said. */
export function SuggestionsSaid({ shown }: { shown: Shown | null }) {
  return (
    <p className="sr" role="status">
      {shown && (shown.choices.length === 0 ? <NoChoice shown={shown} /> : <Count shown={shown} />)}
    </p>
  );
}

function Count({ shown: { kind, choices } }: { shown: Shown }) {
  const count = choices.length;
  if (kind === 'emoji') return <Plural value={count} one="One emoji" other="# emoji" />;
  if (kind === 'topics') return <Plural value={count} one="One topic" other="# topics" />;
  const communities = choices.filter((one) => one.kind === 'community').length;
  const people = count - communities;
  return (
    <>
      {people > 0 && <Plural value={people} one="One person" other="# people" />}
      {people > 0 && communities > 0 && ', '}
      {communities > 0 && <Plural value={communities} one="One community" other="# communities" />}
    </>
  );
}

function NoChoice({ shown: { kind, query, state } }: { shown: Shown }) {
  if (state === 'failed') return <Trans>The search doesn’t answer now</Trans>;
  if (state === 'asking' && (query || kind === 'emoji')) return <Trans>Searching…</Trans>;
  if (!query) return kind === 'topics' ? <Trans>Type a topic</Trans> : <Trans>Type a name</Trans>;
  if (kind === 'topics') return <Trans>No such topic: it stays a word</Trans>;
  return kind === 'mentions' ? <Trans>Nobody and no community by that name</Trans> : <Trans>No emoji by that name</Trans>;
}
