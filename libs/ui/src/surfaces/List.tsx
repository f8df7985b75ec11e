import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Anchor } from '../links/Anchor.tsx';

export type ListProps = ComponentProps<'ul'> & {
  /** Padded lines, for a flush card. */
  pad?: boolean;
};

/** A list of lines. */
export function List({ pad, className, ...rest }: ListProps) {
  return <ul {...rest} className={classNames('list', pad && 'list--pad', className)} />;
}

export interface ListItemProps {
  /** Before the words: an icon, avatar or tile. */
  before?: ReactNode;
  title: ReactNode;
  /** Language of the title, where it is not the page's. */
  titleLang?: string;
  /** The whole line becomes this link; what stands in `after` keeps its own presses. */
  href?: string;
  /** A smaller, greyer line. */
  detail?: ReactNode;
  /** At the end of the line: a button, a count, a time. */
  after?: ReactNode;
  /** Below the words. */
  children?: ReactNode;
  className?: string;
}

/** One line of a list: what stands before, its title and detail, what follows. */
export function ListItem({ before, title, titleLang, href, detail, after, children, className }: ListItemProps) {
  return (
    <li className={className}>
      {before}
      <div className="grow">
        {href ? (
          <Anchor className="list__t" href={href} lang={titleLang}>
            {title}
          </Anchor>
        ) : (
          <div className="list__t" lang={titleLang}>{title}</div>
        )}
        {detail && <div className="muted small">{detail}</div>}
        {children}
      </div>
      {after}
    </li>
  );
}
