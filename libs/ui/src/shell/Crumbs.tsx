import type { ReactNode } from 'react';
import { Anchor } from '../links/Anchor.tsx';

export interface CrumbsProps {
  label: string;
  items: readonly { href: string; label: ReactNode }[];
}

/** Where this page stands: the places above it. */
export function Crumbs({ label, items }: CrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href}>{item.label}</Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
