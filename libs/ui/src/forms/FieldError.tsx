import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';

/** What is wrong with one field. Draws nothing without words. */
export function FieldError({ id, children }: { id?: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p className="err" id={id}>
      <Icon name="warn" size="s" />
      <span>{children}</span>
    </p>
  );
}
