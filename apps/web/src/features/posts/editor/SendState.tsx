import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Icon, Note } from '@parvis/ui';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { useFormat } from '../../../platform/i18n/use-format.ts';

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

/** That what is being written is kept, and since when. */
export function SavedMark({ at }: { at: string | null }) {
  const format = useFormat();
  const time = at && format.time(at);
  return (
    <span className="saved" role="status">
      {time && (
        <>
          <Icon name="check" size="s" />
          <Trans>Draft saved at {time}</Trans>
        </>
      )}
    </span>
  );
}
