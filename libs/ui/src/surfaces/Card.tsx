import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';

export type CardProps = HTMLAttributes<HTMLElement> & {
  as?: 'section' | 'div' | 'article' | 'aside';
  /** No padding: for a list, a table, or `CardHead` + `CardBody` + `CardFoot`. */
  flush?: boolean;
  /** Its body fills the height, in a row of cards. */
  tall?: boolean;
  /** A small title: beside the feed. */
  panel?: boolean;
};

/** A surface that holds one matter. */
export function Card({ as: Element = 'section', flush, tall, panel, className, ...rest }: CardProps) {
  return <Element {...rest} className={classNames('card', flush && 'card--flush', tall && 'card--tall', panel && 'panel', className)} />;
}

export function CardHead({ children }: { children: ReactNode }) {
  return <div className="card__head">{children}</div>;
}

export function CardBody({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('card__body', className)}>{children}</div>;
}

export function CardFoot({ children }: { children: ReactNode }) {
  return <div className="card__foot">{children}</div>;
}
