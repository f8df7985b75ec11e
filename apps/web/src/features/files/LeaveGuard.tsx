import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@parvis/ui';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** While files are on their way: leaving the page asks once. A text alone never asks: it is kept. */
export function LeaveGuard() {
  const { t } = useLingui();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      title={<Trans>Files are still on their way</Trans>}
      confirmLabel={<Trans>Leave all the same</Trans>}
      cancelLabel={<Trans>Stay here</Trans>}
      closeLabel={t`Close`}
    >
      <p>
        <Trans>If you leave now, they stop. Your text is kept; chosen again, the files go on where they stopped.</Trans>
      </p>
    </ConfirmDialog>
  );
}
