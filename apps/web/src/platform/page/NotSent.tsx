import { Trans } from '@lingui/react/macro';
import { Note } from '@parvis/ui';

/** An act that never reached the server; nothing was changed. */
export function NotSent() {
  return (
    <Note kind="danger" live="alert">
      <Trans>Not sent. The connection dropped or our server stumbled: try again.</Trans>
    </Note>
  );
}
