import { Trans } from '@lingui/react/macro';
import { Card, ErrorState } from '@parvis/ui';
import type { ReactNode } from 'react';

/** In the place of what could not be read: what failed, what is safe, and the way to try again. */
export function Failed({ title, onRetry, children }: { title: ReactNode; onRetry: () => unknown; children?: ReactNode }) {
  return (
    <Card>
      <ErrorState title={title} level={2} onRetry={() => void onRetry()} retryLabel={<Trans>Try again</Trans>}>
        {children ?? <Trans>Our server did not answer. Nothing was changed.</Trans>}
      </ErrorState>
    </Card>
  );
}
