import { Avatar, Icon, Skeleton, Tile } from '@parvis/ui';
import { useEffect, useRef } from 'react';
import type { Entry, Group } from './entries.ts';

export const optionId = (listId: string, key: string) => `${listId}-${key}`;

export interface PaletteListProps {
  id: string;
  label: string;
  groups: readonly Group[];
  /** Lines that are still to come, at the top. */
  awaited: number;
  active: string | undefined;
  onChoose: (entry: Entry) => void;
}

/** The lines of the quick access, in groups. The focus stays in the field, which says which line is active. */
export function PaletteList({ id, label, groups, awaited, active, onChoose }: PaletteListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = active === undefined ? null : document.getElementById(optionId(id, active));
    if (!box.current || !line) return;
    // A heading above the first line of a group comes along.
    const first = line.previousElementSibling?.role === 'presentation' ? (line.previousElementSibling as HTMLElement) : line;
    box.current.scrollTop = Math.min(first.offsetTop, Math.max(box.current.scrollTop, line.offsetTop + line.offsetHeight - box.current.clientHeight));
  }, [id, active]);
  return (
    // It is the list itself that scrolls, moved by the active line: it needs no focus of its own.
    <div ref={box} className="palette__lines" role="listbox" id={id} aria-label={label}>
      {awaited > 0 && (
        <div aria-hidden="true">
          <p className="nav__h">&nbsp;</p>
          {Array.from({ length: awaited }, (_, at) => (
            <div key={at} className="palette__awaited">
              <Skeleton width="60%" />
            </div>
          ))}
        </div>
      )}
      {groups.map(({ key, title, entries }) => (
        <div key={key} role="group" aria-labelledby={`${id}-of-${key}`}>
          <p className="nav__h" id={`${id}-of-${key}`} role="presentation">
            {title}
          </p>
          {entries.map((entry) => (
            <div
              key={entry.key}
              id={optionId(id, entry.key)}
              role="option"
              aria-selected={entry.key === active}
              lang={entry.lang}
              // Pressing must not take the focus out of the field.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(entry)}
            >
              <Picture entry={entry} />
              <span className="palette__words">
                <bdi>{entry.label}</bdi>
                {entry.detail && (
                  <>
                    <span className="sr">, </span>
                    <span className="muted small">{entry.detail}</span>
                  </>
                )}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Picture({ entry: { key, picture } }: { entry: Entry }) {
  if ('icon' in picture) return <Icon name={picture.icon} />;
  if ('community' in picture) return <Tile id={picture.community} size="s" />;
  return <Avatar id={key} name={picture.person} photo={picture.photo} size="s" />;
}
