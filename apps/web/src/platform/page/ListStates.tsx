import { Trans, useLingui } from '@lingui/react/macro';
import { Card, ErrorState, List, Skeleton } from '@parvis/ui';

/** The place of a list of people or communities that is being read. */
export function LoadingList({ lines = 6 }: { lines?: number }) {
  const { t } = useLingui();
  return (
    <Card flush aria-busy="true" aria-label={t`Loading`}>
      <List pad>
        {Array.from({ length: lines }, (_, line) => (
          <li key={line}>
            <Skeleton round />
            <div className="grow stack stack--2">
              <Skeleton width="40%" />
              <Skeleton width="75%" />
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}

/** A list that could not be read: nothing is lost, one may try again. */
export function FailedList({ onRetry }: { onRetry: () => void }) {
  return (
    <Card>
      <ErrorState title={<Trans>This list could not be read</Trans>} level={2} onRetry={onRetry} retryLabel={<Trans>Try again</Trans>}>
        <Trans>Our server did not answer. Nothing was changed.</Trans>
      </ErrorState>
    </Card>
  );
}
