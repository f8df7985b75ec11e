import { VisuallyHidden } from '../text/VisuallyHidden.tsx';
import type { ChangeProps } from './Inserted.tsx';

/** Words that a version takes away. */
export function Deleted({ before, after, children }: ChangeProps) {
  return (
    <del>
      <VisuallyHidden>{`${before} `}</VisuallyHidden>
      {children}
      {after && <VisuallyHidden>{` ${after}`}</VisuallyHidden>}
    </del>
  );
}
