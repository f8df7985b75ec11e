import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { Anchor } from '../links/Anchor.tsx';

export interface TableOfContentsProps {
  label: string;
  items: readonly { id: string; title: ReactNode; current?: boolean; read?: boolean }[];
  /** Says the tick of a section that was read: "read". */
  readLabel?: string;
}

/** Sections of one page; links to their ids. */
export function TableOfContents({ label, items, readLabel }: TableOfContentsProps) {
  return (
    <nav className="toc" aria-label={label}>
      {items.map((item) => (
        <Anchor key={item.id} href={`#${item.id}`} aria-current={item.current ? 'true' : undefined}>
          <span>{item.title}</span>
          {item.read && <Icon name="check" size="s" label={readLabel} />}
        </Anchor>
      ))}
    </nav>
  );
}
