import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';

/** The grid of rail, column and aside, in this order. Without an `Aside` the column takes its place. */
export function Shell({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classNames('shell', className)} />;
}

/** The column. The skip link leads to it, and the router may give it the focus after a change of page. */
export function Main({ className, ...rest }: ComponentProps<'main'>) {
  return <main id="main" tabIndex={-1} {...rest} className={classNames('main', className)} />;
}

/** Secondary things; below the column on a phone. `stick` keeps it in view. Needs an `aria-label`. */
export function Aside({ stick, className, ...rest }: ComponentProps<'aside'> & { stick?: boolean; 'aria-label': string }) {
  return <aside {...rest} className={classNames('aside', stick && 'aside--stick', className)} />;
}
