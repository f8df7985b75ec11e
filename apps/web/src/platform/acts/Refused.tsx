import { Note } from '@parvis/ui';

/** Why an act was not done, said at once to screen readers too. Nothing while there is nothing to say. */
export function Refused({ reason }: { reason: string | null | undefined }) {
  if (!reason) return null;
  return (
    <Note kind="danger" live="alert">
      {reason}
    </Note>
  );
}
