import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Note } from '@parvis/ui';
import type { FormError } from '../../../platform/forms/Form.tsx';

/** Not sent, or refused: what happened, what is safe, and the way to send again. */
export function SendState({ unsent, refused, onRetry, children }: { unsent: boolean; refused: readonly FormError[]; onRetry: () => void; children?: React.ReactNode }) {
  if (!unsent && refused.length === 0) return null;
  if (unsent) {
    return (
      <Note kind="danger" live="alert">
        <p>
          <b>
            <Trans>Not sent.</Trans>
          </b>{' '}
          <Trans>The connection dropped while sending. Nothing is lost, nothing will be posted twice.</Trans>
        </p>
        <ButtonSet>
          <Button onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
          {children}
        </ButtonSet>
      </Note>
    );
  }
  return (
    <Note kind="danger" live="alert">
      {refused.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Note>
  );
}
