import { Trans } from '@lingui/react/macro';
import { Card, ErrorState } from '@parvis/ui';
import type { ReactNode } from 'react';
import { referenceOf } from '../graphql/reference.ts';

/** In the place of what could not be read: what failed, what is safe, the way to try again, and for a failure of the server (`error`) its number in the log. */
export function Failed({ title, error, onRetry, children }: { title: ReactNode; error?: unknown; onRetry: () => unknown; children?: ReactNode }) {
  const code = referenceOf(error);
  return (
    <Card>
      <ErrorState title={title} level={2} onRetry={() => void onRetry()} retryLabel={<Trans>Try again</Trans>} reference={code ? { label: <Trans>Reference:</Trans>, code } : undefined}>
        {children ?? <Trans>Our server did not answer. Nothing was changed.</Trans>}
      </ErrorState>
    </Card>
  );
}
