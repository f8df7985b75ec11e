import { Trans } from '@lingui/react/macro';
import { onGlass, useEnter } from './enter-sends.ts';

/** Under a comment: by which keys it is sent. Nothing on a phone, which has none of them. */
export function SendHint() {
  const { sends } = useEnter();
  if (onGlass()) return null;
  return <span className="only-wide">{sends ? <Trans>Enter sends, Shift + Enter makes a new line.</Trans> : <Trans>Ctrl + Enter sends.</Trans>}</span>;
}
