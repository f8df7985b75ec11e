import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

/** The red dot of what is unread. `label` says so to screen readers where no word beside it does. */
export function Dot({ label }: { label?: string }) {
  return <span className="dot">{label && <VisuallyHidden>{label}</VisuallyHidden>}</span>;
}
