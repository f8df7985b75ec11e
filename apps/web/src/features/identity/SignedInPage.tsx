import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@parvis/ui';
import { useEffect } from 'react';
import { PageTitle } from '../../platform/page/PageTitle.tsx';
import { announceSignIn } from '../../platform/session/channel.ts';

/** Where the company's sign-on comes back to in the small window that SessionExpiredDialog opened. */
export function SignedInPage() {
  const { t } = useLingui();
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <main id="main" tabIndex={-1}>
      <PageTitle title={t`Signed in`} />
      <EmptyState level={1} title={<Trans>You are signed in</Trans>}>
        <Trans>You can close this window and go on where you were.</Trans>
      </EmptyState>
    </main>
  );
}
