import type { ReactNode } from 'react';
import { Mark } from '../icons/Mark.tsx';
import { Anchor } from '../links/Anchor.tsx';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

export interface BrandProps {
  name: ReactNode;
  /** The company's name, where there is room. */
  company?: ReactNode;
  /** Without it the brand is no link. */
  href?: string;
  /** Where the link leads, for screen readers: ", Home". */
  hidden?: string;
}

export function Brand({ name, company, href, hidden }: BrandProps) {
  const content = (
    <>
      <Mark />
      <span>{name}</span>
      {company && <span className="brand__co">{company}</span>}
      {hidden && <VisuallyHidden>{hidden}</VisuallyHidden>}
    </>
  );
  return href ? (
    <Anchor className="brand" href={href}>
      {content}
    </Anchor>
  ) : (
    <span className="brand">{content}</span>
  );
}
