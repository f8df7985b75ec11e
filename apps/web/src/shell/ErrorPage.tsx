import { Trans, useLingui } from '@lingui/react/macro';
import { ErrorState, Main, Shell } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { referenceOf } from '../platform/graphql/reference.ts';
import { PageTitle } from '../platform/page/PageTitle.tsx';
import { tellFailure } from './tell-failure.ts';

/** A page of ours that broke, with the number under which our log tells of it; or a piece of it that couldn't be loaded (a newer version was put in place, the network dropped). */
export function ErrorPage() {
  const { t } = useLingui();
  const error = useRouteError();
  const missing = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  const [reference, setReference] = useState(() => referenceOf(error));
  useEffect(() => {
    let gone = false;
    if (!missing && !referenceOf(error)) void tellFailure(error).then((told) => !gone && setReference(told));
    return () => {
      gone = true;
    };
  }, [error, missing]);
  return (
    <Shell>
      <Main>
        <PageTitle title={t`Something went wrong`} />
        <ErrorState
          level={1}
          title={missing ? <Trans>This page could not be loaded</Trans> : <Trans>Something broke on this page</Trans>}
          onRetry={() => location.reload()}
          retryLabel={<Trans>Reload the page</Trans>}
          reference={reference ? { label: <Trans>Reference:</Trans>, code: reference } : undefined}
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
