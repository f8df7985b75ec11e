import { Trans, useLingui } from '@lingui/react/macro';
import { ErrorState, Main, Shell } from '@parvis/ui';
import { useRouteError } from 'react-router';
import { PageTitle } from '../platform/page/PageTitle.tsx';

/** A page of ours that broke, or a piece of it that couldn't be loaded (a newer version was put in place, the network dropped). */
export function ErrorPage() {
  const { t } = useLingui();
  const error = useRouteError();
  const missing = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <Shell>
      <Main>
        <PageTitle title={t`Something went wrong`} />
        <ErrorState
          level={1}
          title={missing ? <Trans>This page could not be loaded</Trans> : <Trans>Something broke on this page</Trans>}
          onRetry={() => location.reload()}
          retryLabel={<Trans>Reload the page</Trans>}
        >
          {missing ? (
            <Trans>The connection dropped, or a new version was put in place. Your drafts are kept.</Trans>
          ) : (
            <Trans>It is our fault. Your drafts are kept on this device.</Trans>
          )}
        </ErrorState>
      </Main>
    </Shell>
  );
}
