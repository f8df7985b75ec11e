import type { ReactNode } from 'react';
import { Anchor } from '../links/Anchor.tsx';

export interface CrumbsProps {
  label: string;
  /** `lang`: of the label, where it is not the page's. */
  items: readonly { href: string; label: ReactNode; lang?: string }[];
}

/** Where this page stands: the places above it. */
export function Crumbs({ label, items }: CrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} lang={item.lang}>{item.label}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
