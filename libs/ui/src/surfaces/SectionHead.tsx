import type { ReactNode } from 'react';

export interface SectionHeadProps {
  title: ReactNode;
  /** Put the same value in the section's `aria-labelledby`. */
  id?: string;
  level?: 2 | 3;
  /** A link, a count or a button at the end of the line. */
  children?: ReactNode;
}

/** The title of a section, with what stands at the end of its line. */
export function SectionHead({ title, id, level = 2, children }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="section-head">
      <Heading id={id}>{title}</Heading>
      {children}
    </div>
  );
}
