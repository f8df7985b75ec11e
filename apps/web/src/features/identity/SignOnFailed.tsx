import { Trans } from '@lingui/react/macro';
import { Note } from '@parvis/ui';

/** Why the company's sign-on sent someone back. `why` comes from the address: words that we don't know say nothing. */
export function SignOnFailed({ why }: { why: string | null }) {
  if (why === 'provider') {
    return (
      <Note kind="danger" live="alert">
        <Trans>Your company’s sign-in service does not answer. Try again in a moment.</Trans>
      </Note>
    );
  }
  if (why !== 'sign-in') return null;
  return (
    <Note kind="warning" live="alert">
      <Trans>This account could not open Parvis for you. Try again; if it goes on, ask your help desk to link it to you.</Trans>
    </Note>
  );
}
